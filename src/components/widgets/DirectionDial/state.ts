// The dial's state, its defaults, and how a link carries it.

import { choiceField, flagField, numberField, type Schema } from "../../../lib/site/demoState.ts";
import { type BowlName, bowlNames, bowls } from "./bowls.ts";

/** What the reader has set. */
export interface State {
  readonly bowl: BowlName;
  readonly x: number;
  readonly y: number;
  /** Where the dial points: degrees, anticlockwise from the x axis. */
  readonly angle: number;
  /** The angle that was predicted to fall most steeply; −1 without a prediction. */
  readonly guess: number;
  /** Slopes and gradient are shown. */
  readonly revealed: boolean;
}

export const NO_GUESS = -1;

/** Standing where the bowl begins, the question open. */
export const opening = (bowl: BowlName): State => ({
  bowl,
  x: bowls[bowl].start[0],
  y: bowls[bowl].start[1],
  angle: 0,
  guess: NO_GUESS,
  revealed: false,
});

export const initial: State = opening("oval");

/** Coordinates that may be typed or linked, in any bowl. */
export const PLACE_MAX = 17;

export const schema: Schema<State> = {
  bowl: choiceField(bowlNames),
  x: numberField(-PLACE_MAX, PLACE_MAX),
  y: numberField(-PLACE_MAX, PLACE_MAX),
  angle: numberField(0, 360),
  guess: numberField(NO_GUESS, 360),
  revealed: flagField,
};

/** Changes part of the state. */
export type Update = (change: Partial<State> | ((state: State) => Partial<State>)) => void;
