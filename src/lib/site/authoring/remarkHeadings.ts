// A room's tree → headings with ids and words with levels; a skipped level or a repeated anchor stops the build.
import type { Heading, Root } from "mdast";
import { eachNode } from "./eachNode.ts";
import type { VFile } from "vfile";
import { anchorsOf, elementId, headingId } from "./anchors.ts";
import { mistakeAt } from "./mistake.ts";
import { isElement, setProperty } from "./wordElement.ts";

/** Words that print a heading of their own, one level below the text that they stand in. */
const wordsWithHeading = new Set(["RuleCard", "Exercise", "Notebook"]);

const checkDepth = (heading: Heading, above: number, file: VFile): void => {
  if (heading.depth === 1) {
    throw mistakeAt(
      file,
      heading,
      "this heading has one #, but the page's title comes from the frontmatter",
      "Write ## for a part and ### for a section",
    );
  }
  if (heading.depth > above + 1) {
    throw mistakeAt(
      file,
      heading,
      `this heading skips a level: ${"#".repeat(heading.depth)} after ${"#".repeat(above)}`,
      `Write ${"#".repeat(above + 1)}`,
    );
  }
};

const checkRepeated = (tree: Root, file: VFile): void => {
  const first = new Map<string, number>();
  for (const { id, node } of anchorsOf(tree)) {
    const line = first.get(id);
    if (line !== undefined) {
      throw mistakeAt(
        file,
        node,
        `the anchor #${id} is already taken by line ${line}`,
        node.type === "heading" ? "Word this heading differently" : "Choose another id",
      );
    }
    first.set(id, node.position?.start.line ?? 1);
  }
};

/** A remark plugin: sound headings and anchors. */
export default function remarkHeadings() {
  return (tree: Root, file: VFile): void => {
    let depth = 1;
    eachNode(tree, (node) => {
      if (node.type === "heading") {
        checkDepth(node, depth, file);
        depth = node.depth;
        node.data = {
          ...node.data,
          hProperties: { ...node.data?.hProperties, id: headingId(node) },
        };
      }
      if (!isElement(node)) return;
      if (wordsWithHeading.has(node.name ?? "")) setProperty(node, "level", String(depth + 1));
      const id = elementId(node);
      if (id !== undefined) setProperty(node, "id", id);
    });
    checkRepeated(tree, file);
  };
}
