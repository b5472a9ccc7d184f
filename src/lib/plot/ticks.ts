// a range → round numbers to mark on its axis, and short labels for them.

import { fixed, format, superscript } from "../math/format.ts";

/** 1, 2 or 5 times a power of ten: the step that cuts `span` into about `count` parts. */
export const tickStep = (span: number, count: number): number => {
  const rough = span / Math.max(1, count);
  const power = 10 ** Math.floor(Math.log10(rough));
  const part = rough / power;
  return (part < Math.SQRT2 ? 1 : part < Math.sqrt(10) ? 2 : part < Math.sqrt(50) ? 5 : 10) * power;
};

/** i steps: divided by a whole number where that keeps 3 · 0.1 from being 0.30000000000000004. */
export const multiple = (i: number, step: number): number => {
  const inverse = step < 1 ? Math.round(1 / step) : Infinity;
  return (inverse < 1e15 ? i / inverse : i * step) + 0;
};

/**
 * Round numbers from min to max, ascending, about `count` of them; both ends are included where
 * they are round. Empty where the range is not finite or has no width.
 */
export const ticks = (min: number, max: number, count = 5): number[] => {
  const span = max - min;
  if (!(span > 0) || !Number.isFinite(span)) return [];
  const step = tickStep(span, count);
  const first = Math.ceil(min / step - 1e-9);
  const last = Math.floor(max / step + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => multiple(first + i, step));
};

/**
 * Ticks of a logarithmic axis: powers of ten, thinned to about `count`; with 2 and 5 between them
 * where the range holds at most two powers. Empty unless 0 < min < max.
 */
export const logTicks = (min: number, max: number, count = 6): number[] => {
  if (!(min > 0 && max > min && Number.isFinite(max))) return [];
  const first = Math.ceil(Math.log10(min) - 1e-9);
  const last = Math.floor(Math.log10(max) + 1e-9);
  const powers = last - first + 1;
  if (powers <= 2) {
    const within = [1, 2, 5]
      .flatMap((m) => Array.from({ length: powers + 2 }, (_, i) => m * powerOfTen(first - 1 + i)))
      .filter((t) => t >= min * (1 - 1e-9) && t <= max * (1 + 1e-9))
      .sort((a, b) => a - b);
    return within.length >= 2 ? within : ticks(min, max, count);
  }
  const every = Math.max(1, Math.ceil(powers / Math.max(1, count)));
  const start = Math.ceil(first / every) * every;
  const length = Math.floor((last - start) / every) + 1;
  return Array.from({ length }, (_, i) => powerOfTen(start + i * every));
};

/** 10ⁿ as the parser reads it: 10 ** -5 is one unit in the last place off in some engines. */
const powerOfTen = (n: number): number => Number(`1e${n}`);

/** Labels of ticks on a linear axis, all with the same number of decimals: "−0.5", "0.0", "0.5". */
export const tickLabels = (values: readonly number[]): string[] => {
  const size = Math.max(...values.map(Math.abs), 0);
  const step = values.length > 1 ? Math.abs(values[1]! - values[0]!) : size;
  const decimals = step > 0 ? Math.max(0, Math.ceil(-Math.log10(step) - 1e-9)) : 0;
  if (size >= 1e6 || decimals > 4) return values.map((v) => (v === 0 ? "0" : format(v, 3)));
  const needed = values.some((v) => Number(v.toFixed(decimals)) !== v) ? decimals + 1 : decimals;
  return values.map((v) => (v === 0 ? "0" : fixed(v, needed)));
};

/** Label of a tick on a logarithmic axis: "0.01", "1", "100", and "10⁻⁸" where that is shorter. */
export const logTickLabel = (value: number): string => {
  const exponent = Math.round(Math.log10(value));
  const isPower = Math.abs(value / powerOfTen(exponent) - 1) < 1e-9;
  return isPower && (exponent < -3 || exponent > 4)
    ? `10${superscript(exponent)}`
    : format(value, 3);
};
