// The surfaces of the dial: f, its gradient, what is in view, its level curves.

import type { Vector2 } from "../../../lib/math/direction.ts";
import type { RealFunction2 } from "../../../lib/math/realFunction.ts";
import type { Moving, Point } from "../../../lib/plot/figure.ts";
import type { Range } from "../../../lib/plot/range.ts";

/** One unit is equally long both ways, so that right angles look right. */
export interface Surface {
  /** As a reader types it. */
  readonly text: string;
  /** As it is shown. */
  readonly name: string;
  readonly f: RealFunction2;
  /** NaN where a slope is missing. */
  readonly gradient: (at: Point) => Vector2;
  /** Where one stands first. */
  readonly start: Point;
  readonly x: Range;
  readonly y: Range;
  /** Where it is lowest, if that is known. */
  readonly minimum: Point | null;
  readonly contours: readonly Moving[];
  /** The level curve at a height, in pieces. */
  readonly level: (height: number) => readonly (readonly Point[])[];
}

/** Width over height of the map, and of every range of x over its range of y. */
export const ASPECT = 1.5;

/** A level curve that stays in the background. */
export const contour = (points: readonly Point[]): Moving => ({
  kind: "path",
  points,
  ink: "quiet",
  width: 1,
  opacity: 0.6,
});

const CORNERS = 96;

/** ax² + by² = level: an ellipse round the origin, closed; a point where level is 0. */
const ellipse = (a: number, b: number, level: number): Point[] =>
  Array.from({ length: CORNERS + 1 }, (_, i): Point => {
    const turn = (2 * Math.PI * (i % CORNERS)) / CORNERS;
    return [Math.sqrt(level / a) * Math.cos(turn), Math.sqrt(level / b) * Math.sin(turn)];
  });

type Window = Pick<Surface, "start" | "x" | "y">;

/** f = ax² + by², with contours at the levels. */
const bowl = (
  [text, name]: readonly [string, string],
  [a, b]: Vector2,
  levels: readonly number[],
  window: Window,
): Surface => ({
  text,
  name,
  f: (x, y) => a * x * x + b * y * y,
  gradient: ([x, y]) => [2 * a * x, 2 * b * y],
  minimum: [0, 0],
  contours: levels.map((level) => contour(ellipse(a, b, level))),
  level: (height) => [ellipse(a, b, height)],
  ...window,
});

/** In the order of the menu; the first is the room's example. */
export const surfaces: readonly Surface[] = [
  bowl(["x^2 + 4y^2", "x² + 4y²"], [1, 4], [0.5, 2, 5, 10, 16, 24, 34], {
    start: [2, 1],
    x: [-4.2, 4.2],
    y: [-2.8, 2.8],
  }),
  bowl(["(x^2 + 25y^2)/2", "½(x² + 25y²)"], [0.5, 12.5], [2, 10, 30, 62.5, 120, 220, 400], {
    start: [10, 1],
    x: [-4, 17],
    y: [-7, 7],
  }),
  bowl(["x^2 + y^2", "x² + y², round"], [1, 1], [0.4, 1.5, 4, 7.5, 12, 17, 23], {
    start: [2, 1],
    x: [-4.2, 4.2],
    y: [-2.8, 2.8],
  }),
];

/** The surface of this text, if it is one of them. */
export const surfaceOf = (text: string): Surface | undefined =>
  surfaces.find((surface) => surface.text === text);
