// Headings of Markdown tables that are a formula and nothing else → words for a screen reader, the formula for the eye.
import { type MathNode, spokenMath } from "./spokenMath.ts";
import { hasClass, type Node } from "./hastNode.ts";

const isBlank = (node: Node): boolean => node.type === "text" && !node.value?.trim();

const isFormula = (node: Node): boolean => hasClass(node, "katex");

const mathIn = (node: Node): Node | undefined =>
  node.tagName === "math" ? node : node.children?.map(mathIn).find((found) => found);

const element = (tagName: string, properties: Record<string, unknown>, children: Node[]): Node => ({
  type: "element",
  tagName,
  properties,
  children,
});

/**
 * A heading is heard again and again, in every cell below it, and by many programs without its
 * MathML. In words, and once: what is drawn is out of the accessibility tree.
 */
const spoken = (heading: Node): void => {
  const formulas = (heading.children ?? []).filter((child) => !isBlank(child));
  if (formulas.length === 0) {
    // no heading at all: the corner of a table
    heading.tagName = "td";
    return;
  }
  if (!formulas.every(isFormula)) return;
  const words = formulas.map((formula) => spokenMath((mathIn(formula) ?? formula) as MathNode));
  heading.children = [
    element("span", { className: ["visually-hidden"] }, [{ type: "text", value: words.join(" ") }]),
    element("span", { ariaHidden: "true" }, heading.children ?? []),
  ];
};

const visit = (node: Node): void => {
  if (node.tagName === "th") return spoken(node);
  if (isFormula(node)) return;
  node.children?.forEach(visit);
};

/** A rehype plugin that runs after the formulas are set. */
export default function rehypeSpokenHeadings() {
  return (tree: Node): void => visit(tree);
}
