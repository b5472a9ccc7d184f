// What stands in front of the first component of a section → HTML at build, as what stands behind it.
import type { Node } from "./hastNode.ts";

const isDynamic = ({ type }: Node): boolean => type.startsWith("mdx");

/** An expression without a value: no part of the page, and reason enough for `optimize` to look closer. */
const nothing = (): Node => ({
  type: "mdxTextExpression",
  value: "",
  data: { estree: { type: "Program", body: [], sourceType: "module", comments: [] } },
});

/** Marks every container that is not static all through; → whether `node` is one, or a component. */
const mark = (node: Node): boolean => {
  const dynamic = (node.children ?? []).map(mark);
  const first = dynamic.indexOf(true);
  const precedes = node.children?.slice(0, first).some(({ type }) => type === "element");
  if (node.type !== "root" && first > 0 && precedes) node.children!.unshift(nothing());
  return isDynamic(node) || first >= 0;
};

/**
 * A rehype plugin, the last. Astro's `optimize` takes an element for static together with what is in
 * it; when it then finds a component inside, it forgets the elements that it has passed. One that it
 * meets first makes it keep them apart.
 */
export default function rehypeStaticRuns() {
  return (tree: Node): void => void mark(tree);
}
