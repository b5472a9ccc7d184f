// x⁴ − 3x² + x → its minima, one run of descent on it, and the grid of runs that is painted.

import { type BasinOptions, basinOf, DIVERGED, withLimits } from "../../../lib/math/basins.ts";
import { criticalPoints } from "../../../lib/math/criticalPoints.ts";

// written as products: the painting takes tens of millions of these, and powers are slow
export const f = (x: number): number => x * x * (x * x - 3) + x;
export const fPrime = (x: number): number => x * (4 * x * x - 6) + 1;

const minima = criticalPoints(f, fPrime, -3, 3)
  .filter(({ kind }) => kind === "minimum")
  .map(({ x }) => x);

/** From left to right, each with the α from which on it throws descents out. */
export const valleys = withLimits(fPrime, minima);

/** What a run may take before it counts as settled nowhere. */
const STEPS = 500;

/** The painting: 400 × 300 runs. */
export const grid: BasinOptions = {
  minima,
  x: [-3, 3],
  alpha: [0.005, 0.25],
  columns: 400,
  rows: 300,
  steps: STEPS,
};

const FAR = 1e3 * grid.x[1];

export type Ending =
  /** At minimum number `valley`, within a hundredth after `steps` steps. */
  | { readonly kind: "minimum"; readonly valley: number; readonly steps: number }
  | { readonly kind: "away"; readonly steps: number }
  /** Back and forth between two places. */
  | { readonly kind: "cycle"; readonly between: readonly [number, number] }
  | { readonly kind: "restless" };

export interface Run {
  /** The first iterates, x₀ included; finite all. */
  readonly path: readonly number[];
  readonly ending: Ending;
}

/** Iterates that are kept for the picture. */
const KEPT = 60;
const CYCLE = 1e-6;

/** Gradient descent from x₀ with α, and how it ended. */
export const run = (x0: number, alpha: number): Run => {
  const all = [x0];
  for (let k = 0; k < STEPS; k++) {
    const x = all[k]! - alpha * fPrime(all[k]!);
    if (!(Math.abs(x) <= FAR)) break;
    all.push(x);
  }
  const path = all.slice(0, KEPT);
  const cell = basinOf(fPrime, valleys, x0, alpha, { far: FAR, steps: STEPS });
  if (cell === DIVERGED) return { path, ending: { kind: "away", steps: all.length } };
  if (cell > 0) {
    const steps = all.findIndex((x) => Math.abs(x - valleys[cell - 1]!.x) < 0.01);
    return { path: path.slice(0, steps + 1), ending: { kind: "minimum", valley: cell, steps } };
  }
  const [a, b, c] = [all.at(-1)!, all.at(-2)!, all.at(-3)!];
  const cycles = Math.abs(a - c) < CYCLE && Math.abs(a - b) > CYCLE;
  return {
    path,
    ending: cycles
      ? { kind: "cycle", between: [Math.min(a, b), Math.max(a, b)] }
      : { kind: "restless" },
  };
};
