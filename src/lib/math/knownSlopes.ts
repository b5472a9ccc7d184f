// What the formula of a derivative and its program share: the slope itself.

import type { Expr } from "./expr.ts";

/**
 * Of a derivative's formula, the slope at a point: it may exist where the formula has no value, at a
 * kink that does no harm, as in ReLU(ReLU(x)) at −1.
 */
export const knownSlopes = new WeakMap<Expr, (at: Readonly<Record<string, number>>) => number>();
