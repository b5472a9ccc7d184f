// The demo's state, its defaults, and how a link carries it.

import type { DataChoice } from "../../../lib/math/datasets.ts";
import { dataField } from "../../../lib/site/dataField.ts";
import { flagField, numberField, type Schema, wholeField } from "../../../lib/site/demoState.ts";

/** What the reader has set. The descent starts at (w, b) and has gone `epoch` steps. */
export interface State {
  readonly data: DataChoice;
  readonly w: number;
  readonly b: number;
  readonly alpha: number;
  readonly epoch: number;
  /** Residuals as squares. */
  readonly squares: boolean;
  /** The loss on a logarithmic axis. */
  readonly log: boolean;
}

export const initial: State = {
  data: "example",
  w: 0,
  b: 0,
  alpha: 0.01,
  epoch: 0,
  squares: false,
  log: false,
};

/** No descent of the demo is longer. */
export const MOST_EPOCHS = 10_000;
/** What w and b may be, far beyond any window. */
export const PARAMETER_MAX = 1e300;
export const ALPHA_MIN = 1e-306;
export const ALPHA_MAX = 1e6;
const parameter = numberField(-PARAMETER_MAX, PARAMETER_MAX);

export const schema: Schema<State> = {
  data: dataField,
  w: parameter,
  b: parameter,
  alpha: numberField(ALPHA_MIN, ALPHA_MAX),
  epoch: wholeField(0, MOST_EPOCHS),
  squares: flagField,
  log: flagField,
};

/** Changes part of the state; a function sees the state as it is when the change is made. */
export type Update = (change: Partial<State> | ((state: State) => Partial<State>)) => void;
