// One or two functions, with a tangent, a secant and marked points → a Figure.
import type { RealFunction } from "../math/realFunction.ts";
import { secantSlope } from "../math/slope.ts";
import type { Figure, Ink, Layer } from "./figure.ts";
import { lineAcross } from "./line.ts";
import { type Range, yRange } from "./range.ts";
import { sample } from "./sample.ts";

export interface FunctionPicture {
  /** What the picture shows, in one sentence. */
  readonly name: string;
  readonly f: RealFunction;
  /** The exact derivative of f, for the tangent. */
  readonly slope: RealFunction;
  readonly g?: RealFunction | undefined;
  readonly x: Range;
  /** Found from f and g where it is left out. */
  readonly y?: Range | undefined;
  readonly tangentAt?: number | undefined;
  /** The two values of x that the secant goes through. */
  readonly secant?: Range | undefined;
  readonly points?: readonly number[] | undefined;
  readonly label: string;
  readonly gLabel: string;
  /** Width over height. */
  readonly aspect: number;
}

type Window = { readonly x: Range; readonly y: Range };

const curve = (f: RealFunction, ink: Ink, label: string, { x, y }: Window): Layer => ({
  kind: "curve",
  ...sample(f, x, { y }),
  ink,
  label,
});

const line = (
  { f }: FunctionPicture,
  window: Window,
  through: number,
  slope: number,
  ink: "secant" | "tangent",
): Layer[] => {
  const ends = lineAcross([through, f(through)], slope, window.x, window.y);
  const stroke = ink === "secant" ? "dashed" : "solid";
  return ends
    ? [{ kind: "segment", from: ends[0], to: ends[1], ink, stroke, label: ink, labelAt: 0.12 }]
    : [];
};

const discs = (f: RealFunction, at: readonly number[]): Layer[] =>
  at
    .filter((x) => Number.isFinite(f(x)))
    .map((x) => ({ kind: "mark", at: [x, f(x)], shape: "disc", ink: "function" }));

/** Both curves fit, unless the author says otherwise. */
const heights = ({ f, g, x, y }: FunctionPicture): Range => {
  if (y) return y;
  const [low, high] = yRange(f, x);
  const [gLow, gHigh] = g ? yRange(g, x) : [low, high];
  return [Math.min(low, gLow), Math.max(high, gHigh)];
};

/** The picture; what has no value at a point is left out there. */
export const functionFigure = (picture: FunctionPicture): Figure => {
  const { f, slope, g, x, tangentAt, secant, points = [], label, gLabel } = picture;
  const window = { x, y: heights(picture) };
  const [a, b] = secant ?? [0, 0];
  return {
    name: picture.name,
    x: { range: x, label: "x" },
    y: { range: window.y },
    aspect: picture.aspect,
    layers: [
      ...(g ? [curve(g, "derivative", gLabel, window)] : []),
      curve(f, "function", label, window),
      ...(secant ? line(picture, window, a, secantSlope(f, a, b - a), "secant") : []),
      ...(tangentAt === undefined
        ? []
        : line(picture, window, tangentAt, slope(tangentAt), "tangent")),
      ...discs(f, [...points, ...(secant ?? []), ...(tangentAt === undefined ? [] : [tangentAt])]),
    ],
  };
};
