// A room's headings and what follows them → sections, which a browser may leave undrawn until near.
import type { Node } from "./hastNode.ts";

const part = (): Node & { children: Node[] } => ({
  type: "element",
  tagName: "section",
  properties: { className: ["part", "prose"] },
  children: [],
});

/**
 * A rehype plugin: each h2 and h3 of the page, with all up to the next, stands in a section of its
 * own. A room has some thirty thousand elements; drawing those near the screen alone costs a
 * quarter of the time.
 */
export default function rehypeParts() {
  return (tree: Node): void => {
    let current: (Node & { children: Node[] }) | undefined;
    tree.children = (tree.children ?? []).flatMap((child) => {
      const opens = child.tagName === "h2" || child.tagName === "h3";
      if (opens) current = part();
      if (!current) return [child];
      current.children.push(child);
      return opens ? [current] : [];
    });
  };
}
