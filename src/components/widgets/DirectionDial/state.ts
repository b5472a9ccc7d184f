// The dial's state, its defaults, and how a link carries it.

import { flagField, numberField, type Schema, textField } from "../../../lib/site/demoState.ts";
import { type Surface, surfaceOf, surfaces } from "./surfaces.ts";

/** What the reader has set. */
export interface State {
  /** The surface as text: one of the menu, or the reader's own f(x, y). */
  readonly f: string;
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

/** Where one stands on an own surface at first. */
export const OWN_START = [2, 1] as const;

/** Standing where the surface begins, the question open. */
export const opening = ({ text, start }: Surface): State => ({
  f: text,
  x: start[0],
  y: start[1],
  angle: 0,
  guess: NO_GUESS,
  revealed: false,
});

export const initial: State = opening(surfaces[0]!);

/** What a change of the surface's text changes: one of the menu begins anew, where it begins. */
export const surfaceChosen =
  (text: string) =>
  (old: State): Partial<State> => {
    const preset = surfaceOf(text);
    if (preset) return opening(preset);
    // a preset's place may lie off the map of an own surface
    const [x, y] = surfaceOf(old.f) ? OWN_START : [old.x, old.y];
    return { f: text, x, y, guess: NO_GUESS };
  };

/** Coordinates that may be typed or linked, on any surface. */
export const PLACE_MAX = 17;

export const schema: Schema<State> = {
  f: textField(256),
  x: numberField(-PLACE_MAX, PLACE_MAX),
  y: numberField(-PLACE_MAX, PLACE_MAX),
  angle: numberField(0, 360),
  guess: numberField(NO_GUESS, 360),
  revealed: flagField,
};

/** Changes part of the state. */
export type Update = (change: Partial<State> | ((state: State) => Partial<State>)) => void;
