// A function and its derivative → the same slopes by three roads, and how far apart they come out.

import { compile } from "../../../lib/math/compile.ts";
import { dual } from "../../../lib/math/dual.ts";
import type { Expr } from "../../../lib/math/expr.ts";

/** The slopes at one point; NaN where a road leads nowhere. */
export interface CheckRow {
  readonly x: number;
  readonly formula: number;
  readonly dual: number;
  readonly central: number;
  /** The greatest distance between two of the three. */
  readonly apart: number;
}

/** Near the cube root of the rounding unit, where (f(x + h) − f(x − h))/2h is most exact. */
export const STEP = 1e-5;

const POINTS = 5;
/** Whole numbers first; the others stand in where the function has no value at those. */
const candidates = [-2, -1, 0, 1, 2, 0.5, 3, 0.25, 1.5, 5, 0.1, 10, -0.5, -3, -0.25, -5, 20, 50];

/** Five points, in order, around which f has values; fewer where there are fewer. */
const pointsFor = (f: (x: number) => number): number[] =>
  candidates
    .filter((x) => [x - STEP, x, x + STEP].every((at) => Number.isFinite(f(at))))
    .slice(0, POINTS)
    .sort((a, b) => a - b);

/** A row for each of at most five points. */
export const check = (expr: Expr, slope: Expr): CheckRow[] => {
  const [f, fPrime] = [compile(expr), compile(slope)];
  return pointsFor(f).map((x) => {
    const three = [fPrime(x), dual(expr, x).slope, (f(x + STEP) - f(x - STEP)) / (2 * STEP)];
    const apart = Math.max(...three) - Math.min(...three);
    return { x, formula: three[0]!, dual: three[1]!, central: three[2]!, apart };
  });
};
