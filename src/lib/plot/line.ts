// A straight line through a point → the piece of it that crosses a window.

import type { Point } from "./figure.ts";
import type { Range } from "./range.ts";

/** Lines run this share of the window past its edges, so that their ends are never seen. */
const OVERSHOOT = 0.04;

const clip = (from: Point, to: Point, [min, max]: Range): readonly [Point, Point] | null => {
  const along = (y: number): Point => {
    const t = (y - from[1]) / (to[1] - from[1]);
    return [from[0] + t * (to[0] - from[0]), y];
  };
  if (Math.max(from[1], to[1]) < min || Math.min(from[1], to[1]) > max) return null;
  const inside = (p: Point): Point => (p[1] < min ? along(min) : p[1] > max ? along(max) : p);
  return [inside(from), inside(to)];
};

const wider = ([min, max]: Range): Range => {
  const more = OVERSHOOT * (max - min);
  return [min - more, max + more];
};

/**
 * The ends, left to right, of the line through `at` with `slope` (±∞ is vertical) inside the window;
 * null where it passes outside. `between` keeps to a part of the x axis, for a half line.
 */
export const lineAcross = (
  at: Point,
  slope: number,
  x: Range,
  y: Range,
  between: Range = wider(x),
) => {
  const tall = wider(y);
  if (!Number.isFinite(slope))
    return [[at[0], tall[0]] as Point, [at[0], tall[1]] as Point] as const;
  const end = (end: number): Point => [end, at[1] + slope * (end - at[0])];
  return clip(end(between[0]), end(between[1]), tall);
};
