// A walk → its iterates on the curve, and below against k.

import { format } from "../../../lib/math/format.ts";
import type { Figure, Mark, Moving, Point } from "../../../lib/plot/figure.ts";
import { viewOf } from "../../../lib/plot/landscape.ts";
import { lineAcross } from "../../../lib/plot/line.ts";
import type { Range } from "../../../lib/plot/range.ts";
import type { Walk } from "./walk.ts";

/** More dots than these would be a smear; then the line alone is drawn. */
const MOST_DOTS = 60;
/** The first iterates bear their number where they stand this part of the window apart. */
const NUMBERED = 6;
const APART = 0.05;

/** Far outside, where nothing is seen, coordinates would only strain the canvas. */
const near = (value: number, [min, max]: Range): boolean =>
  value > min - 4 * (max - min) && value < max + 4 * (max - min);

/** The iterates that can be drawn: up to the first that is far outside. */
const drawn = ({ path, k }: Walk, x: Range, y: Range): Point[] => {
  const points: Point[] = [];
  for (let i = 0; i <= k && i < path.loss.length; i++) {
    const at: Point = [path.at[i]!, path.loss[i]!];
    if (!near(at[0], x) || !near(at[1], y)) break;
    points.push(at);
  }
  return points;
};

/** The iterates after the start. */
const dots = ([, ...points]: readonly Point[], window: Range): Mark[] => {
  const width = window[1] - window[0];
  const numbered: number[] = [];
  return points.map((at, i) => {
    const free = numbered.every((x) => Math.abs(x - at[0]) > APART * width);
    const named = i < NUMBERED && free;
    if (named) numbered.push(at[0]);
    const label = named ? { label: String(i + 1) } : {};
    return { kind: "mark", at, shape: "disc", ink: "step", radius: 4, ...label };
  });
};

/** The tangent at the point of the moment: its slope makes the next step. */
const tangent = ({ path, k }: Walk, x: Range, y: Range): Moving[] => {
  const [at, value, slope] = [path.at[k], path.loss[k], path.gradient[k]];
  if (at === undefined || value === undefined || slope === undefined) return [];
  const reach = 0.14 * (x[1] - x[0]);
  const ends = lineAcross([at, value], slope, x, y, [at - reach, at + reach]);
  return ends ? [{ kind: "segment", from: ends[0], to: ends[1], ink: "tangent", width: 2 }] : [];
};

/** The curve, the path on it with numbered dots, the tangent now, and the start to drag. */
export const curveFigure = (walk: Walk, window: Range): Figure => {
  const { land, path, k } = walk;
  const { view, curve } = viewOf(land, window);
  const points = drawn(walk, view.x, view.y);
  const moving: Moving[] = [];
  if (points.length) {
    moving.push({ kind: "path", points, ink: "step", stroke: "dotted", width: 1.5 });
    moving.push(...tangent(walk, view.x, view.y));
    if (points.length <= MOST_DOTS) moving.push(...dots(points, window));
    const start: Mark = { kind: "mark", at: points[0]!, shape: "ring", ink: "text", radius: 7 };
    moving.push({ ...start, handle: "start", label: "start" });
  }
  const reached = path.loss.length ? ` after ${k} steps at x = ${format(path.at[k]!)}` : "";
  return {
    name: `Gradient descent on ${land.name} with α = ${format(walk.alpha)}${reached}.`,
    x: { range: view.x, label: "x" },
    y: { range: view.y },
    aspect: 1.7,
    layers: [curve],
    moving,
  };
};

/** 10, 20, 50, 100, …: the first that holds k. */
const stepsShown = (k: number): number => [10, 20, 50, 100, 200].find((end) => end >= k) ?? 300;

const line = (walk: Walk, window: Range): Point[] => {
  const places: Point[] = [];
  for (let i = 0; i <= walk.k && i < walk.path.loss.length; i++) {
    const x = walk.path.at[i]!;
    if (!near(x, window)) break;
    places.push([i, x]);
  }
  return places;
};

/** Two runs in one figure bear their rates, where the first steps are apart. */
const rateLabel = (
  { alpha }: Walk,
  points: readonly Point[],
  [min, max]: Range,
  up: number,
): Moving[] => {
  const [k, x] = (up < 0 ? points[5] : points[1]) ?? [0, Infinity];
  if (!(x > min && x < max)) return [];
  const at: Point = [k + 0.12, x + up * (max - min)];
  const ink = up < 0 ? "quiet" : "step";
  return [{ kind: "text", at, text: `α = ${format(alpha)}`, ink, anchor: "start" }];
};

/** The minima as lines to reach. */
const goals = ({ land }: Walk, end: number): Moving[] =>
  land.minima.map((minimum) => ({
    kind: "segment",
    from: [0, minimum.x],
    to: [end, minimum.x],
    ink: "tangent",
    width: 1.5,
    label: `minimum ${format(minimum.x)}`,
    labelAt: 0.87,
  }));

/** A run as a dotted line with its dots; the one that stands for comparison is quiet. */
const runLine = (points: readonly Point[], quiet: boolean): Moving[] => {
  if (points.length === 0) return [];
  const ink = quiet ? "quiet" : "step";
  const shape = quiet ? "ring" : "disc";
  const path = { kind: "path", points, ink, stroke: "dotted", width: 1.5 } as const;
  if (points.length > MOST_DOTS) return [path];
  return [path, ...points.map((at) => ({ kind: "mark", at, shape, ink, radius: 3.5 }) as const)];
};

const NONE: Figure["layers"] = [];

/** x against k: the minimum as a line to reach, and the other run where there is one. */
export const stepsFigure = (walk: Walk, other: Walk | null, window: Range): Figure => {
  const { k } = walk;
  const end = stepsShown(k);
  const moving = goals(walk, end);
  if (other) {
    const points = line(other, window);
    moving.push(...runLine(points, true), ...rateLabel(other, points, window, -0.1));
  }
  const points = line(walk, window);
  if (other && other.alpha !== walk.alpha) moving.push(...rateLabel(walk, points, window, 0.04));
  moving.push(...runLine(points, false));
  const from = walk.path.loss.length ? `, from ${format(walk.path.at[0]!)}` : "";
  return {
    name: `x against the number of steps k, from 0 to ${k}${from}.`,
    x: { range: [-0.04 * end, 1.04 * end], label: "k" },
    y: { range: window, label: "x" },
    aspect: 2.4,
    layers: NONE,
    moving,
  };
};
