// The two bowls of the dial: f = ax² + by², with where one stands first and what is in view.

import type { Vector2 } from "../../../lib/math/direction.ts";
import type { Layer, Point } from "../../../lib/plot/figure.ts";
import type { Range } from "../../../lib/plot/range.ts";

export type BowlName = "oval" | "valley";

/** f(x, y) = ax² + by²; one unit is equally long both ways, so that right angles look right. */
export interface Bowl {
  readonly a: number;
  readonly b: number;
  readonly title: string;
  readonly start: Point;
  readonly x: Range;
  readonly y: Range;
  readonly levels: readonly number[];
}

/** Width over height of the map, and of every range of x over its range of y. */
export const ASPECT = 1.5;

export const bowls: Readonly<Record<BowlName, Bowl>> = {
  oval: {
    a: 1,
    b: 4,
    title: "x² + 4y²",
    start: [2, 1],
    x: [-4.2, 4.2],
    y: [-2.8, 2.8],
    levels: [0.5, 2, 5, 10, 16, 24, 34],
  },
  valley: {
    a: 0.5,
    b: 12.5,
    title: "½(x² + 25y²)",
    start: [10, 1],
    x: [-4, 17],
    y: [-7, 7],
    levels: [2, 10, 30, 62.5, 120, 220, 400],
  },
};

export const bowlNames = Object.keys(bowls) as BowlName[];

/** f at a point. */
export const height = ({ a, b }: Bowl, [x, y]: Point): number => a * x * x + b * y * y;

/** ∇f at a point. */
export const gradient = ({ a, b }: Bowl, [x, y]: Point): Vector2 => [2 * a * x, 2 * b * y];

const CORNERS = 96;

/** The level curve f = level: an ellipse round the origin; a point where level is 0. */
export const levelCurve = ({ a, b }: Bowl, level: number): Point[] =>
  Array.from({ length: CORNERS }, (_, i): Point => {
    const turn = (2 * Math.PI * i) / CORNERS;
    return [Math.sqrt(level / a) * Math.cos(turn), Math.sqrt(level / b) * Math.sin(turn)];
  });

const contoursOf = (bowl: Bowl): Layer[] =>
  bowl.levels.map((level) => ({
    kind: "path",
    points: levelCurve(bowl, level),
    closed: true,
    ink: "quiet",
    width: 1,
    opacity: 0.6,
  }));

/** Each bowl's contours, made once. */
export const contours: Readonly<Record<BowlName, Layer[]>> = {
  oval: contoursOf(bowls.oval),
  valley: contoursOf(bowls.valley),
};
