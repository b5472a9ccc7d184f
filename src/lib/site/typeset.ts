// LaTeX → HTML at build: the only place, beside rehype-katex, where a page's formulas are set.
import katex from "katex";
import { katexOptions } from "./katexOptions.ts";

/**
 * HTML and MathML of a formula.
 * @throws Error with KaTeX's sentence where the LaTeX is wrong.
 */
export const typeset = (latex: string, display = false): string => {
  try {
    return katex.renderToString(latex, { ...katexOptions, displayMode: display });
  } catch (error) {
    throw new Error(katexReason(error));
  }
};

/** KaTeX's sentence about a wrong formula, without its heading and its underlining. */
export const katexReason = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error))
    .replace(/^KaTeX parse error: /, "")
    .replaceAll("\u0332", "");

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};
const escaped = (text: string): string => text.replace(/[&<>"]/g, (c) => escapes[c]!);

/**
 * HTML of a property's text, in which formulas stand between dollar signs: "the slope $m$".
 * @throws Error where a formula is wrong or a dollar sign stands alone.
 */
export const typesetText = (text: string): string => {
  const pieces = text.split("$");
  if (pieces.length % 2 === 0) throw new Error("a dollar sign stands alone");
  return pieces.map((piece, i) => (i % 2 === 0 ? escaped(piece) : typeset(piece))).join("");
};

/** As many letters and signs fit a page of 320 px with certainty. */
const SURELY_FITS = 14;

/** Whether a formula that was set may be wider than a phone, so that its box must be reachable by key. */
export const mayScroll = (html: string): boolean =>
  html.slice(html.indexOf('class="katex-html"')).replace(/<[^>]*>|^[^>]*>/g, "").length >
  SURELY_FITS;
