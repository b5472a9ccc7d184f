// Expr → text as a reader types it; `parse` reads it back to the same tree.

import { first, isCall, type Expr } from "./expr.ts";
import { letterOf } from "./names.ts";
import { written, type Patterns } from "./writing.ts";

const patterns: Patterns = {
  sum: "1 + 3",
  difference: "1 - 3",
  negative: "-3",
  quotient: "4/5",
  product: "4~5",
  power: "7^7",
};

const hasBars = (expr: Expr): boolean => isCall(expr, "abs") || expr.parts.some(hasBars);

/** 2x, x sin(x), 2(x + 1), x*2: a sign stands only where two numbers would meet, and after a lone 1. */
const withoutSign = (product: string): string =>
  product
    .replace(/~(?=\d)|(?<=^[01])~/, "*")
    .replace(/~(?=\()|(?<=^[\d.]+)~(?=(.|pi|e)\b(?!\/d))/, "")
    .replace("~", " ");

/** The expression as it is typed, with ASCII signs: "2x sin(x) - 1/x". */
export const text = (expr: Expr): string => {
  const { kind, name, parts, value } = expr;
  if (kind === "number") return String(value);
  if (parts.length === 0) return letterOf(name);
  const pattern = patterns[kind];
  if (pattern) return withoutSign(written(expr, pattern, text, (inner) => `(${inner})`));
  const inside = parts.map(text).join(", ");
  if (kind === "derivative") return `d/d${letterOf(name)}[${inside}]`;
  return name === "abs" && !hasBars(first(expr)) ? `|${inside}|` : `${name}(${inside})`;
};
