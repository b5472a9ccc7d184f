// Expr → LaTeX, as a textbook sets it; one part can be marked.

import { first, second, type Expr, type Path } from "./expr.ts";
import { functionOf } from "./functions.ts";
import { letterOf } from "./names.ts";
import { binding } from "./text.ts";

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

/** What is set first on the line, and last: between two numbers a product needs its sign. */
const firstOf = (expr: Expr): Expr =>
  expr.kind === "product" || expr.kind === "power" ? firstOf(first(expr)) : expr;
const lastOf = (expr: Expr): Expr => (expr.kind === "product" ? second(expr) : expr);

const needsDot = (left: Expr, right: Expr): boolean => {
  const { kind } = firstOf(right);
  const afterNumber = lastOf(left).kind === "number" && kind === "quotient";
  return kind === "number" || kind === "derivative" || afterNumber;
};

const callLatex = (name: string, parts: readonly string[]): string => {
  const { latex } = functionOf(name);
  const inside = parts.join(", ");
  if (name === "abs") return `\\left|${inside}\\right|`;
  return latex + (name === "sqrt" || name === "cbrt" ? `{${inside}}` : bracketed(inside));
};

/** The functions whose power is set after the name: sin²(x), but σ(x)². */
const raised = /^(sin|cos|tan|sec|csc|cot|ln)h?$/;

const latexOf = (expr: Expr, mark?: Path): string => {
  const inner = innerLatex(expr, mark);
  return mark?.length === 0 ? `\\htmlClass{marked}{${inner}}` : inner;
};

const innerLatex = (expr: Expr, mark?: Path): string => {
  const { kind, name, parts, value } = expr;
  const markOf = (index: number): Path | undefined =>
    mark && mark[0] === index ? mark.slice(1) : undefined;
  const part = (index: number, least = 0): string => {
    const latex = latexOf(parts[index]!, markOf(index));
    return binding(parts[index]!) < least ? bracketed(latex) : latex;
  };
  switch (kind) {
    case "number":
      return String(value).replace(/e\+?(.*)/, " \\times 10^{$1}");
    case "constant":
    case "variable":
      return nameLatex(name);
    case "negative":
      return `-${part(0, 3)}`;
    case "call":
      return callLatex(
        name,
        parts.map((_, index) => part(index)),
      );
    case "derivative":
      return `\\frac{d}{d${nameLatex(name)}}\\left[${part(0)}\\right]`;
    case "sum":
      return `${part(0)} + ${part(1, 3)}`;
    case "difference":
      return `${part(0)} - ${part(1, 3)}`;
    case "product":
      return `${part(0, 3)} ${needsDot(first(expr), second(expr)) ? "\\cdot " : ""}${part(1, second(expr).kind === "quotient" ? 3 : 4)}`;
    case "quotient":
      return `\\frac{${part(0)}}{${part(1)}}`;
    case "power": {
      const base = part(0, 6);
      const exponent = `^{${part(1)}}`;
      const plain = raised.test(first(expr).name) && second(expr).kind === "number";
      if (!plain || markOf(0)?.length === 0) return base + exponent;
      const before = functionOf(first(expr).name).latex;
      return before + exponent + base.slice(before.length);
    }
  }
};

/** The expression in LaTeX: `\frac{x}{2}`, `\sin^{2}(x)`, `\frac{d}{dx}\left[x^{2}\right]`. */
export const latex = (expr: Expr, options: LatexOptions = {}): string =>
  latexOf(expr, options.mark);
