// Expr → text as a reader types it; `parse` reads it back to the same tree.

import { type BinaryKind, type Expr } from "./expr.ts";
import { letterOf } from "./names.ts";

/** How tightly a kind binds; a part that binds less tightly than its place asks stands in brackets. */
export const bindings: Readonly<Record<Expr["kind"], number>> = {
  sum: 1,
  difference: 1,
  negative: 2,
  product: 3,
  quotient: 3,
  power: 5,
  number: 6,
  constant: 6,
  variable: 6,
  call: 6,
  derivative: 6,
};

const within = (expr: Expr, least: number): string =>
  bindings[expr.kind] < least ? `(${text(expr)})` : text(expr);

const signs: Readonly<Partial<Record<BinaryKind, string>>> = { sum: " + ", difference: " - " };

const hasAbs = (expr: Expr): boolean => {
  if (expr.kind === "call") return expr.name === "abs" || expr.args.some(hasAbs);
  if (expr.kind === "negative" || expr.kind === "derivative") return hasAbs(expr.of);
  return "left" in expr && (hasAbs(expr.left) || hasAbs(expr.right));
};

/** 2x, x sin(x), 2(x + 1), x*2: a sign stands only where two numbers would meet. */
const productText = (left: Expr, right: Expr): string => {
  const before = within(left, left.kind === "quotient" ? 4 : 3);
  const after = within(right, 4);
  if (/^[\d.]/.test(after)) return `${before}*${after}`;
  if (after.startsWith("(")) return before + after;
  const coefficient = /^[\d.]+$/.test(before) && !/^[a-z]{3}|^ln|^\|/.test(after);
  return coefficient ? before + after : `${before} ${after}`;
};

const exponentText = (exponent: Expr): string => within(exponent, 6);

/** The expression as it is typed, with ASCII signs: "2x sin(x) - 1/x". */
export const text = (expr: Expr): string => {
  switch (expr.kind) {
    case "number":
      return String(expr.value);
    case "constant":
      return expr.name;
    case "variable":
      return letterOf(expr.name);
    case "negative":
      return `-${within(expr.of, 3)}`;
    case "call":
      if (expr.name === "abs" && !hasAbs(expr.args[0]!)) return `|${text(expr.args[0]!)}|`;
      return `${expr.name}(${expr.args.map(text).join(", ")})`;
    case "derivative":
      return `d/d${letterOf(expr.variable)}[${text(expr.of)}]`;
    case "sum":
    case "difference":
      return within(expr.left, 1) + signs[expr.kind]! + within(expr.right, 3);
    case "product":
      return productText(expr.left, expr.right);
    case "quotient":
      return `${within(expr.left, expr.left.kind === "quotient" ? 4 : 3)}/${within(expr.right, 4)}`;
    case "power":
      return `${within(expr.left, 6)}^${exponentText(expr.right)}`;
  }
};
