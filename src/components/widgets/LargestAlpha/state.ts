// The hunt's state, its defaults, and how a link carries it.

import { type Field, flagField, numberField, type Schema } from "../../../lib/site/demoState.ts";
import { ALPHAS, STRETCH } from "./hunt.ts";

/** What the reader has set. */
export interface State {
  /** x is multiplied by it. */
  readonly stretch: number;
  /** The mean of x is taken off before. */
  readonly centred: boolean;
  /** The learning rate to be tried next. */
  readonly alpha: number;
  /** Learning rates tried, in order. */
  readonly tried: readonly number[];
  /** The limit that was predicted; 0 without a prediction. */
  readonly guess: number;
  /** The limit 2/λmax is shown. */
  readonly revealed: boolean;
}

/** Room 1's own rate has been tried. */
export const initial: State = {
  stretch: 1,
  centred: false,
  alpha: 0.01,
  tried: [0.01],
  guess: 0,
  revealed: false,
};

/** The log keeps so many trials. */
export const MOST = 20;

/** The rate of the moment is tried, and stands last. */
export const hunted = ({ tried, alpha }: State): Partial<State> => ({
  tried: [...tried.filter((rate) => rate !== alpha), alpha].slice(-MOST),
});

/** Learning rates in a link, to the twelfth digit; the neighbourhood of the limit needs them. */
const triedField: Field<readonly number[]> = {
  encode: (values) => values.map((value) => String(Number(value.toPrecision(12)))).join("_"),
  decode: (text) => {
    const values = text === "" ? [] : text.split("_").map((part) => (part ? Number(part) : NaN));
    const sound = values.every((value) => value >= ALPHAS[0] && value <= ALPHAS[1]);
    return sound && values.length <= MOST ? values : undefined;
  },
};

export const schema: Schema<State> = {
  stretch: numberField(...STRETCH),
  centred: flagField,
  alpha: numberField(...ALPHAS),
  tried: triedField,
  guess: numberField(0, ALPHAS[1]),
  revealed: flagField,
};
