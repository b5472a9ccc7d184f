// a function of two variables on a grid → its level curves as broken lines (marching squares).

import type { RealFunction2 } from "../math/realFunction.ts";
import type { Point } from "./figure.ts";
import type { Range } from "./range.ts";
import { ticks } from "./ticks.ts";

/** Values of a function on a grid, row by row from the lowest y. */
export interface Grid {
  readonly x: Range;
  readonly y: Range;
  /** Numbers of grid lines each way, at least 2. */
  readonly columns: number;
  readonly rows: number;
  readonly values: Float64Array;
}

/** One level curve; closed if it comes back to its beginning. */
export interface Contour {
  readonly level: number;
  readonly points: Point[];
  readonly closed: boolean;
}

/** Evaluates f on a grid over the ranges. */
export const grid = (f: RealFunction2, x: Range, y: Range, columns = 81, rows = columns): Grid => {
  const values = new Float64Array(columns * rows);
  for (let r = 0; r < rows; r++) {
    const at = y[0] + ((y[1] - y[0]) * r) / (rows - 1);
    for (let c = 0; c < columns; c++)
      values[r * columns + c] = f(x[0] + ((x[1] - x[0]) * c) / (columns - 1), at);
  }
  return { x, y, columns, rows, values };
};

/**
 * The level curves of a grid at each level, in data units; cells with a corner that is not finite
 * are left blank. A line keeps higher ground on its left.
 */
export const contours = (g: Grid, levels: readonly number[]): Contour[] =>
  levels.flatMap((level) => linked(g, level));

/**
 * Which edges of a cell a level joins, by which corners lie above it: bit 0 lower left, 1 lower
 * right, 2 upper right, 3 upper left. Edges: 0 below, 1 right, 2 above, 3 left.
 */
const CASES: readonly (readonly (readonly [from: number, to: number])[])[] = [
  [],
  [[0, 3]],
  [[1, 0]],
  [[1, 3]],
  [[2, 1]],
  [],
  [[2, 0]],
  [[2, 3]],
  [[3, 2]],
  [[0, 2]],
  [],
  [[1, 2]],
  [[3, 1]],
  [[0, 1]],
  [[3, 0]],
  [],
];
/** The two saddles, when the middle is above the level and when it is below. */
const SADDLES: Record<number, typeof CASES> = {
  5: [
    [
      [0, 1],
      [2, 3],
    ],
    [
      [0, 3],
      [2, 1],
    ],
  ],
  10: [
    [
      [3, 0],
      [1, 2],
    ],
    [
      [1, 0],
      [3, 2],
    ],
  ],
};

const bit = (value: number, level: number): number => (value >= level ? 1 : 0);

/** Every piece of the level, from one grid edge to another; an edge has its own number. */
const pieces = (g: Grid, level: number): Map<number, number> => {
  const { columns, rows, values } = g;
  const next = new Map<number, number>();
  for (let r = 0; r + 1 < rows; r++)
    for (let c = 0; c + 1 < columns; c++) {
      const i = r * columns + c;
      const [p, q, s, t] = [
        values[i]!,
        values[i + 1]!,
        values[i + columns + 1]!,
        values[i + columns]!,
      ];
      const which = bit(p, level) + 2 * bit(q, level) + 4 * bit(s, level) + 8 * bit(t, level);
      const middle = (p + q + s + t) / 4;
      if (which === 0 || which === 15 || !Number.isFinite(middle)) continue;
      const edges = [2 * i, 2 * (i + 1) + 1, 2 * (i + columns), 2 * i + 1];
      const saddle = SADDLES[which]?.[middle >= level ? 0 : 1];
      for (const [from, to] of saddle ?? CASES[which]!) next.set(edges[from]!, edges[to]!);
    }
  return next;
};

/** Where the level crosses an edge: even numbers run along x from their grid point, odd along y. */
const crossing = (g: Grid, edge: number, level: number): Point => {
  const i = edge >> 1;
  const [c, r] = [i % g.columns, Math.floor(i / g.columns)];
  const along = edge % 2 === 0;
  const a = g.values[i]!;
  const b = g.values[along ? i + 1 : i + g.columns]!;
  const part = Math.min(1, Math.max(0, (level - a) / (b - a)));
  const [u, v] = along ? [c + part, r] : [c, r + part];
  return [
    g.x[0] + ((g.x[1] - g.x[0]) * u) / (g.columns - 1),
    g.y[0] + ((g.y[1] - g.y[0]) * v) / (g.rows - 1),
  ];
};

const linked = (g: Grid, level: number): Contour[] => {
  const next = pieces(g, level);
  const ends = new Set(next.values());
  const out: Contour[] = [];
  const follow = (start: number): void => {
    const points: Point[] = [];
    let at: number | undefined = start;
    while (at !== undefined) {
      points.push(crossing(g, at, level));
      const to = next.get(at);
      next.delete(at);
      at = to;
      if (at === start) break;
    }
    out.push({ level, points, closed: at === start });
  };
  // open lines begin where no piece ends; what is left are rings
  for (const edge of [...next.keys()]) if (!ends.has(edge)) follow(edge);
  for (const edge of [...next.keys()]) if (next.has(edge)) follow(edge);
  return out;
};

/**
 * Levels for a valley, ascending: each height above the floor is `ratio` times the one before, up
 * to the top. They stand close where it is flat, so that the floor shows its shape.
 */
export const valleyLevels = (floor: number, top: number, count = 9, ratio = 2.5): number[] =>
  top > floor && Number.isFinite(top - floor)
    ? Array.from({ length: count }, (_, i) => floor + (top - floor) / ratio ** (count - i))
    : [];

/** Round levels for any landscape, evenly spaced over the grid's middle 98 %. */
export const evenLevels = (g: Grid, count = 12): number[] => {
  const values = g.values.filter(Number.isFinite).sort();
  if (values.length === 0) return [];
  const at = (part: number): number => values[Math.round(part * (values.length - 1))]!;
  return ticks(at(0.01), at(0.99), count);
};
