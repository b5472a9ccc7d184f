// What a room says of its picture → the Figure on the floor plan and on shared links.
import type { Figure, Layer, Point } from "./figure.ts";

/** A curve, its tangent at one point, and secants through that point over shrinking runs. */
export interface SecantsPicture {
  readonly kind: "secants";
  /** Coefficients of a polynomial, the constant first: [0, 0, 1] is x². */
  readonly polynomial: readonly number[];
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
  readonly at: number;
  /** From the longest to the shortest. */
  readonly runs: readonly number[];
}

/** Level curves of ½(a u² + b v²), turned by an angle, and a descent on it. */
export interface DescentPicture {
  readonly kind: "descent";
  readonly curvatures: readonly [number, number];
  /** Degrees, anticlockwise. */
  readonly turn: number;
  readonly start: readonly [number, number];
  readonly alpha: number;
  readonly steps: number;
}

export type RoomPicture = SecantsPicture | DescentPicture;

const aspect = 1.75;

const evaluate = (coefficients: readonly number[], x: number): number =>
  coefficients.reduceRight((sum, c) => sum * x + c, 0);

const slope = (coefficients: readonly number[], x: number): number =>
  evaluate(
    coefficients.slice(1).map((c, i) => c * (i + 1)),
    x,
  );

/** The piece of a sloping line inside the picture's box; m is not 0. */
const lineInside = ([x, y]: Point, m: number, { x: [a, b], y: [c, d] }: SecantsPicture) => {
  const crossings = [x + (c - y) / m, x + (d - y) / m];
  const left = Math.max(a, Math.min(...crossings));
  const right = Math.min(b, Math.max(...crossings));
  return { from: [left, y + m * (left - x)], to: [right, y + m * (right - x)] } as const;
};

const secants = (picture: SecantsPicture): Figure => {
  const { polynomial, x, y, at, runs } = picture;
  const f = (t: number): number => evaluate(polynomial, t);
  const inside = (t: number): number | null => (f(t) >= y[0] && f(t) <= y[1] ? f(t) : null);
  const here: Point = [at, f(at)];
  const xs = Array.from({ length: 161 }, (_, i) => x[0] + ((x[1] - x[0]) * i) / 160);
  const fan = runs.flatMap((h, i): Layer[] => {
    const faint = { ink: "secant", opacity: 0.4 + (0.6 * (i + 1)) / runs.length } as const;
    const line = lineInside(here, (f(at + h) - f(at)) / h, picture);
    return [
      { kind: "segment", stroke: "dashed", width: 1.75, ...line, ...faint },
      { kind: "mark", shape: "disc", radius: 4, at: [at + h, f(at + h)], ...faint },
    ];
  });
  return {
    name: "A curve, its tangent at a point, and secants that turn towards it as their run shrinks.",
    x: { range: x },
    y: { range: y },
    aspect,
    layers: [
      { kind: "curve", ink: "function", x: xs, y: xs.map(inside) },
      ...fan,
      { kind: "segment", ink: "tangent", ...lineInside(here, slope(polynomial, at), picture) },
      { kind: "mark", ink: "tangent", shape: "disc", radius: 5.5, at: here },
    ],
  };
};

const descentPoints = ({ curvatures, start, alpha, steps }: DescentPicture): Point[] =>
  Array.from({ length: steps + 1 }, (_, k): Point => [
    start[0] * (1 - alpha * curvatures[0]) ** k,
    start[1] * (1 - alpha * curvatures[1]) ** k,
  ]);

/** The ellipse on which the quadratic has `share` of its value at the start. */
const ellipse = ({ curvatures: [a, b], start }: DescentPicture, share: number): Point[] => {
  const level = share * (a * start[0] ** 2 + b * start[1] ** 2);
  return Array.from({ length: 72 }, (_, i): Point => {
    const t = (i / 72) * 2 * Math.PI;
    return [Math.sqrt(level / a) * Math.cos(t), Math.sqrt(level / b) * Math.sin(t)];
  });
};

/** Levels whose ellipses are evenly spaced, the outermost just beyond the start. */
const shares = [1, 2, 3, 4, 5, 6, 7].map((k) => 1.2 * (k / 7) ** 2);

const ring = (points: readonly Point[]): Layer => ({
  kind: "path",
  ink: "function",
  width: 1.25,
  opacity: 0.75,
  closed: true,
  points,
});

const descent = (picture: DescentPicture): Figure => {
  const angle = (picture.turn * Math.PI) / 180;
  const turned = ([u, v]: Point): Point => [
    u * Math.cos(angle) - v * Math.sin(angle),
    u * Math.sin(angle) + v * Math.cos(angle),
  ];
  const path = descentPoints(picture).map(turned);
  const rings = shares.map((share) => ellipse(picture, share).map(turned));
  const extents = rings.flat().map(([x, y]) => Math.max(Math.abs(x) / aspect, Math.abs(y)));
  const reach = 1.02 * Math.max(...extents);
  return {
    name: "Level curves of a long valley, and the zigzag path of gradient descent to its floor.",
    x: { range: [-reach * aspect, reach * aspect] },
    y: { range: [-reach, reach] },
    aspect,
    layers: [
      ...rings.map(ring),
      { kind: "path", ink: "step", width: 2, points: path },
      ...path.map((at): Layer => ({ kind: "mark", ink: "step", shape: "disc", radius: 4, at })),
    ],
  };
};

/** The room's own figure. Lengths and angles are the picture's own; nothing in it is decoration. */
export const roomPicture = (picture: RoomPicture): Figure =>
  picture.kind === "secants" ? secants(picture) : descent(picture);
