// The demo's state, its defaults, and how a link carries it.

import { choiceField, flagField, numberField, type Schema } from "../../../lib/site/demoState.ts";

export const guesses = ["", "clean", "tilted", "frayed"] as const;
export type Guess = (typeof guesses)[number];

/** What the reader has set: one run, and the prediction. */
export interface State {
  readonly x0: number;
  readonly alpha: number;
  readonly guess: Guess;
  readonly revealed: boolean;
}

export const initial: State = { x0: 2, alpha: 0.05, guess: "", revealed: false };

/** What may be typed. */
export const X_MAX = 10;
export const ALPHA_LIMITS = [0.001, 1] as const;

export const schema: Schema<State> = {
  x0: numberField(-X_MAX, X_MAX),
  alpha: numberField(...ALPHA_LIMITS),
  guess: choiceField(guesses),
  revealed: flagField,
};
