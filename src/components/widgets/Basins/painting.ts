// basins as they are painted → the raster that shows them, by pattern as well as by colour.

import { basins, DIVERGED, paintBasins, UNSETTLED } from "../../../lib/math/basins.ts";
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

const bare = (): Uint8Array => new Uint8Array(columns * rows).fill(BARE);

const shadeRows = (cells: Uint8Array, painted: Uint8Array, from: number, to: number): void => {
  for (let i = from * columns; i < to * columns; i++)
    cells[i] = shade(painted[i]!, Math.floor(i / columns));
};

const rasterOf = (cells: Uint8Array): Raster => ({
  kind: "raster",
  columns,
  rows,
  cells,
  inks: INKS,
});

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
  const brush = paintBasins(fPrime, options, painted.subarray(FIRST * columns));
  while (!brush.next().done);
  const cells = bare();
  shadeRows(cells, painted, FIRST, rows);
  return rasterOf(cells);
};

/** How the runs of the whole painting ended: parts of 1 for nowhere, left, right and away. */
export interface Shares {
  readonly nowhere: number;
  readonly left: number;
  readonly right: number;
  readonly away: number;
}

const sharesOf = (painted: Uint8Array): Shares => {
  const counts = new Uint32Array(256);
  for (const basin of painted) counts[basin]!++;
  const part = (basin: number): number => counts[basin]! / painted.length;
  return { nowhere: part(UNSETTLED), left: part(1), right: part(2), away: part(DIVERGED) };
};

export interface Painting {
  readonly raster: Raster;
  /** Once all is painted. */
  readonly shares: Shares | null;
}

/** How all the runs end, at once: for the build, where no page waits. */
export const allShares = (): Shares => sharesOf(basins(fPrime, grid));

/** A page may be busy for so long, in milliseconds, before it looks after its reader again. */
const BUSY = 8;
/** Between two pictures of the unfinished painting: each costs the page some milliseconds, too. */
const PICTURE = 150;

/** Calls `work` as soon as somebody can see the page; returns a function that calls it off. */
const whenSeen = (work: () => void): (() => void) => {
  if (typeof document === "undefined" || !document.hidden) {
    const timer = setTimeout(work);
    return () => clearTimeout(timer);
  }
  document.addEventListener("visibilitychange", work, { once: true });
  return () => document.removeEventListener("visibilitychange", work);
};

/**
 * Paints all runs, from the top down, in pieces of some milliseconds; `show` gets the picture a few
 * times a second, and when it is done. A hidden page rests. Returns a function that stops it.
 */
export const paint = (show: (painting: Painting) => void): (() => void) => {
  const painted = new Uint8Array(columns * rows);
  const cells = bare();
  const brush = paintBasins(fPrime, grid, painted);
  let [done, shown] = [0, performance.now()];
  const work = () => {
    const until = performance.now() + BUSY;
    const from = done;
    while (done < rows && performance.now() < until) done = brush.next().value ?? rows;
    shadeRows(cells, painted, from, done);
    const shares = done === rows ? sharesOf(painted) : null;
    if (shares || performance.now() - shown > PICTURE) {
      show({ raster: rasterOf(cells), shares });
      shown = performance.now();
    }
    if (done < rows) stop = whenSeen(work);
  };
  let stop = whenSeen(work);
  return () => stop();
};
