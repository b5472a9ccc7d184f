// a curve, a start and α → the descent so far; and the two runs that the question compares.

import { type DescentPath, descent1 } from "../../../lib/math/descent.ts";
import type { Landscape } from "../../../lib/plot/landscape.ts";
import { initial, MOST_STEPS } from "./state.ts";

/** A descent and how much of it is shown. */
export interface Walk {
  readonly land: Landscape;
  readonly alpha: number;
  readonly path: DescentPath;
  /** Steps taken: no more than the path has. */
  readonly k: number;
}

/** The two rates of the prediction, and after how many steps they are compared. */
export const RATES = { small: 0.1, large: 0.9 } as const;
export const COMPARED = 10;

export const walkOf = (land: Landscape, x0: number, alpha: number, k: number): Walk => {
  const path = descent1(land.f, land.fPrime, x0, alpha, { steps: MOST_STEPS });
  return { land, alpha, path, k: Math.min(k, path.steps) };
};

/** What the prediction is measured against: both runs after ten steps, computed. */
export const comparison = (land: Landscape) => {
  const target = land.minima[0]!.x;
  const after = (alpha: number): number =>
    walkOf(land, initial.x0, alpha, COMPARED).path.at[COMPARED]!;
  const [small, large] = [after(RATES.small), after(RATES.large)];
  const [smallOff, largeOff] = [Math.abs(small - target), Math.abs(large - target)];
  const same = Math.abs(smallOff - largeOff) < 1e-9;
  return {
    small,
    large,
    off: smallOff,
    right: same ? ("same" as const) : smallOff < largeOff ? ("small" as const) : ("large" as const),
  };
};
