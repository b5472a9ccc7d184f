// The dial's state, its defaults, and how a link carries it.

import {
  choiceField,
  type Field,
  flagField,
  numberField,
  type Schema,
  textField,
} from "../../../lib/site/demoState.ts";

/** What the reader predicts of α = 0.1 and α = 0.9; "" before. */
export type Guess = "" | "small" | "large" | "same";

/** What the reader has set: the descent starts at x₀ and has gone `k` steps. */
export interface State {
  readonly f: string;
  readonly x0: number;
  readonly alpha: number;
  readonly k: number;
  readonly guess: Guess;
  /** The prediction has been run. */
  readonly shown: boolean;
}

export const initial: State = {
  f: "(x-3)^2",
  x0: 0,
  alpha: 0.1,
  k: 3,
  guess: "",
  shown: false,
};

/** No descent of the dial is longer. */
export const MOST_STEPS = 300;
/** x₀ and α may be typed far beyond their sliders, up to here. */
export const X_MAX = 1e6;
export const ALPHA_MAX = 1e6;

const steps: Field<number> = {
  encode: String,
  decode: (text) => {
    const value = numberField(0, MOST_STEPS).decode(text);
    return value === undefined ? undefined : Math.round(value);
  },
};

export const schema: Schema<State> = {
  f: textField(256),
  x0: numberField(-X_MAX, X_MAX),
  alpha: numberField(-ALPHA_MAX, ALPHA_MAX),
  k: steps,
  guess: choiceField<Guess>(["", "small", "large", "same"]),
  shown: flagField,
};

/** Changes part of the state; a function sees the state as it is when the change is made. */
export type Update = (change: Partial<State> | ((state: State) => Partial<State>)) => void;
