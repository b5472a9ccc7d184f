// A Python program → its remarks, which a reader sees with the program.
import type { Prose } from "./markdownProse.ts";

const REMARK = /#\s(.*)|"""([^]*?)"""/g;

/** The comments and docstrings of a program, without the names of code in them. */
export const pythonProse = (program: string): Prose[] =>
  [...program.matchAll(REMARK)].map((match) => ({
    line: program.slice(0, match.index).split("\n").length,
    text: (match[1] ?? match[2] ?? "").replace(/`[^`]*`/g, " "),
  }));
