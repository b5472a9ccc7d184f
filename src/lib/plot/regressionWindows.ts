// data and a start → the ranges that the pictures show; they hold still while something is dragged.

import { niceRange, type Range } from "./range.ts";
import { multiple, tickStep } from "./ticks.ts";
import type { Analysis } from "../math/regressionAnalysis.ts";

/** Width over height of the pictures of data and plane, where no other is wanted. */
export const ASPECT = 1.35;

export interface Windows {
  readonly x: Range;
  readonly y: Range;
  readonly w: Range;
  readonly b: Range;
}

const AIR = 0.15;
/** The parameters' window reaches so many times as far from the best line as 0 is. */
const REACH = 1.35;

/** A range around values, and 0 with it where that is not far. */
const around = (values: ArrayLike<number>, empty: Range): Range => {
  if (values.length === 0) return empty;
  let [min, max] = [Infinity, -Infinity];
  for (const value of Array.from(values)) {
    min = Math.min(min, value);
    max = Math.max(max, value);
  }
  const span = max - min || Math.abs(max) || 1;
  if (min > 0 && min <= 2 * span) min = 0;
  if (max < 0 && max >= -2 * span) max = 0;
  const air = AIR * (max - min || 2);
  return niceRange([min - air, max + air], 0);
};

const including = ([min, max]: Range, value: number): Range => {
  const air = 0.1 * (Math.max(max, value) - Math.min(min, value));
  return [value < min ? value - air : min, value > max ? value + air : max];
};

/** Equal scales, where that does not squeeze either axis, so that right angles are right. */
const fair = (halfW: number, halfB: number, aspect: number): readonly [number, number] => {
  const ratio = halfW / halfB / aspect;
  if (ratio > 5 || ratio < 1 / 5) return [halfW, halfB];
  const half = Math.max(halfB, halfW / aspect);
  return [aspect * half, half];
};

/** Wide enough for the leap of a descent from 0 across the valley, at the largest stable α. */
const plane = ({ fit, moments: m }: Analysis, aspect: number): readonly [w: Range, b: Range] => {
  if (fit.kind === "none") {
    return [
      [-4, 4],
      [-3, 3],
    ];
  }
  const square = m.varianceX + m.meanX * m.meanX;
  const leap = square > 0 ? (2 * (m.covariance + m.meanX * m.meanY)) / square - fit.w : 0;
  const tall = Math.max(Math.abs(fit.b), Math.sqrt(m.varianceY) / 2, Math.abs(m.meanY) / 8) || 1;
  const halfW = REACH * Math.max(Math.abs(fit.w), Math.abs(leap) / 1.25) || 1;
  const halfB = REACH * tall;
  const [a, c] = fair(halfW, halfB, aspect);
  return [
    [fit.w - a, fit.w + a],
    [fit.b - c, fit.b + c],
  ];
};

/** The windows of all pictures, `aspect` wide for their height, for a descent from (w, b). */
export const windowsOf = (analysis: Analysis, w: number, b: number, aspect = ASPECT): Windows => {
  const { data, shape } = analysis;
  const shown = shape === "huge" ? { x: [], y: [] } : data;
  const [wide, tall] = plane(analysis, aspect);
  return {
    x: around(shown.x, [-1, 6]),
    y: around(shown.y, [-4, 20]),
    w: including(wide, w),
    b: including(tall, b),
  };
};

/** Places per window at which what is dragged comes to rest, so that its numbers read well. */
const FINE = 300;

/** The value on the grid of a window. */
export const snapped = (value: number, [min, max]: Range): number => {
  const step = tickStep(max - min, FINE);
  return multiple(Math.round(value / step), step);
};
