// The explorer's state, its defaults, and how a link carries it.

import { numberField, type Schema, textField } from "../../../lib/site/demoState.ts";

/** What the reader has set. `h` is never 0; `zoom` is 1 for the whole window. */
export interface State {
  readonly f: string;
  readonly x0: number;
  readonly h: number;
  readonly zoom: number;
}

export const initial: State = { f: "x^2", x0: 1, h: 1, zoom: 1 };

/** |h| on its slider, from one part in 10¹⁶ to twice the unit. */
export const H_MIN = 1e-16;
export const H_MAX = 4;
export const ZOOM_MAX = 1000;
/** x₀ may be typed far outside the window, up to here. */
export const X_MAX = 1000;

const nonZero = (field: ReturnType<typeof numberField>) => ({
  encode: field.encode,
  decode: (text: string) => field.decode(text) || undefined,
});

export const schema: Schema<State> = {
  f: textField(256),
  x0: numberField(-X_MAX, X_MAX),
  h: nonZero(numberField(-H_MAX, H_MAX)),
  zoom: numberField(1, ZOOM_MAX),
};

/** Changes part of the state; a function sees the state as it is when the change is made. */
export type Update = (change: Partial<State> | ((state: State) => Partial<State>)) => void;
