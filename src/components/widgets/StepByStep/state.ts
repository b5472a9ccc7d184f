// The demo's state, its defaults, and how a link carries it.

import { numberField, type Schema, textField } from "../../../lib/site/demoState.ts";

/** The function as it was typed, and how many rules have been applied. */
export interface State {
  readonly f: string;
  readonly step: number;
}

/** A product with a chain in it: five lines, and the two rules that learners mix up. */
export const initial: State = { f: "x sin(x^2)", step: 0 };

/** A derivation of more rules than this is refused: nobody follows it line by line. */
export const STEPS_MAX = 40;

const steps = numberField(0, STEPS_MAX);

export const schema: Schema<State> = {
  f: textField(256),
  step: {
    encode: steps.encode,
    decode: (text) => {
      const value = steps.decode(text);
      return value === undefined ? undefined : Math.round(value);
    },
  },
};

export type Update = (change: Partial<State> | ((state: State) => Partial<State>)) => void;
