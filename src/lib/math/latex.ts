// Expr → LaTeX, as a textbook sets it; one part can be marked.

import { first, isNumber, second, type Expr, type Path } from "./expr.ts";
import { functionOf } from "./functions.ts";
import { letterOf } from "./names.ts";
import { signOf } from "./text.ts";

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

/** The functions whose power is set after the name: sin²(x), but σ(x)². */
const raised = /^\\(sin|cos|tan|sec|csc|cot|ln)h?\b/;

const latexOf = (expr: Expr, mark?: Path): string => {
  const inner = innerLatex(expr, mark);
  return mark?.length === 0 ? `\\htmlClass{marked}{${inner}}` : inner;
};

const innerLatex = (expr: Expr, mark?: Path): string => {
  const { kind, name, parts, value } = expr;
  if (kind === "number") return String(value).replace(/e\+?(.*)/, " \\times 10^{$1}");
  if (parts.length === 0) return nameLatex(name);
  const inner = parts.map((each, k) => latexOf(each, mark?.[0] === k ? mark.slice(1) : undefined));
  const [left, right] = inner as [string, string];
  if (kind === "derivative") return `\\frac{d}{d${nameLatex(name)}}\\left[${left}\\right]`;
  if (kind === "quotient") return `\\frac{${left}}{${right}}`;
  if (kind === "call") return callLatex(name, inner.join(", "));
  const part = (k: number, least: number): string =>
    signOf(parts[k]!)[0] < least ? bracketed(inner[k]!) : inner[k]!;
  if (kind === "negative") return `-${part(0, 3)}`;
  if (kind === "power") {
    const [base, exponent] = [part(0, 7), `^{${right}}`];
    return second(expr).kind === "number" && raised.test(base)
      ? base.replace(raised, `$&${exponent}`)
      : base + exponent;
  }
  const product = kind === "product";
  const dot = product && needsDot(first(expr), second(expr)) ? " \\cdot " : signOf(expr)[1];
  return part(0, product ? 3 : 0) + dot + part(1, 3);
};

/** The expression in LaTeX: `\frac{x}{2}`, `\sin^{2}(x)`, `\frac{d}{dx}\left[x^{2}\right]`. */
export const latex = (expr: Expr, { mark }: LatexOptions = {}): string => latexOf(expr, mark);
