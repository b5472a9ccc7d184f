// Formulas that are set → what holds their places, until `scripts/finish` puts them back.
import { toHtml } from "hast-util-to-html";
import { kept, keepsFormulas } from "./formulaStore.ts";
import { hasClass, type Node } from "./hastNode.ts";

type Content = Parameters<typeof toHtml>[0];

/** What is inside a formula is shared by all its occurrences: its HTML is written once. */
const known = new WeakMap<readonly Node[], Node[]>();

const placeOf = (inside: readonly Node[]): Node[] => [
  { type: "text", value: kept(toHtml(inside as Content)) },
];

const withPlace = (formula: Node): Node => {
  const inside = formula.children ?? [];
  const place = known.get(inside) ?? placeOf(inside);
  known.set(inside, place);
  return { ...formula, children: place };
};

const isHeading = ({ tagName }: Node): boolean => /^h[1-6]$/.test(tagName ?? "");

const keepAll = (node: Node): void => {
  node.children = node.children?.map((child) => {
    if (hasClass(child, "katex")) return withPlace(child);
    // the words of a heading are read once more, for the contents of the page
    if (!isHeading(child)) keepAll(child);
    return child;
  });
};

/** A rehype plugin that runs after all those that read formulas. */
export default function rehypeKeptFormulas() {
  return (tree: Node): void => {
    if (keepsFormulas()) keepAll(tree);
  };
}
