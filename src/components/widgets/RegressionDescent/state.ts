// The demo's state, its defaults, and how a link carries it.

import { type Field, flagField, numberField, type Schema } from "../../../lib/site/demoState.ts";
import { type DataChoice, datasetNames } from "./datasets.ts";

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
/** A link with more characters of data than this would be too long with the rest. */
const LINKED = 1600;

const pairs = ({ x, y }: Exclude<DataChoice, string>): string =>
  Array.from(
    x,
    (value, i) => `${Number(value.toPrecision(8))}_${Number(y[i]!.toPrecision(8))}`,
  ).join("_");

/** Whether a link can carry these data. */
export const fitsLink = (data: DataChoice): boolean =>
  typeof data === "string" || (data.x.length <= LINKED / 4 && pairs(data).length <= LINKED);

/** A name, or "own_x_y_x_y…"; data too many for a link are left out of it. */
const dataField: Field<DataChoice> = {
  encode: (data) => {
    if (typeof data === "string") return data;
    return fitsLink(data) ? `own_${pairs(data)}` : "example";
  },
  decode: (text) => {
    if (!text.startsWith("own_")) return datasetNames.find((name) => name === text);
    const values = text === "own_" ? [] : text.slice(4).split("_").map(Number);
    const sound = values.every(Number.isFinite) && values.length % 2 === 0;
    if (!sound || /_(_|$)/.test(text.slice(4))) return undefined;
    return { x: values.filter((_, i) => i % 2 === 0), y: values.filter((_, i) => i % 2 === 1) };
  },
};

const whole = (min: number, max: number): Field<number> => {
  const { encode, decode } = numberField(min, max);
  return {
    encode,
    decode: (text) => {
      const value = decode(text);
      return value === undefined ? undefined : Math.round(value);
    },
  };
};

const parameter = numberField(-PARAMETER_MAX, PARAMETER_MAX);

export const schema: Schema<State> = {
  data: dataField,
  w: parameter,
  b: parameter,
  alpha: numberField(ALPHA_MIN, ALPHA_MAX),
  epoch: whole(0, MOST_EPOCHS),
  squares: flagField,
  log: flagField,
};

/** Changes part of the state; a function sees the state as it is when the change is made. */
export type Update = (change: Partial<State> | ((state: State) => Partial<State>)) => void;
