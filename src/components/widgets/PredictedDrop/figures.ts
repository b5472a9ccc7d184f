// A step → the step on the curve and its tangent, and both drops against α.

import { format } from "../../../lib/math/format.ts";
import type { Figure, Layer, Point } from "../../../lib/plot/figure.ts";
import { type Landscape, viewOf } from "../../../lib/plot/landscape.ts";
import { lineAcross } from "../../../lib/plot/line.ts";
import type { Range } from "../../../lib/plot/range.ts";
import { sample } from "../../../lib/plot/sample.ts";
import { bestAlpha, mostAlpha, type Step, stepOf } from "./step.ts";

const visible = ([x, y]: Point, window: { x: Range; y: Range }): boolean =>
  x >= window.x[0] && x <= window.x[1] && y >= window.y[0] && y <= window.y[1];

/** The curve, the tangent that promises, the landing on either, and the start to drag. */
export const curveFigure = (land: Landscape, step: Step, x: Range): Figure => {
  const { view, curve } = viewOf(land, x);
  const { x0, fx, slope, end, fEnd, promised } = step;
  const layers: Layer[] = [curve];
  if (fx !== null && slope !== null) {
    const ends = lineAcross([x0, fx], slope, view.x, view.y);
    if (ends)
      layers.push({ kind: "segment", from: ends[0], to: ends[1], ink: "tangent", width: 2 });
    if (end !== null && promised !== null) {
      const hoped: Point = [end, fx - promised];
      const landed: Point | null = fEnd === null ? null : [end, fEnd];
      const level: Point = [end, fx];
      if (visible(level, view)) {
        const look = { kind: "segment", ink: "step", stroke: "dotted" } as const;
        layers.push({ ...look, from: [x0, fx], to: level });
        if (landed && visible(landed, view)) layers.push({ ...look, from: level, to: landed });
      }
      if (visible(hoped, view))
        layers.push({ kind: "mark", at: hoped, ink: "secant", shape: "ring" });
      if (landed && visible(landed, view))
        layers.push({ kind: "mark", at: landed, ink: "function", shape: "disc", label: "landed" });
    }
    layers.push({
      kind: "mark",
      at: [x0, fx],
      ink: "text",
      shape: "ring",
      radius: 7,
      handle: "start",
      label: "start",
    });
  }
  const to = end === null ? "" : ` to ${format(end)}`;
  return {
    name: `One step on ${land.name} from ${format(x0)}${to}, with the tangent at the start.`,
    x: { range: view.x, label: "x" },
    y: { range: view.y },
    aspect: 1.7,
    layers,
  };
};

const drops = (land: Landscape, x0: number, most: number, y: Range): Layer[] => {
  const { slope } = stepOf(land, x0, 0);
  if (slope === null) return [];
  const actual = (alpha: number): number => stepOf(land, x0, alpha).actual ?? Number.NaN;
  const promise = lineAcross([0, 0], slope * slope, [0, most], y, [0, most]);
  const line: Layer[] = promise
    ? [{ kind: "segment", from: promise[0], to: promise[1], ink: "secant", stroke: "dashed" }]
    : [];
  const samples = sample(actual, [0, most], { y });
  const labelAt = 0.8 * most;
  return [{ kind: "curve", ...samples, ink: "function", label: "happens", labelAt }, ...line];
};

/** Both drops against α, with a mark at the reader's; the curves only once `shown`. */
export const dropFigure = (land: Landscape, step: Step, shown: boolean): Figure => {
  const { x0, alpha, promised, actual } = step;
  const most = mostAlpha(land, x0);
  const peak = bestAlpha(land, x0)?.drop ?? 1;
  const y: Range = [-0.7 * peak, 2.1 * peak];
  const window = { x: [0, most] as Range, y };
  const layers: Layer[] = shown ? drops(land, x0, most, y) : [];
  const add = (value: number | null, ink: "secant" | "function", label: string): void => {
    if (value === null || !visible([alpha, value], window)) return;
    const shape = ink === "secant" ? "ring" : "disc";
    layers.push({ kind: "mark", at: [alpha, value], ink, shape, ...(!shown && { label }) });
  };
  if (shown)
    layers.push({
      kind: "text",
      at: [0.03 * most, 1.9 * peak],
      text: "promised (dashed)",
      ink: "secant",
      anchor: "start",
    });
  add(promised, "secant", "promised");
  add(actual, "function", "happens");
  return {
    name: `The drop of one step against α, promised and actual, at α = ${format(alpha)}.`,
    x: { range: [-0.04 * most, 1.04 * most], label: "α" },
    y: { range: y, label: "drop" },
    aspect: 2,
    layers,
  };
};
