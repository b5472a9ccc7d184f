// Expr → text as a reader types it; `parse` reads it back to the same tree.

import { first, isCall, second, type Expr, type Kind } from "./expr.ts";
import { letterOf } from "./names.ts";

const loose: readonly Kind[] = ["sum", "difference", "negative", "product", "quotient", "power"];

/** How tightly a node binds, 1 to 6; a part that binds less than its place asks needs brackets. */
export const binding = ({ kind }: Expr): number => [1, 1, 2, 3, 3, 5][loose.indexOf(kind)] ?? 6;

const within = (expr: Expr, least: number): string =>
  binding(expr) < least ? `(${text(expr)})` : text(expr);

const hasBars = (expr: Expr): boolean => isCall(expr, "abs") || expr.parts.some(hasBars);

/** 2x, x sin(x), 2(x + 1), x*2: a sign stands only where two numbers would meet. */
const productText = (before: string, after: string): string => {
  if (/^\d/.test(after)) return `${before}*${after}`;
  const glued = /^\(/.test(after) || (/^[\d.]+$/.test(before) && /^(.|pi|e)\b(?!\/d)/.test(after));
  return glued ? before + after : `${before} ${after}`;
};

/** The expression as it is typed, with ASCII signs: "2x sin(x) - 1/x". */
export const text = (expr: Expr): string => {
  const { kind, name, parts, value } = expr;
  if (kind === "number") return String(value);
  if (kind === "constant" || kind === "variable") return letterOf(name);
  const left = first(expr);
  if (kind === "negative") return `-${within(left, 3)}`;
  if (kind === "derivative") return `d/d${letterOf(name)}[${text(left)}]`;
  if (kind === "call")
    return name === "abs" && !hasBars(left)
      ? `|${text(left)}|`
      : `${name}(${parts.map(text).join(", ")})`;
  const right = second(expr);
  if (kind === "power") return `${within(left, 6)}^${within(right, 6)}`;
  if (kind === "sum") return `${text(left)} + ${within(right, 3)}`;
  if (kind === "difference") return `${text(left)} - ${within(right, 3)}`;
  const above = within(left, left.kind === "quotient" ? 4 : 3);
  return kind === "quotient"
    ? `${above}/${within(right, 4)}`
    : productText(above, within(right, 4));
};
