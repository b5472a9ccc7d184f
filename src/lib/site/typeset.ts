// LaTeX → HTML at build: the only place, beside rehype-katex, where a page's formulas are set.
import katex from "katex";
import { kept, keepsFormulas } from "./formulaStore.ts";
import { katexOptions } from "./katexOptions.ts";

const render = (latex: string, displayMode: boolean): string => {
  try {
    return katex.renderToString(latex, { ...katexOptions, displayMode });
  } catch (error) {
    throw new Error(katexReason(error));
  }
};

const opening = '<span class="katex">';

/** The formula with a text in place of what is inside, which the finish puts back. */
const withPlace = (html: string): string => {
  const start = html.indexOf(opening) + opening.length;
  const end = html.length - (html.startsWith(opening) ? "</span>" : "</span></span>").length;
  return html.slice(0, start) + kept(html.slice(start, end)) + html.slice(end);
};

/** As many letters and signs fit a page of 320 px with certainty. */
const SURELY_FITS = 14;

const isWide = (html: string): boolean =>
  html.slice(html.indexOf('class="katex-html"')).replace(/<[^>]*>|^[^>]*>/g, "").length >
  SURELY_FITS;

interface Formula {
  readonly html: string;
  readonly isWide: boolean;
}

/** While formulas are kept, each different one is set once for the whole build. */
const known = new Map<string, Formula>();

const formula = (latex: string, display: boolean): Formula => {
  const key = `${display} ${latex}`;
  const before = known.get(key);
  if (before && keepsFormulas()) return before;
  const html = render(latex, display);
  if (!keepsFormulas()) return { html, isWide: isWide(html) };
  const set = { html: withPlace(html), isWide: isWide(html) };
  known.set(key, set);
  return set;
};

/**
 * HTML and MathML of a formula.
 * @throws Error with KaTeX's sentence where the LaTeX is wrong.
 */
export const typeset = (latex: string, display = false): string => formula(latex, display).html;

/** Whether a displayed formula may be wider than a phone, so that its box must be reachable by key. */
export const mayScroll = (latex: string): boolean => formula(latex, true).isWide;

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
