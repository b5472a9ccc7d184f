// what the hand does on the plots → changes of the state.

import { type Data } from "../../../lib/math/regression.ts";
import type { Point } from "../../../lib/plot/figure.ts";
import type { Grips } from "./dataFigure.ts";
import type { State } from "./state.ts";
import { snapped, type Windows } from "../../../lib/plot/regressionWindows.ts";

/** The line through a grip that was moved up or down and the other, which stays. */
export const lineDragged = (
  held: Grips,
  side: keyof Grips,
  y: number,
  windows: Windows,
): Partial<State> => {
  const moved: Point = [held[side][0], y];
  const left = side === "left" ? moved : held.left;
  const right = side === "right" ? moved : held.right;
  const w = snapped((right[1] - left[1]) / (right[0] - left[0]), windows.w);
  const fixed = side === "left" ? right : left;
  return { w, b: snapped(fixed[1] - w * fixed[0], windows.b), epoch: 0 };
};

/** A descent from a place in the plane. */
export const startedAt = ([w, b]: Point, windows: Windows): Partial<State> => ({
  w: snapped(w, windows.w),
  b: snapped(b, windows.b),
  epoch: 0,
});

const onGrid = ([x, y]: Point, windows: Windows): Point => [
  snapped(x, windows.x),
  snapped(y, windows.y),
];

/** The data with one point moved. */
export const pointMoved = ({ x, y }: Data, i: number, to: Point, windows: Windows): Data => {
  const [atX, atY] = onGrid(to, windows);
  return {
    x: Array.from(x, (value, j) => (j === i ? atX : value)),
    y: Array.from(y, (value, j) => (j === i ? atY : value)),
  };
};

/** The data with one point more, the last. */
export const pointAdded = ({ x, y }: Data, at: Point, windows: Windows): Data => {
  const [atX, atY] = onGrid(at, windows);
  return { x: [...Array.from(x), atX], y: [...Array.from(y), atY] };
};

/** The data without one point. */
export const pointRemoved = ({ x, y }: Data, i: number): Data => ({
  x: Array.from(x).filter((_, j) => j !== i),
  y: Array.from(y).filter((_, j) => j !== i),
});
