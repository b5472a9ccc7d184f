// Expr → LaTeX, as a textbook sets it; one part can be marked.

import { children, type Expr, type Path } from "./expr.ts";
import { functionOf } from "./functions.ts";
import { letterOf } from "./names.ts";
import { bindings } from "./text.ts";

export interface LatexOptions {
  /** The way to a part that is wrapped in \htmlClass{marked}{…} (KaTeX's `trust` must allow it). */
  readonly mark?: Path;
}

/** Letters that LaTeX writes with a command of their own. */
const variableLatex = (name: string): string => (letterOf(name) === name ? name : `\\${name}`);

/** 0.5, 12, 1.5 \times 10^{21}. */
const numberLatex = (value: number): string => {
  const [digits, exponent] = String(value).split("e");
  return exponent ? `${digits} \\times 10^{${Number(exponent)}}` : digits!;
};

/** Whether a formula stands higher than a line, so that its brackets must grow. */
const isTall = (latex: string): boolean => /\\(d?frac|sqrt|left)|\^\{[^{}]*\^/.test(latex);

const bracketed = (latex: string): string =>
  isTall(latex) ? `\\left(${latex}\\right)` : `(${latex})`;

/** Where a part goes on being marked: the rest of the path if this child is on it. */
const markOf = (mark: Path | undefined, index: number): Path | undefined =>
  mark && mark[0] === index ? mark.slice(1) : undefined;

/** Whether a product needs a sign between its sides, lest they read as one number or one symbol. */
const needsDot = (left: Expr, right: Expr): boolean => {
  const first = firstOf(right);
  const last = left.kind === "product" ? left.right : left;
  return (
    first.kind === "number" ||
    first.kind === "derivative" ||
    (first.kind === "quotient" && last.kind === "number")
  );
};

/** The part that is set first on the line. */
const firstOf = (expr: Expr): Expr =>
  expr.kind === "product" || expr.kind === "power" ? firstOf(expr.left) : expr;

const callLatex = (name: string, parts: readonly string[]): string => {
  const { latex } = functionOf(name);
  if (name === "abs") return `\\left|${parts[0]!}\\right|`;
  if (name === "sqrt" || name === "cbrt") return `${latex}{${parts[0]!}}`;
  const inside = parts.join(", ");
  return isTall(inside) ? `${latex}\\left(${inside}\\right)` : `${latex}(${inside})`;
};

/** The functions whose power is set after the name: sin²(x), but σ(x)². */
const raisedNames = new Set("sin cos tan sec csc cot sinh cosh tanh ln".split(" "));

const powerLatex = (expr: Expr & { left: Expr; right: Expr }, mark?: Path): string => {
  const { left, right } = expr;
  const exponent = latexOf(right, markOf(mark, 1));
  const base = latexOf(left, markOf(mark, 0));
  const named = left.kind === "call" && raisedNames.has(left.name) && right.kind === "number";
  if (named && markOf(mark, 0)?.length !== 0) {
    const { latex: name } = functionOf(left.name);
    return `${name}^{${exponent}}${base.slice(name.length)}`;
  }
  return `${bindings[left.kind] >= 6 ? base : bracketed(base)}^{${exponent}}`;
};

const latexOf = (expr: Expr, mark?: Path): string => {
  const inner = innerLatex(expr, mark);
  return mark?.length === 0 ? `\\htmlClass{marked}{${inner}}` : inner;
};

const innerLatex = (expr: Expr, mark?: Path): string => {
  const part = (index: number, least = 0): string => {
    const child = children(expr)[index]!;
    const latex = latexOf(child, markOf(mark, index));
    return bindings[child.kind] < least ? bracketed(latex) : latex;
  };
  switch (expr.kind) {
    case "number":
      return numberLatex(expr.value);
    case "constant":
      return expr.name === "pi" ? "\\pi" : "e";
    case "variable":
      return variableLatex(expr.name);
    case "negative":
      return `-${part(0, 3)}`;
    case "call":
      return callLatex(
        expr.name,
        expr.args.map((_, index) => part(index)),
      );
    case "derivative":
      return `\\frac{d}{d${variableLatex(expr.variable)}}\\left[${part(0)}\\right]`;
    case "sum":
      return `${part(0)} + ${part(1, 3)}`;
    case "difference":
      return `${part(0)} - ${part(1, 3)}`;
    case "product": {
      const sign = needsDot(expr.left, expr.right) ? " \\cdot " : " ";
      return part(0, 3) + sign + part(1, expr.right.kind === "quotient" ? 3 : 4);
    }
    case "quotient":
      return `\\frac{${part(0)}}{${part(1)}}`;
    case "power":
      return powerLatex(expr, mark);
  }
};

/** The expression in LaTeX: `\frac{x}{2}`, `\sin^{2}(x)`, `\frac{d}{dx}\left[x^{2}\right]`. */
export const latex = (expr: Expr, options: LatexOptions = {}): string =>
  latexOf(expr, options.mark);
