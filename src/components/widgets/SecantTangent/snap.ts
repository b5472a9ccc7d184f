// Where the hand let go → a round number near it, as fine as the picture.

import type { Range } from "../../../lib/plot/range.ts";
import { tickStep } from "../../../lib/plot/ticks.ts";
import { H_MAX } from "./state.ts";

const FINE = 400;
const MAGNETS = 16;
/** Within this part of the window a magnet draws the point onto itself. */
const PULL = 0.006;

const onGrid = (value: number, step: number): number => {
  const inverse = Math.round(1 / step);
  return step < 1 ? Math.round(value * inverse) / inverse : Math.round(value / step) * step;
};

/** x on a grid of a few hundred places, with a pull towards the round numbers of the axis. */
export const snappedX = (x: number, [min, max]: Range): number => {
  const width = max - min;
  const inside = Math.min(max, Math.max(min, x));
  const magnet = onGrid(inside, tickStep(width, MAGNETS));
  if (Math.abs(inside - magnet) < PULL * width) return magnet + 0;
  return onGrid(inside, tickStep(width, FINE)) + 0;
};

/** As snappedX for the step: never 0 (the last side is kept), never beyond its range. */
export const snappedStep = (h: number, window: Range, last: number): number => {
  const step = snappedX(Math.min(H_MAX, Math.max(-H_MAX, h)), [
    window[0] - window[1],
    window[1] - window[0],
  ]);
  return step === 0 ? Math.sign(last) * tickStep(window[1] - window[0], FINE) : step;
};
