// A formula that stands alone → the same in a box that scrolls where it is wider than the page.
import { hasClass, type Node } from "./hastNode.ts";

/**
 * Letters and signs that fit a page of 320 px with certainty. A formula with more may have to scroll
 * there, and gets a name and a stop for the Tab key; a shorter one is spared both.
 */
const surelyFits = 14;

const find = (node: Node, name: string): Node | undefined =>
  hasClass(node, name)
    ? node
    : node.children?.map((child) => find(child, name)).find((found) => found !== undefined);

const textLength = (node: Node): number =>
  node.type === "text"
    ? (node.value ?? "").length
    : (node.children ?? []).reduce((sum, child) => sum + textLength(child), 0);

const box = (formula: Node): Node => {
  const visible = find(formula, "katex-html") ?? formula;
  const mayScroll = textLength(visible) > surelyFits;
  const reachable = mayScroll ? { role: "group", ariaLabel: "Formula", tabIndex: 0 } : {};
  return {
    type: "element",
    tagName: "div",
    properties: { className: ["formula"], ...reachable },
    children: [formula],
  };
};

const boxAll = (node: Node): void => {
  node.children = node.children?.map((child) => {
    if (hasClass(child, "katex-display")) return box(child);
    if (!hasClass(child, "katex")) boxAll(child);
    return child;
  });
};

/** A rehype plugin that runs after rehype-katex. */
export default function rehypeDisplayMath() {
  return (tree: Node): void => boxAll(tree);
}
