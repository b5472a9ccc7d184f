// a run → what stays in the three pictures; a moment of it → what moves in them, under one cursor.

import type { DescentPath } from "../../../lib/math/descentPath.ts";
import { format } from "../../../lib/math/format.ts";
import type { Analysis } from "../../../lib/math/regressionAnalysis.ts";
import type { Moment } from "../../../lib/math/regressionWalk.ts";
import { atShare } from "../../../lib/plot/frame.ts";
import type { Axis, Curve, Figure, Layer, Mark, Segment } from "../../../lib/plot/figure.ts";
import { lossAxis } from "../../../lib/plot/lossAxis.ts";
import { exactAnswer, stepArrow } from "../../../lib/plot/planeLayers.ts";
import { shownContours } from "../../../lib/plot/regressionContours.ts";
import {
  drawnEnd,
  equation,
  exactLayers,
  MOST_HANDLES,
  predictionLayers,
  residualLayer,
  ringLayers,
} from "../../../lib/plot/regressionLayers.ts";
import type { Windows } from "../../../lib/plot/regressionWindows.ts";
import { dot, type Pane, passed, type Trail } from "../../../lib/plot/trail.ts";

/** Width over height of each picture: three of them fit a phone held upright, with their cursor. */
export const ASPECT = 1.8;

/** All that stays while the cursor moves. */
export interface Stage {
  readonly analysis: Analysis;
  readonly windows: Windows;
  readonly trail: Trail;
  readonly data: readonly Layer[];
  readonly plane: readonly Layer[];
  readonly loss: readonly Layer[];
  readonly epochs: Axis;
  readonly losses: Axis;
}

export interface Staging {
  readonly windows: Windows;
  /** Epochs in view. */
  readonly span: number;
  readonly log: boolean;
  /** The way so far. */
  readonly trail: Trail;
  /** The way that is still to come is drawn, too. */
  readonly ahead: boolean;
}

/** The window of the plane, as a trail wants it. */
export const paneOf = ({ w, b }: Windows): Pane => ({ x: w, y: b, aspect: ASPECT });

const dataLayers = (analysis: Analysis, windows: Windows): Layer[] => {
  const drawn = analysis.shape === "huge" || analysis.shape === "none";
  return [...exactLayers(analysis, windows), ...(drawn ? [] : ringLayers(analysis.data))];
};

/** So many first epochs are drawn one by one, and after them about as many more. */
const EACH = 200;

/** The epochs whose losses are drawn, up to the `last`. */
const picked = (last: number): number[] => {
  const every = Math.max(1, Math.ceil(last / EACH));
  const found = Array.from({ length: Math.min(EACH, last + 1) }, (_, k) => k);
  for (let k = Math.ceil(EACH / every) * every; k <= last; k += every) found.push(k);
  if (found.at(-1) !== last) found.push(last);
  return found;
};

const lossLayers = (
  { fit }: Analysis,
  path: DescentPath,
  end: number,
  log: boolean,
): { layers: Layer[]; axis: Axis } => {
  const x = path.loss.length ? picked(Math.min(end, path.steps)) : [];
  const values = x.map((k) => path.loss[k]!);
  const least = fit.kind === "none" ? null : fit.loss;
  const axis = lossAxis(values, least, log, "L");
  const y = values.map((value) => (log && value < axis.range[0] ? null : value));
  const curve: Curve = { kind: "curve", x, y, ink: "function" };
  if (least === null || !(least >= axis.range[0] && least <= axis.range[1]))
    return { layers: [curve], axis };
  const floor = { from: [0, least], to: [1.05 * end, least], ink: "tangent" } as const;
  const label = `least loss, ${format(least)}`;
  return { layers: [{ kind: "segment", ...floor, label, labelAt: 0.7 }, curve], axis };
};

/** Everything that depends on the run and its frame, and not on where the cursor stands. */
export const stage = (analysis: Analysis, path: DescentPath, staging: Staging): Stage => {
  const { windows, span, log, trail, ahead } = staging;
  const over = path.stopped !== "limit" || path.reason !== "steps";
  const end = over ? Math.max(1, Math.min(span, path.steps)) : span;
  const { layers, axis } = lossLayers(analysis, path, end, log);
  const look = { ink: "step", width: 1, opacity: 0.45, stroke: "dotted" } as const;
  return {
    analysis,
    windows,
    trail,
    data: dataLayers(analysis, windows),
    plane: [
      ...shownContours(analysis, windows),
      ...exactAnswer(analysis, windows),
      ...(ahead ? [{ kind: "path", points: trail.points, ...look } as const] : []),
    ],
    loss: layers,
    epochs: { range: [-0.05 * end, 1.05 * end], label: "epoch" },
    losses: axis,
  };
};

const dataFigure = ({ analysis, windows, data }: Stage, now: Moment): Figure => {
  const { x } = analysis.data;
  const bars: Segment[] = [];
  for (let i = 0; i < x.length && x.length <= MOST_HANDLES && data.length > 0; i++) {
    const predicted = now.w * x[i]! + now.b;
    if (!Number.isFinite(predicted)) continue;
    bars.push(residualLayer(analysis.data, i, drawnEnd(predicted, windows.y)));
  }
  const count = x.length === 1 ? "1 point" : `${format(x.length, 6)} points`;
  return {
    name: `${count}, the line ŷ = ${equation(now)} and its residuals.`,
    x: { range: windows.x, label: "x" },
    y: { range: windows.y, label: "y" },
    aspect: ASPECT,
    layers: data,
    moving: [...(analysis.shape === "huge" ? [] : bars), ...predictionLayers(now, windows)],
  };
};

/** A dot by the cursor's point has no room for its number. */
const besideCursor =
  (now: Moment, { w, b }: Windows) =>
  (mark: Mark): Mark => {
    const isNear =
      Math.abs(mark.at[0] - now.w) < 0.06 * (w[1] - w[0]) &&
      Math.abs(mark.at[1] - now.b) < 0.12 * (b[1] - b[0]);
    return isNear ? dot(mark.at) : mark;
  };

const planeFigure = ({ windows, plane, trail: way }: Stage, now: Moment, start: Mark): Figure => {
  const until = passed(way, now.epoch);
  const here = [now.w, now.b] as const;
  const points = [...way.points.slice(0, until), here];
  const dots = way.dots.filter(({ epoch }) => epoch < now.epoch).map(({ mark }) => mark);
  const { w, b } = windows;
  return {
    name: `The plane of w and b with contours of the loss, and the path to w = ${format(now.w)}, b = ${format(now.b)}.`,
    x: { range: w, label: "w" },
    y: { range: b, label: "b" },
    aspect: ASPECT,
    layers: plane,
    moving: [
      { kind: "path", points, ink: "step", width: 1.5 },
      ...dots.map(besideCursor(now, windows)),
      start,
      ...stepArrow(now, windows, "L"),
      { kind: "mark", at: here, ink: "step", shape: "disc", radius: 7 },
    ],
  };
};

const lossFigure = ({ loss, epochs, losses }: Stage, now: Moment): Figure => {
  const [low, high] = losses.range;
  const inView = now.loss !== null && now.loss >= low && now.loss <= high;
  const cursor = { kind: "segment", from: [now.epoch, low], to: [now.epoch, high] } as const;
  const [first, last] = epochs.range;
  const late = now.epoch > first + 0.7 * (last - first);
  // away from the numbers of the axis
  const beside = now.epoch + (late ? -0.02 : 0.1) * (last - first);
  const name: Layer = {
    kind: "text",
    at: [beside, atShare(losses, 0.84)],
    text: `epoch ${format(now.epoch, 6)}`,
    ink: "step",
    anchor: late ? "end" : "start",
  };
  const at = [now.epoch, now.loss ?? low] as const;
  return {
    name: `The loss against the epoch, with the cursor at epoch ${format(now.epoch, 6)}.`,
    x: epochs,
    y: losses,
    aspect: ASPECT,
    layers: loss,
    moving: [
      { ...cursor, ink: "step", stroke: "dotted", width: 1.5 },
      name,
      ...(inView ? [{ kind: "mark", at, ink: "step", shape: "disc", radius: 7 } as const] : []),
    ],
  };
};

/** The three pictures of a moment. */
export const views = (on: Stage, now: Moment, start: readonly [w: number, b: number]) => ({
  data: dataFigure(on, now),
  plane: planeFigure(on, now, {
    kind: "mark",
    at: start,
    ink: "text",
    shape: "ring",
    radius: 6,
    handle: "start",
  }),
  loss: lossFigure(on, now),
});
