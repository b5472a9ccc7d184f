// f′, minima, and a grid of starts and learning rates → which minimum each descent reaches.

import type { RealFunction } from "./realFunction.ts";

export interface BasinOptions {
  /** The minima, numbered in this order; a descent has reached one when it settles there. */
  readonly minima: readonly number[];
  /** Range of starts x₀, along a row from the left. */
  readonly x: readonly [min: number, max: number];
  /** Range of learning rates, from the bottom row up. */
  readonly alpha: readonly [min: number, max: number];
  readonly columns: number;
  readonly rows: number;
  /** Steps after which a descent has settled nowhere; default 300. */
  readonly steps?: number;
}

/** What a cell holds besides the number of its minimum, which counts from 1. */
export const UNSETTLED = 0;
export const DIVERGED = 255;

/** The middle of a cell: its start and its learning rate; row 0 is the top. */
export const cellAt = (
  { x, alpha, columns, rows }: BasinOptions,
  column: number,
  row: number,
): { x0: number; alpha: number } => ({
  x0: x[0] + ((column + 0.5) / columns) * (x[1] - x[0]),
  alpha: alpha[1] - ((row + 0.5) / rows) * (alpha[1] - alpha[0]),
});

/** A minimum, and the learning rate from which on it throws descents out: 2/f″. */
export interface Minimum {
  readonly x: number;
  readonly limit: number;
}

/** The stability limit of each minimum, by a central difference of f′. */
export const withLimits = (fPrime: RealFunction, minima: readonly number[]): Minimum[] =>
  minima.map((x) => {
    const h = 1e-4 * Math.max(1, Math.abs(x));
    const second = (fPrime(x + h) - fPrime(x - h)) / (2 * h);
    return { x, limit: second > 0 ? 2 / second : Infinity };
  });

/** So near to a minimum that holds, a descent has reached it. */
const REACHED = 0.01;

/**
 * Which minimum x ← x − αf′(x) settles at: 1 for the first, and so on; 0 where it cycles, rests
 * elsewhere or has not settled after `steps`; 255 where it leaves −far…far.
 */
export const basinOf = (
  fPrime: RealFunction,
  minima: readonly Minimum[],
  x0: number,
  alpha: number,
  { far, steps = 300 }: { far: number; steps?: number },
): number => {
  let [x, seen, check] = [x0, x0, 8];
  for (let k = 1; k <= steps; k++) {
    x -= alpha * fPrime(x);
    // written so that NaN leaves, too
    if (!(Math.abs(x) <= far)) return DIVERGED;
    for (let i = 0; i < minima.length; i++)
      if (Math.abs(x - minima[i]!.x) < REACHED && alpha < minima[i]!.limit) return i + 1;
    // a place seen before: it goes round and round (Brent's way of finding a cycle)
    if (Math.abs(x - seen) < 1e-10) return UNSETTLED;
    if (k === check) {
      seen = x;
      check *= 2;
    }
  }
  return UNSETTLED;
};

/**
 * Paints the grid row by row: yields the number of rows done after each, so that a page can pause
 * between them, and fills `cells` (columns · rows, from the top left) on the way.
 */
export function* paintBasins(
  fPrime: RealFunction,
  options: BasinOptions,
  cells: Uint8Array,
): Generator<number, void, void> {
  const { columns, rows, steps, x } = options;
  const minima = withLimits(fPrime, options.minima);
  const far = 1e3 * Math.max(1, Math.abs(x[0]), Math.abs(x[1]));
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const { x0, alpha } = cellAt(options, column, row);
      cells[row * columns + column] = basinOf(fPrime, minima, x0, alpha, { far, steps });
    }
    yield row + 1;
  }
}

/** The whole grid at once. */
export const basins = (fPrime: RealFunction, options: BasinOptions): Uint8Array => {
  const cells = new Uint8Array(options.columns * options.rows);
  const brush = paintBasins(fPrime, options, cells);
  while (!brush.next().done);
  return cells;
};
