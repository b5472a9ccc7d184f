// A tolerance → where the rule |f′| < tolerance stops on x⁴, two figures, a sentence, a table.

import { fixed, format } from "../../../lib/math/format.ts";
import type { Curve, Figure, Moving, Point } from "../../../lib/plot/figure.ts";
import { viewOf } from "../../../lib/plot/landscape.ts";
import { landscapeOf } from "../../../lib/plot/landscapes.ts";
import type { State } from "./state.ts";

const land = landscapeOf("x^4")!;
export const START = 1;
export const ALPHA = 0.01;
/** More than the strictest tolerance needs. */
const MOST_STEPS = 400_000;

export interface Stop {
  readonly tolerance: number;
  readonly x: number;
  readonly steps: number;
}

/**
 * Where descent on x⁴ from 1 with α = 0.01 first finds |f′| below the tolerance. Only the end is
 * asked for, so no path is kept: the strictest tolerance takes hundreds of thousands of steps.
 */
export const stopAt = (tolerance: number): Stop => {
  let [x, steps] = [START, 0];
  for (; steps < MOST_STEPS; steps++) {
    const slope = land.fPrime(x);
    if (Math.abs(slope) < tolerance) break;
    x -= ALPHA * slope;
  }
  return { tolerance, x, steps };
};

const onCurve = (x: number): Point => [x, land.f(x)];

/** x⁴ with the start, the reader's place and, once shown, where the rule stopped. */
export const curveFigure = (stop: Stop, { guess, shown }: State): Figure => {
  const { view, curve } = viewOf(land, [-0.2, 1.3]);
  const ring = { kind: "mark", shape: "ring" } as const;
  const moving: Moving[] = [{ ...ring, at: onCurve(START), ink: "text", label: "start" }];
  if (guess > 0) {
    const mine = {
      ...ring,
      at: onCurve(guess),
      ink: "secant",
      radius: 7,
      handle: "guess",
    } as const;
    moving.push(upright(guess, view.y[1] / 3), { ...mine });
  }
  if (shown) {
    const stopped = { kind: "mark", shape: "disc", ink: "step" } as const;
    moving.push({ ...stopped, at: onCurve(stop.x), label: "stops" });
  }
  const end = shown ? `; the rule stops at ${format(stop.x)}` : "";
  return {
    name: `The curve of x⁴ with the start at ${format(START)}${end}.`,
    x: { range: view.x, label: "x" },
    y: { range: view.y },
    aspect: 1.7,
    layers: [curve],
    moving,
  };
};

/** A prediction is dashed, and named above everything else. */
const upright = (x: number, top: number): Moving => ({
  kind: "segment",
  from: [x, 0],
  to: [x, top],
  ink: "secant",
  stroke: "dashed",
  width: 1.5,
  label: "your prediction",
  labelAt: 1,
});

const LEAST = 1e-3;
const xs = [LEAST, 0.01, 0.1, START];
const slopes: Curve = {
  kind: "curve",
  x: xs,
  y: xs.map((x) => Math.abs(land.fPrime(x))),
  ink: "derivative",
};
const NONE: Figure["layers"] = [];
const SHOWN: Figure["layers"] = [slopes];
/** Left of the least distance there is room for the names of the ticks. */
const DISTANCES = [LEAST / 5, 1.8] as const;

/** The tolerance across the picture; its words stand left above it, clear of the curve. */
const across = (tolerance: number): Moving[] => [
  {
    kind: "segment",
    from: [LEAST, tolerance],
    to: [DISTANCES[1], tolerance],
    ink: "quiet",
    stroke: "dashed",
  },
  {
    kind: "text",
    at: [LEAST, tolerance * 6],
    text: `tolerance ${format(tolerance, 3)}`,
    ink: "quiet",
    anchor: "start",
  },
];

/** |f′| against the distance to the minimum, both logarithmic, and the tolerance across. */
export const slopeFigure = (stop: Stop, { guess, shown }: State): Figure => {
  const { tolerance } = stop;
  const moving = across(tolerance);
  const ring = { kind: "mark", shape: "ring", ink: "secant", radius: 6 } as const;
  if (guess >= LEAST) moving.push({ ...ring, at: [guess, tolerance] });
  const disc = { kind: "mark", shape: "disc", ink: "step" } as const;
  if (shown) moving.push({ ...disc, at: [stop.x, Math.abs(land.fPrime(stop.x))] });
  return {
    name: `The slope of x⁴ against the distance to its minimum, both logarithmic; the tolerance is ${format(tolerance)}.`,
    x: { range: DISTANCES, label: "distance", scale: "log" },
    y: { range: [1e-9, 30], label: "|f′|", scale: "log" },
    aspect: 2,
    layers: shown ? SHOWN : NONE,
    moving,
  };
};

const count = (steps: number): string => `${fixed(steps, 0)} ${steps === 1 ? "step" : "steps"}`;

export const sentence = (stop: Stop, { shown }: State): string => {
  const rule = `f(x) = x⁴ from ${format(START)} with α = ${format(ALPHA)}: stop as soon as |f′| < ${format(stop.tolerance)}.`;
  if (!shown) return `${rule} Say where, then run it.`;
  return `${rule} It stops at x = ${format(stop.x)} after ${count(stop.steps)}, still ${format(stop.x)} away from the minimum at 0.`;
};

/** The prediction beside the stop. */
export const outcome = (stop: Stop, guess: number): string => {
  const said = `The rule stops at x = ${format(stop.x)} after ${count(stop.steps)}.`;
  if (guess === 0) return said;
  const times = Math.max(guess, stop.x) / Math.min(guess, stop.x);
  const side = guess < stop.x ? "nearer to 0" : "further from 0";
  const off =
    times < 1.1
      ? "Well judged."
      : `Your place is ${format(times, 2)} times ${side} than where it stops.`;
  return `You expected x = ${format(guess)}. ${said} ${off}`;
};

/** The stop for tolerances from 0.1 to 10⁻⁵. */
export const table = () => ({
  caption: "Where the rule stops, for other tolerances, as a table",
  columns: ["tolerance", "stops at x", "steps"],
  rows: [1e-1, 1e-2, 1e-3, 1e-4, 1e-5]
    .map(stopAt)
    .map(({ tolerance, x, steps }) => [format(tolerance), format(x), fixed(steps, 0)]),
});
