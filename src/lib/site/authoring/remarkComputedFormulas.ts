// A room's tree → formulas in which \calc, \fact and \claim are computed; a false one stops the build.
import type { Root } from "mdast";
import type { InlineMath, Math } from "mdast-util-math";
import { eachNode } from "./eachNode.ts";
import type { VFile } from "vfile";
import { computedFormula, FormulaMistake } from "../computedFormula.ts";
import { mistakeAt, type Place, type Placed } from "./mistake.ts";

/** Where the character `index` of a formula stands in the file. */
const placeIn = (node: InlineMath | Math, index: number): Placed => {
  const start: Place = node.position?.start ?? { line: 1, column: 1 };
  const lines = node.value.slice(0, index).split("\n");
  const last = lines.at(-1)!.length;
  // a displayed formula begins on the line below its dollar signs, an inline one after its dollar
  const line = start.line + lines.length - (node.type === "math" ? 0 : 1);
  const column =
    node.type === "math" ? last + 1 : lines.length > 1 ? last + 1 : start.column + 1 + last;
  return { position: { start: { line, column } } };
};

/** remark-math keeps the formula twice: for remark, and as the child that rehype-katex will read. */
const setFormula = (node: InlineMath | Math, latex: string): void => {
  node.value = latex;
  const replaceText = (children: readonly { type: string }[]): void => {
    for (const child of children) {
      if (child.type === "text") (child as { type: string; value: string }).value = latex;
      if ("children" in child) replaceText(child.children as { type: string }[]);
    }
  };
  replaceText(node.data?.hChildren ?? []);
};

/** A remark plugin, to run after remark-math. */
export default function remarkComputedFormulas() {
  return (tree: Root, file: VFile): void => {
    eachNode(tree, (node) => {
      if (node.type !== "inlineMath" && node.type !== "math") return;
      try {
        setFormula(node, computedFormula(node.value));
      } catch (error) {
        if (!(error instanceof FormulaMistake)) throw error;
        throw mistakeAt(file, placeIn(node, error.index), error.message, error.cure);
      }
    });
  };
}
