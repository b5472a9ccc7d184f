// values or a function → the range that an axis should show.

import type { RealFunction } from "../math/realFunction.ts";
import { multiple, tickStep } from "./ticks.ts";

export type Range = readonly [min: number, max: number];

/** Parts of the sampled values left out at either end where poles stretch them. */
const TAIL = 0.1;
/** Where the whole spread exceeds the middle 80 % so many times, a pole is at work. */
const STRETCHED = 10;

/**
 * A range with round ends around the finite ones of `values`, with some air; 0 is taken in when
 * near. Without a finite value [−1, 1]; around a single value one wide enough to see it.
 */
export const niceRange = (values: Iterable<number>, air = 0.05): Range => {
  let [min, max] = [Infinity, -Infinity];
  for (const v of values) {
    if (!Number.isFinite(v)) continue;
    if (v < min) min = v;
    if (v > max) max = v;
  }
  if (min > max) return [-1, 1];
  if (min === max) return roundOut(min - (Math.abs(min) / 2 || 1), max + (Math.abs(max) / 2 || 1));
  if (min > 0 && min < max / 4) min = 0;
  if (max < 0 && max > min / 4) max = 0;
  const margin = air * (max - min);
  return roundOut(min === 0 ? 0 : min - margin, max === 0 ? 0 : max + margin);
};

const roundOut = (min: number, max: number): Range => {
  const span = max - min;
  if (!Number.isFinite(span)) return [Math.max(min, -1e308), Math.min(max, 1e308)];
  const step = tickStep(span, 10);
  const low = multiple(Math.floor(min / step + 1e-9), step);
  const high = multiple(Math.ceil(max / step - 1e-9), step);
  // where the span is below what doubles resolve at min, rounding would close the range
  return high > low ? [low, high] : [min, max];
};

/**
 * A y range that shows f over the x range: all of it, unless poles or explosive growth stretch it,
 * in which case its middle 80 % with half as much again on either side. Finite and of positive
 * width for any f.
 */
export const yRange = (f: RealFunction, [from, to]: Range, count = 240): Range => {
  const step = (to - from) / count;
  const points: { x: number; y: number }[] = [];
  for (let i = 0; i <= count; i++) {
    const x = from + i * step;
    const y = f(x);
    if (Number.isFinite(y)) points.push({ x, y });
  }
  if (points.length < 3) return niceRange(points.map((p) => p.y));
  points.sort((a, b) => a.y - b.y);
  const [lowest, highest] = [points[0]!, points[points.length - 1]!];
  const at = (part: number): number => points[Math.round(part * (points.length - 1))]!.y;
  const [low, high] = [at(TAIL), at(1 - TAIL)];
  const [middle, whole] = [high - low, highest.y - lowest.y];
  // a peak stays finite looked at closely, and does not stand alone on its one double
  const isPeak = ({ x, y }: { x: number; y: number }): boolean =>
    x > from + step &&
    x < to - step &&
    Math.abs(f(x + step / 1e6) - y) < Math.abs(y - (low + high) / 2) / 2 &&
    bounded(f, x - step, x + step, 3 * whole);
  if (whole <= STRETCHED * middle) return niceRange([lowest.y, highest.y]);
  const air = middle > 0 ? middle / 2 : whole;
  return niceRange([
    low - lowest.y > air && !isPeak(lowest) ? low - air : lowest.y,
    highest.y - high > air && !isPeak(highest) ? high + air : highest.y,
  ]);
};

/** Does |f| stay below `size` between two x, looked at closely? At a pole it does not. */
const bounded = (f: RealFunction, from: number, to: number, size: number): boolean => {
  for (let i = 1; i < 64; i++) if (Math.abs(f(from + ((to - from) * i) / 64)) > size) return false;
  return true;
};
