// The experiment's state, its defaults, and how a link carries it.

import {
  choiceField,
  flagField,
  numberField,
  type Schema,
  textField,
} from "../../../lib/site/demoState.ts";

/** Where the reader expects the largest drop; "" before. */
export type Guess = "" | "quarter" | "half" | "one" | "more";

/** One step from x₀ with the rate α. */
export interface State {
  readonly f: string;
  readonly x0: number;
  readonly alpha: number;
  readonly guess: Guess;
  /** The prediction has been run. */
  readonly shown: boolean;
}

export const initial: State = { f: "(x-3)^2", x0: 0, alpha: 0.1, guess: "", shown: false };

/** x₀ and α may be typed far beyond their sliders, up to here. */
export const FAR = 1e6;

export const schema: Schema<State> = {
  f: textField(256),
  x0: numberField(-FAR, FAR),
  alpha: numberField(-FAR, FAR),
  guess: choiceField<Guess>(["", "quarter", "half", "one", "more"]),
  shown: flagField,
};

/** Changes part of the state. */
export type Update = (change: Partial<State>) => void;
