// functions of one or two variables → a loss over parameters, for descent.

import type { RealFunction, RealFunction2 } from "./realFunction.ts";

/** A loss over `dimension` parameters, and its gradient, written into `out`. NaN where undefined. */
export interface Problem {
  readonly dimension: number;
  readonly loss: (at: Float64Array) => number;
  readonly gradient: (at: Float64Array, out: Float64Array) => void;
}

/** The problem of a function of one variable and its derivative. */
export const problem1 = (f: RealFunction, fPrime: RealFunction): Problem => ({
  dimension: 1,
  loss: (at) => f(at[0]!),
  gradient: (at, out) => {
    out[0] = fPrime(at[0]!);
  },
});

/** The problem of a function of two variables and its two partial derivatives. */
export const problem2 = (f: RealFunction2, fx: RealFunction2, fy: RealFunction2): Problem => ({
  dimension: 2,
  loss: (at) => f(at[0]!, at[1]!),
  gradient: (at, out) => {
    out[0] = fx(at[0]!, at[1]!);
    out[1] = fy(at[0]!, at[1]!);
  },
});
