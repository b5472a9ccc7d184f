// Expr → LaTeX, as a textbook sets it; one part can be marked.

import { first, isNumber, second, type Expr, type Path } from "./expr.ts";
import { functionOf } from "./functions.ts";
import { letterOf } from "./names.ts";
import { written, type Patterns } from "./writing.ts";

export interface LatexOptions {
  /** The way to a part that is wrapped in \htmlClass{marked}{…} (KaTeX's `trust` must allow it). */
  readonly mark?: Path;
}

/** Letters that LaTeX writes with a command of their own. */
const nameLatex = (name: string): string =>
  letterOf(name) === name && name !== "pi" ? name : `\\${name}`;

/** Brackets that grow with what is tall. */
const bracketed = (latex: string): string =>
  /\\(frac|sqrt|left)|\^\{[^{}]*\^/.test(latex) ? `\\left(${latex}\\right)` : `(${latex})`;

const callLatex = (name: string, inside: string): string => {
  if (name === "abs") return `\\left|${inside}\\right|`;
  return functionOf(name).latex + (/rt$/.test(name) ? `{${inside}}` : bracketed(inside));
};

/** What is set first on the line, and last. */
const firstOf = (expr: Expr): Expr =>
  /^(product|power)$/.test(expr.kind) ? firstOf(first(expr)) : expr;
const lastOf = (expr: Expr): Expr => (expr.kind === "product" ? lastOf(second(expr)) : expr);

/** Before a number, a bar or d/dx, after cos(x) before a letter, after a 1 that is still to go. */
const needsDot = (left: Expr, right: Expr): boolean => {
  const { kind } = firstOf(right);
  const before = lastOf(left);
  return (
    /^(number|derivative|quotient)$/.test(kind) ||
    (before.kind === "call" && /^(variable|constant)$/.test(kind)) ||
    isNumber(before, 0) ||
    isNumber(before, 1)
  );
};

const patterns: Patterns = {
  sum: "0 + 3",
  difference: "0 - 3",
  negative: "-3",
  quotient: "\\frac{0}{0}",
  product: "3 3",
  power: "7^{0}",
};

/** The power of these functions is set after the name: sin²(x), but σ(x)². */
const raised = /^(\\(?:sin|cos|tan|sec|csc|cot|ln)h?\b)(.*)(\^\{[\d.]+\})$/;

const latexOf = (expr: Expr, mark?: Path): string => {
  const inner = innerLatex(expr, mark);
  return mark?.length === 0 ? `\\htmlClass{marked}{${inner}}` : inner;
};

const innerLatex = (expr: Expr, mark?: Path): string => {
  const { kind, name, parts, value } = expr;
  if (kind === "number") return String(value).replace(/e\+?(.*)/, " \\times 10^{$1}");
  if (parts.length === 0) return nameLatex(name);
  const write = (part: Expr, k: number): string =>
    latexOf(part, mark?.[0] === k ? mark.slice(1) : undefined);
  if (kind === "call") return callLatex(name, parts.map(write).join(", "));
  const pattern =
    kind === "derivative" ? `\\frac{d}{d${nameLatex(name)}}\\left[0\\right]` : patterns[kind]!;
  const dotted = kind === "product" && needsDot(first(expr), second(expr)) ? "3 \\cdot 3" : pattern;
  const whole = written(expr, dotted, write, bracketed);
  return kind === "power" ? whole.replace(raised, "$1$3$2") : whole;
};

/** The expression in LaTeX: `\frac{x}{2}`, `\sin^{2}(x)`, `\frac{d}{dx}\left[x^{2}\right]`. */
export const latex = (expr: Expr, { mark }: LatexOptions = {}): string => latexOf(expr, mark);
