// A room's tree → the same tree; a picture without words for those who don't see it stops the build.
import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import type { VFile } from "vfile";
import { mistakeAt } from "./mistake.ts";
import { givenTo, isElement } from "./wordElement.ts";

/** A remark plugin: every picture says what it shows. `<Plot>` is checked with the words. */
export default function remarkPictures() {
  return (tree: Root, file: VFile): void => {
    visit(tree, (node) => {
      const alt =
        node.type === "image" || node.type === "imageReference"
          ? node.alt
          : isElement(node) && node.name === "img"
            ? givenTo(node).alt
            : "not a picture";
      if (alt?.trim()) return;
      throw mistakeAt(
        file,
        node,
        "this picture has no alt text",
        "Say in a sentence what it shows: ![A parabola and its tangent](…)",
      );
    });
  };
}
