// A room's tree → the same tree; a picture without words, or without its file, stops the build.
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Nodes, Root } from "mdast";
import { eachNode } from "./eachNode.ts";
import type { VFile } from "vfile";
import { mistakeAt } from "./mistake.ts";
import type { Problem } from "./propertyKinds.ts";
import { givenTo, isElement } from "./wordElement.ts";

interface Picture {
  readonly alt: string | null | undefined;
  /** Undefined where the address stands elsewhere, as in ![…][name]. */
  readonly address: string | undefined;
}

const pictureIn = (node: Nodes): Picture | undefined => {
  if (node.type === "image") return { alt: node.alt, address: node.url };
  if (node.type === "imageReference") return { alt: node.alt, address: undefined };
  if (!isElement(node) || node.name !== "img") return undefined;
  const { alt, src = "" } = givenTo(node);
  return { alt, address: src };
};

const problemOf = ({ alt, address }: Picture, root: string): Problem | undefined => {
  if (!alt?.trim()) {
    const cure = "Say in a sentence what it shows: ![A parabola and its tangent](/parabola.svg)";
    return { what: "this picture has no alt text", cure };
  }
  if (address === undefined) return undefined;
  const name = address.split("/").at(-1) || "parabola.svg";
  const cure = `Put the file into public/ and write ![${alt}](/${name})`;
  if (!/^\/(?!\/)/.test(address))
    return { what: `this picture is not a file of the site: “${address}”`, cure };
  return existsSync(join(root, "public", address))
    ? undefined
    : { what: `there is no picture public${address}`, cure };
};

/** A remark plugin: every picture says what it shows, and is there. `<Plot>` is checked with the words. */
export default function remarkPictures() {
  return (tree: Root, file: VFile): void => {
    eachNode(tree, (node) => {
      const picture = pictureIn(node);
      const problem = picture && problemOf(picture, file.cwd);
      if (problem) throw mistakeAt(file, node, problem.what, problem.cure);
    });
  };
}
