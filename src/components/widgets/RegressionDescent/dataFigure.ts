// the data and a line → the picture of both: rings, residuals, the prediction, the best line.

import type { Figure, Layer, Point } from "../../../lib/plot/figure.ts";
import type { Range } from "../../../lib/plot/range.ts";
import { lineAcross } from "../../../lib/plot/line.ts";
import { format } from "../../../lib/math/format.ts";
import type { Analysis } from "../../../lib/math/regressionAnalysis.ts";
import type { Moment } from "../../../lib/math/regressionWalk.ts";
import {
  drawnEnd,
  equation,
  exactLayers,
  MOST_HANDLES,
  predictionLayers,
  residualLayer,
  ringLayers,
} from "../../../lib/plot/regressionLayers.ts";
import { ASPECT, type Windows } from "../../../lib/plot/regressionWindows.ts";

/** Where along x the line is held; the hand moves the line up and down there. */
export interface Grips {
  readonly left: Point;
  readonly right: Point;
}

export interface DataPicture {
  readonly analysis: Analysis;
  readonly now: Moment;
  readonly windows: Windows;
  readonly grips: Grips;
  readonly squares: boolean;
  /** Which point was touched last, or −1. */
  readonly selected: number;
}

const clamp = (value: number, [min, max]: Range): number => Math.min(max, Math.max(min, value));

/** Where the line is out of view its grips stay this far inside the window. */
const EDGE = 0.04;

/** The two places where the line is held: near the ends of its visible piece. */
export const gripsOf = ({ w, b }: Moment, { x, y }: Windows): Grips => {
  const piece = lineAcross([0, b], w, x, y);
  const from = clamp(piece?.[0][0] ?? x[0], x);
  const to = clamp(piece?.[1][0] ?? x[1], x);
  const [left, right] = to - from > 0.05 * (x[1] - x[0]) ? [from, to] : x;
  const edge = EDGE * (y[1] - y[0]);
  const at = (share: number): Point => {
    const place = left + share * (right - left);
    return [place, clamp(w * place + b, [y[0] + edge, y[1] - edge])];
  };
  return { left: at(0.05), right: at(0.95) };
};

/** A square on the residual, to the side where there is room; as tall as wide on the screen. */
const square = (at: Point, predicted: number, { x, y }: Windows): Layer => {
  const side = (Math.abs(predicted - at[1]) / (y[1] - y[0]) / ASPECT) * (x[1] - x[0]);
  const beside = at[0] + (at[0] + side <= x[1] ? side : -side);
  const points: Point[] = [at, [beside, at[1]], [beside, predicted], [at[0], predicted]];
  return { kind: "path", points, closed: true, ink: "secant", width: 1, fill: 0.12 };
};

const residuals = ({ analysis, now, windows, squares }: DataPicture): Layer[] =>
  Array.from(analysis.data.x, (at, i): Layer[] => {
    const predicted = now.w * at + now.b;
    if (!Number.isFinite(predicted)) return [];
    const bar = residualLayer(analysis.data, i, drawnEnd(predicted, windows.y));
    return squares ? [square(bar.from, bar.to[1], windows), bar] : [bar];
  }).flat();

/** Few enough points can be taken in hand, each ring under its point's number. */
const rings = ({ analysis: { data }, selected }: DataPicture): Layer[] => {
  const marks = ringLayers(data);
  if (data.x.length > MOST_HANDLES) return marks;
  return marks.map((mark, i) => ({
    ...mark,
    shape: i === selected ? "disc" : "ring",
    handle: `point ${i}`,
  }));
};

const grip = (name: keyof Grips, at: Point): Layer => ({
  kind: "mark",
  at,
  ink: "secant",
  shape: "disc",
  radius: 7,
  handle: name,
});

const nameOf = ({ analysis: { data, fit }, now }: DataPicture): string => {
  const count = data.x.length === 1 ? "1 point" : `${format(data.x.length, 6)} points`;
  const best = fit.kind === "unique" ? `; the least-squares line is ŷ = ${equation(fit)}` : "";
  return `${count} and the line ŷ = ${equation(now)}${best}.`;
};

/** The picture on which points and line are dragged. */
export const dataFigure = (picture: DataPicture): Figure => {
  const { analysis, now, windows, grips } = picture;
  const { data, shape } = analysis;
  const drawn = shape === "huge" || shape === "none" ? [] : rings(picture);
  const few = data.x.length <= MOST_HANDLES && drawn.length > 0;
  return {
    name: nameOf(picture),
    x: { range: windows.x, label: "x" },
    y: { range: windows.y, label: "y" },
    aspect: ASPECT,
    layers: [
      ...(few ? residuals(picture) : []),
      ...exactLayers(analysis, windows),
      ...predictionLayers(now, windows),
      ...drawn,
      grip("left", grips.left),
      grip("right", grips.right),
    ],
  };
};
