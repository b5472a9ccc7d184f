// A room's formulas → the equations between numbers in them that do not hold.
import { createProcessor } from "@mdx-js/mdx";
import type { Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkMath from "remark-math";
import { visit } from "unist-util-visit";
import { calculation } from "../../src/lib/site/calculation.ts";
import { computedFormula } from "../../src/lib/site/computedFormula.ts";
import { closingBracket } from "../../src/lib/site/brackets.ts";

export interface FalseEquation extends Sides {
  readonly line: number;
}

const INK = /\\(?:function|secant|tangent|derivative|step|quiet|mathbf|boxed)\s*(?=\{)/g;

/** \frac{a}{b} and \frac12 → ((a)/(b)), from the outside in. */
const withoutFractions = (latex: string): string => {
  const match = /\\[dt]?frac\s*/.exec(latex);
  if (!match) return latex;
  const part = (from: number): [string, number] => {
    if (latex[from] !== "{") return [latex[from] ?? "", from + 1];
    const close = closingBracket(latex, from);
    return [latex.slice(from + 1, close), close + 1];
  };
  const [above, middle] = part(match.index + match[0].length);
  const [below, end] = part(middle);
  return withoutFractions(
    `${latex.slice(0, match.index)}((${above})/(${below}))${latex.slice(end)}`,
  );
};

/** LaTeX → the kernel's notation, as far as numbers need it. */
const plain = (latex: string): string =>
  withoutFractions(latex)
    .replace(INK, "")
    .replace(/\\sqrt\s*(\d)/g, "sqrt($1)")
    .replace(/\\sqrt\s*(?=\{)/g, "sqrt")
    .replace(/\\(?:bigl|bigr|Bigl|Bigr|left|right)|\\[,;:! ]|\\q?quad|&|\{,\}/g, " ")
    .replace(/\\(?:cdot|times)(?![a-z])/g, "*")
    .replaceAll("{", "(")
    .replaceAll("}", ")")
    .replaceAll("−", "-")
    .replace(/(?<=\d)[\u202f\s]+(?=\d{3}\b)/g, "")
    .replace(/[.,;]\s*$/, "")
    .trim();

const value = (side: string): number | undefined => {
  const text = plain(side);
  if (!/\d/.test(text) || !/^(?:sqrt|[\d.+\-*/^()\s])+$/.test(text)) return undefined;
  try {
    return calculation(text);
  } catch {
    return undefined;
  }
};

/** Numbers are shown with four significant digits; a decimal is known to half its last place. */
const SHOWN = 5.05e-4;
const halfPlace = (side: string): number => {
  const decimals = /^-?\d+\.(\d+)$/.exec(plain(side).replace(/[()]/g, ""))?.[1];
  return decimals === undefined ? 0 : 0.51 * 10 ** -decimals.length;
};

interface Sides {
  readonly left: string;
  readonly right: string;
}

const holds = ({ left, right }: Sides): boolean | undefined => {
  const [a, b] = [value(left), value(right)];
  if (a === undefined || b === undefined) return undefined;
  const slack = Math.max(SHOWN * Math.abs(a), halfPlace(left), halfPlace(right), 1e-12);
  return Math.abs(a - b) <= slack;
};

/** The neighbours around each "=" and "≈" of a formula. */
const equationsIn = (latex: string): Sides[] =>
  latex
    .replace(/\\begin\{[^}]*\}|\\end\{[^}]*\}/g, " ")
    .split(/\\\\(?:\[[^\]]*\])?|\\q?quad(?![a-z])|&&/)
    .flatMap((row) => {
      const sides = row.split(/=|\\approx(?![a-z])/).map((side) => side.trim());
      return sides.slice(1).map((right, i) => ({ left: sides[i]!, right }));
    });

/** The equations between two numbers in a room: how many there are, and those that are false. */
export const numericEquations = (
  mdx: string,
): { readonly compared: number; readonly wrong: readonly FalseEquation[] } => {
  const body = mdx.replace(/^---\n[^]*?\n---\n/, (head) => head.replace(/[^\n]/g, " "));
  const tree = createProcessor({ remarkPlugins: [remarkGfm, remarkMath] }).parse(body) as Root;
  const wrong: FalseEquation[] = [];
  let compared = 0;
  visit(tree, (node) => {
    if (node.type !== "inlineMath" && node.type !== "math") return;
    for (const sides of equationsIn(computedFormula(node.value))) {
      const verdict = holds(sides);
      if (verdict !== undefined) compared++;
      if (verdict === false) wrong.push({ line: node.position?.start.line ?? 0, ...sides });
    }
  });
  return { compared, wrong };
};
