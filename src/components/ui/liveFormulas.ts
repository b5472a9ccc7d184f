// Lines of LaTeX with slots → HTML at build, an element for each number that will move.

import katex from "katex";
import { katexOptions } from "../../lib/site/katexOptions.ts";

/** Digits, signs and letters that stand in a slot at build; anything else would not be a number. */
const latexText = (text: string): string =>
  text
    .replace(/[\u202f\u00a0]/g, "\\,")
    .replace(/×/g, "\\times ")
    .replace(/10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)/g, (_, raised: string) => `10^{${plain(raised)}}`)
    .replace(/−/g, "-")
    .replace(/–/g, "\\text{–}");

const plain = (raised: string): string =>
  [...raised].map((c) => "-0123456789"["⁻⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(c)]).join("");

/** A line with its numbers put in; `mark` may make each of them findable. */
export const withNumbers = (
  line: string,
  values: Readonly<Record<string, string>>,
  mark: (name: string, latex: string) => string = (_, latex) => latex,
): string =>
  line.replace(/\\slot\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`No value for \\slot{${name}}.`);
    return `{${mark(name, latexText(value))}}`;
  });

const findable = (name: string, latex: string): string => `\\htmlClass{slot-${name}}{${latex}}`;

/** HTML only: a LiveFormula says the same in words, so that it is read once. */
export const liveFormulas = (
  lines: readonly string[],
  values: Readonly<Record<string, string>>,
): string =>
  lines
    .map((line) => {
      const filled = withNumbers(line, values, findable);
      const html = katex.renderToString(filled, { ...katexOptions, output: "html" });
      return `<span class="live-line${/frac/.test(line) ? " tall" : ""}">${html}</span>`;
    })
    .join("");
