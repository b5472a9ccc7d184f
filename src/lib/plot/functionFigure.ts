// One or two functions, with a tangent, a secant and marked points → a Figure.
import type { RealFunction } from "../math/realFunction.ts";
import { secantSlope } from "../math/slope.ts";
import type { Figure, Ink, Layer } from "./figure.ts";
import { freePlace } from "./freePlace.ts";
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

interface Window {
  readonly x: Range;
  readonly y: Range;
}

/** A straight line through a point of f, with the ink of what it is. */
interface Straight {
  readonly at: number;
  readonly slope: number;
  readonly ink: "secant" | "tangent";
  readonly values: RealFunction;
}

const straightLines = ({ f, slope, secant, tangentAt }: FunctionPicture): Straight[] => {
  const through = (at: number, m: number, ink: Straight["ink"]): Straight => ({
    at,
    slope: m,
    ink,
    values: (x) => f(at) + m * (x - at),
  });
  return [
    ...(secant
      ? [through(secant[0], secantSlope(f, secant[0], secant[1] - secant[0]), "secant")]
      : []),
    ...(tangentAt === undefined ? [] : [through(tangentAt, slope(tangentAt), "tangent")]),
  ];
};

const curve = (
  f: RealFunction,
  ink: Ink,
  label: string,
  others: readonly RealFunction[],
  { x, y }: Window,
): Layer => {
  const labelAt = freePlace(f, others, x, y)?.x;
  return { kind: "curve", ...sample(f, x, { y }), ink, label, labelAt };
};

const segment = (
  { at, slope, ink, values }: Straight,
  others: readonly RealFunction[],
  { x, y }: Window,
): Layer[] => {
  const ends = lineAcross([at, values(at)], slope, x, y);
  if (!ends) return [];
  const [from, to] = ends;
  const place = freePlace(values, others, x, y);
  return [
    {
      kind: "segment",
      from,
      to,
      ink,
      stroke: ink === "secant" ? "dashed" : "solid",
      label: ink,
      labelAt: place ? (place.x - from[0]) / (to[0] - from[0]) : 0.5,
      labelSide: place?.crowdedAbove ? "below" : "above",
    },
  ];
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
  const { f, g, x, tangentAt, secant, points = [], label, gLabel } = picture;
  const window = { x, y: heights(picture) };
  const lines = straightLines(picture);
  const all = [f, ...(g ? [g] : []), ...lines.map(({ values }) => values)];
  const others = (own: RealFunction): RealFunction[] => all.filter((line) => line !== own);
  const marked = [...points, ...(secant ?? []), ...(tangentAt === undefined ? [] : [tangentAt])];
  return {
    name: picture.name,
    x: { range: x, label: "x" },
    y: { range: window.y },
    aspect: picture.aspect,
    layers: [
      ...(g ? [curve(g, "derivative", gLabel, others(g), window)] : []),
      curve(f, "function", label, others(f), window),
      ...lines.flatMap((line) => segment(line, others(line.values), window)),
      ...discs(f, [...new Set(marked)]),
    ],
  };
};
