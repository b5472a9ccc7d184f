// Two Expr → are they the same, node by node?
import type { Expr } from "../../../../src/lib/math/expr.ts";

export const sameTree = (a: Expr, b: Expr): boolean =>
  a === b ||
  (a.kind === b.kind &&
    a.name === b.name &&
    a.value === b.value &&
    a.parts.length === b.parts.length &&
    a.parts.every((part, k) => sameTree(part, b.parts[k]!)));
