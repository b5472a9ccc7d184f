// The experiment's state, its defaults, and how a link carries it.

import { flagField, numberField, type Schema } from "../../../lib/site/demoState.ts";

export interface State {
  /** The rule stops where |f′| is below it. */
  readonly tolerance: number;
  /** Where the reader expects the stop; 0 before. */
  readonly guess: number;
  /** The prediction has been run. */
  readonly shown: boolean;
}

export const initial: State = { tolerance: 1e-3, guess: 0, shown: false };

export const STRICTEST = 1e-6;
export const LOOSEST = 0.1;

/** Nearer to 0 the picture has no places. */
export const NEAREST = 1e-3;

export const schema: Schema<State> = {
  tolerance: numberField(STRICTEST, LOOSEST),
  guess: numberField(0, 1),
  shown: flagField,
};
