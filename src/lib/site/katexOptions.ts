// How KaTeX sets every formula of the site: at build, and at run time for a reader's own.

/**
 * One class for each object of the mathematics: `\htmlClass{ink-secant}{m}` is written `\secant{m}`
 * in a room, so that a formula's symbol has the colour of the plot's.
 */
const inkMacros = Object.fromEntries(
  ["function", "secant", "tangent", "derivative", "step", "quiet"].map((ink) => [
    `\\${ink}`,
    `\\htmlClass{ink-${ink}}{#1}`,
  ]),
);

/** Options for `katex.render` and rehype-katex. Errors are thrown, never painted red. */
export const katexOptions = {
  output: "htmlAndMathml",
  throwOnError: true,
  strict: (code: string) => (code === "htmlExtension" ? "ignore" : "error"),
  trust: (context: { command: string }) => context.command === "\\htmlClass",
  macros: inkMacros,
} as const;
