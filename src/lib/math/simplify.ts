// Expr → the form that a teacher would write, equal in value wherever the original is defined.

import type { Expr } from "./expr.ts";
import { forget } from "./memory.ts";
import { normalForm } from "./normalForm.ts";
import { sumExpr } from "./writeTerms.ts";

/**
 * The simplified expression: like terms collected, powers merged, fractions cancelled, the shorter of
 * factored and expanded forms. The value stays wherever the original has one; the domain may grow
 * (x/x becomes 1), which `simplification` reports.
 */
export const simplify = (expr: Expr): Expr => {
  forget();
  return sumExpr(normalForm(expr));
};
