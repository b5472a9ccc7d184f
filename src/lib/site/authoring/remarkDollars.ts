// A room's tree → the same tree; a dollar sign or a fence of code without its partner stops the build.
import type { Nodes, Root } from "mdast";
import { eachNode } from "./eachNode.ts";
import type { VFile } from "vfile";
import { mistakeAt } from "./mistake.ts";
import { secondDollar } from "./syntaxMistake.ts";
import type { Problem } from "./propertyKinds.ts";

const inlineProblem = (source: string): Problem | undefined => {
  if (source.startsWith("$$")) {
    const what = "a formula between $$ on one line is set small, inside the sentence";
    return { what, cure: "Put each $$ on a line of its own, or write single dollar signs" };
  }
  if (!/^\$\s|\s\$$/.test(source)) return undefined;
  const what =
    "this formula begins or ends with a space, so one of its dollar signs may be missing";
  return {
    what,
    cure: "Write $x^2$ with no space inside. A dollar that is no formula is written \\$",
  };
};

const lastLine = (source: string): string => source.trimEnd().split("\n").at(-1)!.trim();

const problemIn = (node: Nodes, source: string): Problem | undefined => {
  if (node.type === "inlineMath") return inlineProblem(source);
  if (node.type === "math" && (lastLine(source) !== "$$" || !source.includes("\n")))
    return { what: "this formula is never closed", cure: "Write $$ on the line below it" };
  const fence = node.type === "code" ? /^(?:```+|~~~+)/.exec(source)?.[0] : undefined;
  if (fence !== undefined && (!lastLine(source).startsWith(fence) || !source.includes("\n")))
    return { what: "this code is never closed", cure: `Write ${fence} on the line below it` };
  return undefined;
};

/** Where a dollar stands in plain text that no backslash marks as one. */
const loneDollar = (node: Nodes, source: string): number =>
  node.type === "text" ? source.search(/(?<!\\)\$/) : -1;

/** A remark plugin, after remark-math. */
export default function remarkDollars() {
  return (tree: Root, file: VFile): void => {
    const text = String(file);
    eachNode(tree, (node) => {
      const { start, end } = node.position ?? {};
      if (start?.offset === undefined || end?.offset === undefined) return;
      const source = text.slice(start.offset, end.offset);
      const problem = problemIn(node, source);
      if (problem) throw mistakeAt(file, node, problem.what, problem.cure);
      const dollar = loneDollar(node, source);
      if (dollar < 0) return;
      const before = source.slice(0, dollar).split("\n");
      const line = start.line + before.length - 1;
      const column = before.at(-1)!.length + (before.length > 1 ? 1 : start.column);
      const what = "a dollar sign stands alone";
      throw mistakeAt(file, { position: { start: { line, column } } }, what, secondDollar);
    });
  };
}
