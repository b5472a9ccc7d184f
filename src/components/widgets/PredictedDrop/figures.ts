// A step → the step on the curve and its tangent, and both drops against α.

import { format } from "../../../lib/math/format.ts";
import type { Figure, Layer, Moving, Point } from "../../../lib/plot/figure.ts";
import { type Landscape, type View, viewOf } from "../../../lib/plot/landscape.ts";
import { lineAcross } from "../../../lib/plot/line.ts";
import type { Range } from "../../../lib/plot/range.ts";
import { sample } from "../../../lib/plot/sample.ts";
import { bestAlpha, mostAlpha, type Step, stepOf } from "./step.ts";

const visible = ([x, y]: Point, window: View): boolean =>
  x >= window.x[0] && x <= window.x[1] && y >= window.y[0] && y <= window.y[1];

/** Words beside two marks collide where the marks are nearer than this part of the height. */
const APART = 0.09;

/** Where the step lands on the curve and where the tangent promised, with the legs of the step. */
const landing = ({ x0, fx, end, fEnd, promised }: Step, view: View): Moving[] => {
  if (fx === null || end === null || promised === null) return [];
  const hoped: Point = [end, fx - promised];
  const landed: Point | null = fEnd === null ? null : [end, fEnd];
  const level: Point = [end, fx];
  const seen = landed !== null && visible(landed, view);
  const moving: Moving[] = [];
  if (visible(level, view)) {
    const leg = { kind: "segment", ink: "step", stroke: "dotted" } as const;
    moving.push({ ...leg, from: [x0, fx], to: level });
    if (seen) moving.push({ ...leg, from: level, to: landed });
  }
  if (visible(hoped, view)) {
    const clear = !seen || Math.abs(landed[1] - hoped[1]) > APART * (view.y[1] - view.y[0]);
    const label = clear ? { label: "promised" } : {};
    moving.push({ kind: "mark", at: hoped, ink: "secant", shape: "ring", ...label });
  }
  if (seen)
    moving.push({ kind: "mark", at: landed, ink: "function", shape: "disc", label: "landed" });
  return moving;
};

/** The curve, the tangent that promises, the landing on either, and the start to drag. */
export const curveFigure = (land: Landscape, step: Step, x: Range): Figure => {
  const { view, curve } = viewOf(land, x);
  const { x0, fx, slope, end } = step;
  const moving: Moving[] = [];
  if (fx !== null && slope !== null) {
    const ends = lineAcross([x0, fx], slope, view.x, view.y);
    const tangent = { kind: "segment", ink: "tangent", width: 2 } as const;
    if (ends) moving.push({ ...tangent, from: ends[0], to: ends[1] });
    moving.push(...landing(step, view));
    const start = { kind: "mark", ink: "text", shape: "ring", radius: 7 } as const;
    moving.push({ ...start, at: [x0, fx], handle: "start", label: "start" });
  }
  const to = end === null ? "" : ` to ${format(end)}`;
  return {
    name: `One step on ${land.name} from ${format(x0)}${to}, with the tangent at the start.`,
    x: { range: view.x, label: "x" },
    y: { range: view.y },
    aspect: 1.7,
    layers: [curve],
    moving,
  };
};

/** What does not depend on α: the window and the curve of the drops. */
interface Drops {
  readonly most: number;
  readonly y: Range;
  readonly curve: Layer;
  readonly promise: readonly Moving[];
}

/** Right of where the dashed line leaves the picture, or left of it where there is no room. */
const promiseName = ([alpha, drop]: Point, most: number, y: Range): Moving => {
  const left = alpha > 0.6 * most;
  const at: Point = [alpha + (left ? -0.06 : 0.03) * most, drop - 0.07 * (y[1] - y[0])];
  return { kind: "text", at, text: "promised", ink: "secant", anchor: left ? "end" : "start" };
};

const dropsOf = (land: Landscape, x0: number): Drops => {
  const most = mostAlpha(land, x0);
  const peak = bestAlpha(land, x0)?.drop ?? 1;
  const y: Range = [-0.7 * peak, 2.1 * peak];
  const { slope } = stepOf(land, x0, 0);
  const actual = (alpha: number): number => stepOf(land, x0, alpha).actual ?? Number.NaN;
  const ends = slope === null ? null : lineAcross([0, 0], slope * slope, [0, most], y, [0, most]);
  const samples = sample(actual, [0, most], { y });
  const labelAt = 0.62 * most;
  const dashed = { kind: "segment", ink: "secant", stroke: "dashed" } as const;
  return {
    most,
    y,
    curve: { kind: "curve", ...samples, ink: "function", label: "happens", labelAt },
    promise: ends ? [{ ...dashed, from: ends[0], to: ends[1] }, promiseName(ends[1], most, y)] : [],
  };
};

let last: { land: Landscape; x0: number; drops: Drops } | undefined;

/** The same objects while curve and start stay, so that turning α draws no curve again. */
const keptDrops = (land: Landscape, x0: number): Drops => {
  if (last?.land !== land || last.x0 !== x0) last = { land, x0, drops: dropsOf(land, x0) };
  return last.drops;
};

const NONE: Figure["layers"] = [];

/** Both drops against α, with a mark at the reader's; the curves only once `shown`. */
export const dropFigure = (land: Landscape, step: Step, shown: boolean): Figure => {
  const { x0, alpha, promised, actual } = step;
  const { most, y, curve, promise } = keptDrops(land, x0);
  const moving: Moving[] = shown ? [...promise] : [];
  const add = (value: number | null, ink: "secant" | "function", label: string): void => {
    if (value === null || !visible([alpha, value], { x: [0, most], y })) return;
    const shape = ink === "secant" ? "ring" : "disc";
    moving.push({
      kind: "mark",
      at: [alpha, value],
      ink,
      shape,
      ...(!shown && label && { label }),
    });
  };
  const apart = Math.abs((promised ?? 0) - (actual ?? Infinity)) > APART * (y[1] - y[0]);
  add(promised, "secant", apart ? "promised" : "");
  add(actual, "function", "happens");
  return {
    name: `The drop of one step against α, promised and actual, at α = ${format(alpha)}.`,
    x: { range: [-0.04 * most, 1.04 * most], label: "α" },
    y: { range: y, label: "drop" },
    aspect: 2.2,
    layers: shown ? [curve] : NONE,
    moving,
  };
};
