// Typewriter's quotes, dashes and dots → a printer's: the library that does it reads every word, so
// it is given only the blocks that have one of these signs.
import type { Nodes, Parents, Root, RootContent } from "mdast";
import { toString } from "mdast-util-to-string";
import remarkSmartypants from "remark-smartypants";

const block = new Set<Nodes["type"]>(["paragraph", "heading", "tableCell"]);

const isBlock = (node: Parents): boolean =>
  block.has(node.type) || node.children.some((child) => child.type === "text");

const signs = /["'`]|--|\.\.\./;

/** The blocks in a tree whose text has a sign to change, in order. */
const marked = (node: Nodes): RootContent[] => {
  if (!("children" in node)) return [];
  if (node.type === "root" || !isBlock(node)) return node.children.flatMap(marked);
  return signs.test(toString(node)) ? [node] : [];
};

/** A remark plugin: straight quotes become curly, `--` a dash and `...` an ellipsis, in place. */
export default function remarkTypography(): (tree: Root) => void {
  const change = (remarkSmartypants as unknown as () => (tree: Root) => void)();
  return (tree) => {
    change({ type: "root", children: marked(tree) });
  };
}
