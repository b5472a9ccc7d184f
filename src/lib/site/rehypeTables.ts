// A Markdown table → the same in a box that scrolls where it is wider than the page.
import type { Node } from "./hastNode.ts";

/** Tables with more columns may be wider than a phone, and get a name and a stop for the Tab key. */
const surelyFits = 2;

const columns = (node: Node): number => {
  const own = node.children?.filter(({ tagName }) => tagName === "th" || tagName === "td").length;
  return Math.max(own ?? 0, ...(node.children ?? []).map(columns));
};

const box = (table: Node): Node => {
  const reachable =
    columns(table) > surelyFits ? { role: "group", ariaLabel: "Table", tabIndex: 0 } : {};
  return {
    type: "element",
    tagName: "div",
    properties: { className: ["table"], ...reachable },
    children: [table],
  };
};

const boxAll = (node: Node): void => {
  node.children = node.children?.map((child) => {
    if (child.tagName === "table") return box(child);
    boxAll(child);
    return child;
  });
};

/** A rehype plugin. */
export default function rehypeTables() {
  return (tree: Node): void => boxAll(tree);
}
