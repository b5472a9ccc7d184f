// f, f′ and a window → a curve to descend: its heights, its minima, its curvature, its line.

import { criticalPoints } from "../math/criticalPoints.ts";
import type { RealFunction } from "../math/realFunction.ts";
import type { Curve } from "./figure.ts";
import { type Range, yRange } from "./range.ts";
import { sample } from "./sample.ts";

export interface Minimum {
  readonly x: number;
  readonly value: number;
  /** f″ there; null at a corner. */
  readonly curvature: number | null;
}

/** A function of one variable that a descent walks on. */
export interface Landscape {
  /** As a reader types it. */
  readonly text: string;
  /** As it is shown. */
  readonly name: string;
  readonly f: RealFunction;
  /** Exact; NaN where its rule fails. */
  readonly fPrime: RealFunction;
  readonly x: Range;
  readonly minima: readonly Minimum[];
  /** f″ where it is the same everywhere: a parabola. */
  readonly curvature: number | null;
}

const SMALL = 1e-5;

/** f″ at a point, by central differences of f′; NaN where f′ is missing nearby. */
export const curvatureAt = (fPrime: RealFunction, x: number): number => {
  const h = SMALL * Math.max(1, Math.abs(x));
  return (fPrime(x + h) - fPrime(x - h)) / (2 * h);
};

/** The one slope of f′, if f′ is a straight line. */
const constantCurvature = (fPrime: RealFunction): number | null => {
  const places = [-3.7, -1.1, 0.3, 1.9, 4.3];
  const slopes = places.map((x) => fPrime(x + 1) - fPrime(x));
  const first = slopes[0]!;
  const same = slopes.every((s) => Math.abs(s - first) <= 1e-9 * Math.max(1, Math.abs(first)));
  return same && first !== 0 ? Number(first.toPrecision(12)) : null;
};

export const landscape = (
  text: string,
  name: string,
  f: RealFunction,
  fPrime: RealFunction,
  x: Range,
): Landscape => {
  const low = criticalPoints(f, fPrime, x[0], x[1]).filter(({ kind }) => kind === "minimum");
  const minima = low.map((point) => {
    const curvature = point.stationary ? curvatureAt(fPrime, point.x) : NaN;
    return {
      x: point.x,
      value: point.value,
      curvature: Number.isFinite(curvature) ? curvature : null,
    };
  });
  return { text, name, f, fPrime, x, minima, curvature: constantCurvature(fPrime) };
};

/** The part of the plane in view. */
export interface View {
  readonly x: Range;
  readonly y: Range;
}

const views = new WeakMap<Landscape, Map<string, { view: View; curve: Curve }>>();

/** f over a window, with room for the axis below; the same objects for the same window. */
export const viewOf = (land: Landscape, x: Range = land.x): { view: View; curve: Curve } => {
  const kept = views.get(land) ?? new Map<string, { view: View; curve: Curve }>();
  views.set(land, kept);
  const key = x.join(" ");
  const known = kept.get(key);
  if (known) return known;
  const [low, high] = yRange(land.f, x);
  const y: Range = [low - 0.16 * (high - low), high];
  const line = sample(land.f, x, { y });
  const labelAt = x[0] + 0.9 * (x[1] - x[0]);
  const fresh = {
    view: { x, y },
    curve: { kind: "curve", ...line, ink: "function", label: "f", labelAt } as const,
  };
  if (kept.size > 12) kept.clear();
  kept.set(key, fresh);
  return fresh;
};

/** The window, doubled about its middle (eightfold at most) until it holds all the places. */
export const holding = (window: Range, places: Iterable<number>): Range => {
  const middle = (window[0] + window[1]) / 2;
  const half = (window[1] - window[0]) / 2;
  let off = 0;
  for (const x of places) off = Math.max(off, Math.abs(x - middle));
  const times = off <= 0.96 * half ? 1 : off <= 1.9 * half ? 2 : off <= 3.8 * half ? 4 : 8;
  return times === 1 ? window : [middle - times * half, middle + times * half];
};
