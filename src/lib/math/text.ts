// Expr → text as a reader types it; `parse` reads it back to the same tree.

import { first, isCall, second, type Expr, type Kind } from "./expr.ts";
import { letterOf } from "./names.ts";

/** How tightly a sign binds, the sign, and how tightly what stands left and right of it must bind. */
type Sign = readonly [binding: number, sign: string, left: number, right: number];

const signs: Partial<Record<Kind, Sign>> = {
  sum: [1, " + ", 1, 3],
  difference: [1, " - ", 1, 3],
  negative: [2, "-", 0, 3],
  quotient: [3, "/", 4, 5],
  product: [4, " ", 4, 5],
  power: [6, "^", 7, 7],
};
/** The sign of a node's kind; a part that binds less than its place asks needs brackets. */
export const signOf = ({ kind }: Expr): Sign => signs[kind] ?? [7, "", 0, 0];

const within = (expr: Expr, least: number): string =>
  signOf(expr)[0] < least ? `(${text(expr)})` : text(expr);

const hasBars = (expr: Expr): boolean => isCall(expr, "abs") || expr.parts.some(hasBars);

/** 2x, x sin(x), 2(x + 1), x*2: a sign stands only where two numbers would meet, and after a lone 1. */
const productText = (before: string, after: string): string => {
  if (/^\d/.test(after) || /^[01]$/.test(before)) return `${before}*${after}`;
  const glued = /^\(/.test(after) || (/^[\d.]+$/.test(before) && /^(.|pi|e)\b(?!\/d)/.test(after));
  return glued ? before + after : `${before} ${after}`;
};

/** The expression as it is typed, with ASCII signs: "2x sin(x) - 1/x". */
export const text = (expr: Expr): string => {
  const { kind, name, parts, value } = expr;
  if (kind === "number") return String(value);
  if (parts.length === 0) return letterOf(name);
  const [binding, sign, left, right] = signOf(expr);
  if (binding === 7) {
    const inside = parts.map(text).join(", ");
    if (kind === "derivative") return `d/d${letterOf(name)}[${inside}]`;
    return name === "abs" && !hasBars(first(expr)) ? `|${inside}|` : `${name}(${inside})`;
  }
  if (kind === "negative") return sign + within(first(expr), right);
  const [before, after] = [within(first(expr), left), within(second(expr), right)];
  return kind === "product" ? productText(before, after) : before + sign + after;
};
