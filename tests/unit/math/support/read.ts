// Typed text → Expr, for tests: a mistake in a test's own formula throws.
import type { Expr } from "../../../../src/lib/math/expr.ts";
import { parse } from "../../../../src/lib/math/parse.ts";

export const read = (typed: string, variables?: readonly string[]): Expr => {
  const result = parse(typed, variables ? { variables } : {});
  if (!result.ok) throw new Error(`${typed}: ${result.error.message}`);
  return result.expr;
};
