// basins as they are painted → the raster that shows them, by pattern as well as by colour.

import { DIVERGED, paintBasins, UNSETTLED } from "../../../lib/math/basins.ts";
import type { Raster } from "../../../lib/plot/figure.ts";
import { fPrime, grid } from "./landscape.ts";

/** What a cell of the raster shows; the right valley's is striped, so that grey tells them apart. */
const [NOWHERE, LEFT, RIGHT, STRIPE, BARE] = [0, 1, 2, 3, 254];
const INKS: Raster["inks"] = [
  { ink: "text", opacity: 0.28 },
  { ink: "function", opacity: 0.62 },
  { ink: "step", opacity: 0.22 },
  { ink: "step", opacity: 0.62 },
];
const STRIPES = 6;

const { columns, rows } = grid;

const shade = (basin: number, row: number): number => {
  if (basin === UNSETTLED) return NOWHERE;
  if (basin === DIVERGED) return BARE;
  if (basin === 1) return LEFT;
  return row % STRIPES < 2 ? STRIPE : RIGHT;
};

/** Part of the grid from the bottom that is painted before the question is answered. */
const STRIP = 0.12;
const FIRST = Math.round((1 - STRIP) * rows);

const rasterOf = (basins: Uint8Array, from: number, to: number): Raster => {
  const cells = new Uint8Array(columns * rows).fill(BARE);
  for (let i = from * columns; i < to * columns; i++)
    cells[i] = shade(basins[i]!, Math.floor(i / columns));
  return { kind: "raster", columns, rows, cells, inks: INKS };
};

/** The lowest learning rates alone. */
export const stripRaster = (): Raster => {
  const bottom = rows - FIRST;
  const height = (grid.alpha[1] - grid.alpha[0]) * (bottom / rows);
  const options = {
    ...grid,
    rows: bottom,
    alpha: [grid.alpha[0], grid.alpha[0] + height] as const,
  };
  const painted = new Uint8Array(columns * rows);
  const strip = painted.subarray(FIRST * columns);
  const brush = paintBasins(fPrime, options, strip);
  while (!brush.next().done);
  return rasterOf(painted, FIRST, rows);
};

/** How the runs of the whole painting ended: parts of 1 for nowhere, left, right and away. */
export interface Shares {
  readonly nowhere: number;
  readonly left: number;
  readonly right: number;
  readonly away: number;
}

const sharesOf = (basins: Uint8Array): Shares => {
  const counts = new Uint32Array(256);
  for (const basin of basins) counts[basin]!++;
  const part = (basin: number): number => counts[basin]! / basins.length;
  return { nowhere: part(UNSETTLED), left: part(1), right: part(2), away: part(DIVERGED) };
};

export interface Painting {
  readonly raster: Raster;
  /** Once all is painted. */
  readonly shares: Shares | null;
}

/** A page may be busy for so long, in milliseconds, before it looks after its reader again. */
const BUSY = 12;

/**
 * Paints all runs, from the top down, in pieces of some milliseconds; `show` gets the picture after
 * each. Returns a function that stops it.
 */
export const paint = (show: (painting: Painting) => void): (() => void) => {
  const basins = new Uint8Array(columns * rows);
  const brush = paintBasins(fPrime, grid, basins);
  let timer: ReturnType<typeof setTimeout>;
  let done = 0;
  const work = () => {
    const until = performance.now() + BUSY;
    while (done < rows && performance.now() < until) done = brush.next().value ?? rows;
    show({
      raster: rasterOf(basins, 0, done),
      shares: done === rows ? sharesOf(basins) : null,
    });
    if (done < rows) timer = setTimeout(work);
  };
  timer = setTimeout(work);
  return () => clearTimeout(timer);
};
