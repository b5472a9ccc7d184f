// a problem and many learning rates → where each takes the loss in a few steps (a range test).

import { descent } from "./descent.ts";
import type { Problem } from "./problem.ts";

export interface RangeTestRow {
  readonly alpha: number;
  /** The loss after the steps; null where the descent diverged or could not start. */
  readonly loss: number | null;
}

/** Runs `steps` steps from the same start with each α (Smith 2017 uses one rising α instead). */
export const rangeTest = (
  problem: Problem,
  start: ArrayLike<number>,
  alphas: readonly number[],
  steps = 20,
): RangeTestRow[] =>
  alphas.map((alpha) => {
    const path = descent(problem, start, alpha, { steps });
    return { alpha, loss: path.stopped === "diverged" ? null : path.loss[path.steps]! };
  });

/** `count` rates from `least` to `most`, each the same multiple of the one before. */
export const geometricRates = (least: number, most: number, count: number): number[] =>
  Array.from({ length: count }, (_, i) => least * (most / least) ** (i / Math.max(1, count - 1)));
