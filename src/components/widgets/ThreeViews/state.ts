// The state of the three views, its defaults, and how a link carries it.

import type { DataChoice } from "../../../lib/math/datasets.ts";
import { dataField } from "../../../lib/site/dataField.ts";
import {
  choiceField,
  flagField,
  numberField,
  type Schema,
  wholeField,
} from "../../../lib/site/demoState.ts";
import { paperLines } from "../../../lib/site/paperLines.ts";

/** Where the reader expects w after 25 epochs; "" before. */
export type Guess = "" | "below" | "at" | "past";

/** What the reader has set. The descent starts at (w, b); the cursor stands at `epoch`. */
export interface State {
  readonly data: DataChoice;
  readonly w: number;
  readonly b: number;
  readonly alpha: number;
  readonly epoch: number;
  /** How many epochs are in view: one of SPANS. */
  readonly span: number;
  /** The loss on a logarithmic axis. */
  readonly log: boolean;
  /** How many lines of the epoch on paper are shown. */
  readonly lines: number;
  readonly guess: Guess;
  /** The prediction has been run. */
  readonly shown: boolean;
}

/** Runs of so many epochs can be chosen. */
export const SPANS = [50, 500, 3000, 10_000, 100_000] as const;
export const MOST_EPOCHS = SPANS.at(-1)!;

export const initial: State = {
  data: "example",
  w: 0,
  b: 0,
  alpha: 0.01,
  epoch: 0,
  span: SPANS[0],
  log: false,
  lines: paperLines.length,
  guess: "",
  shown: false,
};

/** What w, b and α may be, far beyond any window. */
export const PARAMETER_MAX = 1e300;
export const ALPHAS = [1e-306, 1e6] as const;

const parameter = numberField(-PARAMETER_MAX, PARAMETER_MAX);

export const schema: Schema<State> = {
  data: dataField,
  w: parameter,
  b: parameter,
  alpha: numberField(...ALPHAS),
  epoch: wholeField(0, MOST_EPOCHS),
  span: wholeField(SPANS[0], MOST_EPOCHS),
  log: flagField,
  lines: wholeField(1, paperLines.length),
  guess: choiceField<Guess>(["", "below", "at", "past"]),
  shown: flagField,
};

/** The run that is in view: as long as was chosen, and long enough for the cursor. */
export const spanOf = ({ span, epoch }: State): number =>
  SPANS.find((end) => end >= Math.max(span, epoch)) ?? MOST_EPOCHS;

/** Changes part of the state; a function sees the state as it is when the change is made. */
export type Update = (change: Partial<State> | ((state: State) => Partial<State>)) => void;
