// LaTeX in a room's tree → KaTeX's elements, each different formula set once for the whole build.
import rehypeKatex from "rehype-katex";
import { katexOptions } from "./katexOptions.ts";
import { hasClass, type Node } from "./hastNode.ts";

type Transform = ReturnType<typeof rehypeKatex>;
type Root = Parameters<Transform>[0];
type File = Parameters<Transform>[1];
type Child = Root["children"][number];

const set = rehypeKatex(katexOptions);

/** Of so many different formulas the elements are remembered: a course of a thousand rooms has more. */
const MOST = 3000;
const known = new Map<string, readonly Node[]>();

const isFormula = (node: Node): boolean => hasClass(node, "language-math");

const textOf = (node: Node): string =>
  node.value ?? (node.children ?? []).map((child) => textOf(child)).join("");

/**
 * KaTeX's elements for a formula. The outermost are new each time, since later plugins may change
 * them; what is inside is shared.
 */
const typeset = (formula: Node, file: File): Node[] => {
  const key = `${formula.tagName} ${textOf(formula)}`;
  let elements = known.get(key);
  if (!elements) {
    const tree: Root = { type: "root", children: [formula as unknown as Child] };
    const mistakes = file.messages.length;
    set(tree, file);
    elements = tree.children as unknown as Node[];
    if (known.size === MOST) known.clear();
    if (file.messages.length === mistakes) known.set(key, elements);
  }
  return elements.map((element) => ({ ...element, properties: { ...element.properties } }));
};

/** A rehype plugin in the place of rehype-katex. A mistake leaves a message, as there. */
export default function rehypeFormulas() {
  const visit = (node: Node, file: File): void => {
    node.children = node.children?.flatMap((child) => {
      const isDisplay = child.tagName === "pre" && child.children?.some(isFormula);
      if (isDisplay || isFormula(child)) return typeset(child, file);
      visit(child, file);
      return [child];
    });
  };
  return (tree: Node, file: File): void => visit(tree, file);
}
