// A walk through a room's tree. `unist-util-visit` names a function anew for every node, which took
// a third of the time in which a room is read.
import type { Nodes } from "mdast";

/** Calls `visit` with every node, parents first. `ancestors` is the same array, changed, each time. */
export const eachNode = (
  tree: Nodes,
  visit: (node: Nodes, ancestors: readonly Nodes[]) => void,
): void => {
  const ancestors: Nodes[] = [];
  const walk = (node: Nodes): void => {
    visit(node, ancestors);
    if (!("children" in node)) return;
    ancestors.push(node);
    for (const child of node.children) walk(child);
    ancestors.pop();
  };
  walk(tree);
};
