// A formula in a sentence and the full stop after it → one piece that no line break comes between.
import { hasClass, type Node } from "./hastNode.ts";

const opening = /[([“‘]+$/;
const closing = /^[.,;:!?)\]”’%°-]+/;

const text = (value: string): Node => ({ type: "text", value });

/** What `pattern` finds in a text node, and what is left of the node; null where it finds nothing. */
const taken = (node: Node | undefined, pattern: RegExp): [mark: Node, rest: Node] | null => {
  const value = node?.type === "text" ? (node.value ?? "") : "";
  const mark = pattern.exec(value)?.[0];
  return mark === undefined ? null : [text(mark), text(value.replace(pattern, ""))];
};

const withBreaks = (inside: readonly Node[]): Node[] =>
  inside.map((part) => {
    if (!hasClass(part, "katex-html")) return part;
    const bases = part.children ?? [];
    const wbr: Node = { type: "element", tagName: "wbr", properties: {}, children: [] };
    return { ...part, children: bases.flatMap((base, i) => (i === 0 ? [base] : [wbr, base])) };
  });

/** What is inside a formula is shared by all its occurrences, with places to break as without. */
const known = new WeakMap<readonly Node[], Node[]>();

/** The formula with a place to break after each of its relations, where no other break is allowed. */
const breakable = (formula: Node): Node => {
  const inside = formula.children ?? [];
  const children = known.get(inside) ?? withBreaks(inside);
  known.set(inside, children);
  return { ...formula, children };
};

const keepAll = (node: Node): void => {
  const children = node.children;
  if (!children) return;
  for (let i = 0; i < children.length; i++) {
    const formula = children[i]!;
    if (!hasClass(formula, "katex")) {
      keepAll(formula);
      continue;
    }
    const before = taken(children[i - 1], opening);
    const after = taken(children[i + 1], closing);
    if (!before && !after) continue;
    if (before) children[i - 1] = before[1];
    if (after) children[i + 1] = after[1];
    const piece = [before?.[0], breakable(formula), after?.[0]].filter(
      (part) => part !== undefined,
    );
    const properties = { className: ["keep"] };
    children[i] = { type: "element", tagName: "span", properties, children: piece };
  }
};

/** A rehype plugin that runs after rehype-katex. */
export default function rehypeKeepPunctuation() {
  return (tree: Node): void => keepAll(tree);
}
