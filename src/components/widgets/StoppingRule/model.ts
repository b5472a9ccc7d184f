// A tolerance → where the rule |f′| < tolerance stops on x⁴, two figures, a sentence, a table.

import { descent1 } from "../../../lib/math/descent.ts";
import { fixed, format } from "../../../lib/math/format.ts";
import type { Figure, Layer, Point } from "../../../lib/plot/figure.ts";
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

/** Where descent on x⁴ from 1 with α = 0.01 first finds |f′| below the tolerance. */
export const stopAt = (tolerance: number): Stop => {
  const path = descent1(land.f, land.fPrime, START, ALPHA, { tolerance, steps: MOST_STEPS });
  return { tolerance, x: path.at[path.steps]!, steps: path.steps };
};

const onCurve = (x: number): Point => [x, land.f(x)];

/** x⁴ with the start, the reader's place and, once shown, where the rule stopped. */
export const curveFigure = (stop: Stop, { guess, shown }: State): Figure => {
  const { view, curve } = viewOf(land, [-0.2, 1.1]);
  const layers: Layer[] = [curve];
  layers.push({ kind: "mark", at: onCurve(START), shape: "ring", ink: "text", label: "start" });
  if (guess > 0)
    layers.push({
      kind: "mark",
      at: onCurve(guess),
      shape: "ring",
      ink: "secant",
      radius: 7,
      handle: "guess",
      ...(!shown && { label: "your prediction" }),
    });
  if (shown)
    layers.push({ kind: "mark", at: onCurve(stop.x), shape: "disc", ink: "step", label: "stops" });
  const end = shown ? `; the rule stops at ${format(stop.x)}` : "";
  return {
    name: `The curve of x⁴ with the start at ${format(START)}${end}.`,
    x: { range: view.x, label: "x" },
    y: { range: view.y },
    aspect: 1.7,
    layers,
  };
};

const LEAST = 1e-3;

/** |f′| against the distance to the minimum, both logarithmic, and the tolerance across. */
export const slopeFigure = (stop: Stop, { guess, shown }: State): Figure => {
  const { tolerance } = stop;
  const xs = [LEAST, 0.01, 0.1, START];
  const layers: Layer[] = [
    {
      kind: "segment",
      from: [LEAST, tolerance],
      to: [START, tolerance],
      ink: "quiet",
      stroke: "dashed",
      label: `tolerance ${format(tolerance, 3)}`,
      labelAt: 0.7,
    },
  ];
  if (shown) {
    const y = xs.map((x) => Math.abs(land.fPrime(x)));
    layers.unshift({ kind: "curve", x: xs, y, ink: "derivative", label: "|f′|", labelAt: 0.3 });
    layers.push({
      kind: "mark",
      at: [stop.x, Math.abs(land.fPrime(stop.x))],
      shape: "disc",
      ink: "step",
    });
  }
  if (guess >= LEAST)
    layers.push({ kind: "mark", at: [guess, tolerance], shape: "ring", ink: "secant", radius: 6 });
  return {
    name: `The slope of x⁴ against the distance to its minimum, both logarithmic; the tolerance is ${format(tolerance)}.`,
    x: { range: [LEAST / 1.6, 1.6], label: "distance", scale: "log" },
    y: { range: [1e-9, 30], label: "|f′|", scale: "log" },
    aspect: 2,
    layers,
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
  const side = guess < stop.x ? "nearer to 0 than that" : "further from 0 than that";
  const off = times < 1.1 ? "Well judged." : `You were ${format(times, 2)} times ${side}.`;
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
