// the data and a line → the picture of both: rings, residuals, the prediction, the best line.

import type { Figure, Layer, Point, Segment } from "../../../lib/plot/figure.ts";
import type { Range } from "../../../lib/plot/range.ts";
import { lineAcross } from "../../../lib/plot/line.ts";
import { format } from "../../../lib/math/format.ts";
import type { Analysis } from "./analysis.ts";
import type { Moment } from "./walk.ts";
import { ASPECT, type Windows } from "./windows.ts";

/** More rings than this would be a stain; every k-th is drawn then. */
export const MOST_RINGS = 400;
/** More points than this are not dragged one by one, and their residuals not drawn. */
export const MOST_HANDLES = 40;

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

const line = (
  w: number,
  b: number,
  { x, y }: Windows,
  look: Pick<Segment, "ink" | "stroke" | "opacity" | "label" | "labelAt" | "labelSide" | "width">,
): Layer[] => {
  const ends = lineAcross([0, b], w, x, y);
  return ends?.flat().every(Number.isFinite)
    ? [{ kind: "segment", from: ends[0], to: ends[1], ...look }]
    : [];
};

/** A square on the residual, to the side where there is room; as tall as wide on the screen. */
const square = (at: Point, predicted: number, { x, y }: Windows): Layer => {
  const side = (Math.abs(predicted - at[1]) / (y[1] - y[0]) / ASPECT) * (x[1] - x[0]);
  const beside = at[0] + (at[0] + side <= x[1] ? side : -side);
  const points: Point[] = [at, [beside, at[1]], [beside, predicted], [at[0], predicted]];
  return { kind: "path", points, closed: true, ink: "secant", width: 1, fill: 0.12 };
};

/** Where a residual ends as it is drawn: at the prediction, or far enough out of sight. */
const drawnEnd = (predicted: number, [min, max]: Range): number => {
  const far = 10 * (max - min);
  return clamp(predicted, [min - far, max + far]);
};

const residuals = ({ analysis, now, windows, squares }: DataPicture): Layer[] =>
  Array.from(analysis.data.x, (at, i): Layer[] => {
    const predicted = now.w * at + now.b;
    if (!Number.isFinite(predicted)) return [];
    const [from, end] = [[at, analysis.data.y[i]!] as const, drawnEnd(predicted, windows.y)];
    const bar: Layer = { kind: "segment", from, to: [at, end], ink: "secant", width: 1.5 };
    return squares ? [square(from, end, windows), bar] : [bar];
  }).flat();

const rings = ({ analysis: { data }, selected }: DataPicture): Layer[] => {
  const every = Math.ceil(data.x.length / MOST_RINGS);
  const few = data.x.length <= MOST_HANDLES;
  const layers: Layer[] = [];
  for (let i = 0; i < data.x.length; i += every) {
    layers.push({
      kind: "mark",
      at: [data.x[i]!, data.y[i]!],
      ink: "function",
      shape: i === selected ? "disc" : "ring",
      radius: few ? 6 : 3,
      width: few ? 2.5 : 1.5,
      ...(few && { handle: `point ${i}` }),
    });
  }
  return layers;
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
  const best =
    fit.kind === "unique" ? `; the least-squares line is ŷ = ${equation(fit.w, fit.b)}` : "";
  return `${count} and the line ŷ = ${equation(now.w, now.b)}${best}.`;
};

/** "2x + 1", with the sign of b where it belongs. */
export const equation = (w: number, b: number): string =>
  `${format(w)}x ${b < 0 ? "−" : "+"} ${format(Math.abs(b))}`;

/** The picture on which points and line are dragged. */
export const dataFigure = (picture: DataPicture): Figure => {
  const { analysis, now, windows, grips } = picture;
  const { fit, data, shape } = analysis;
  const drawn = shape === "huge" || shape === "none" ? [] : rings(picture);
  const few = data.x.length <= MOST_HANDLES && drawn.length > 0;
  return {
    name: nameOf(picture),
    x: { range: windows.x, label: "x" },
    y: { range: windows.y, label: "y" },
    aspect: ASPECT,
    layers: [
      ...(few ? residuals(picture) : []),
      ...(fit.kind === "unique"
        ? line(fit.w, fit.b, windows, { ink: "tangent", label: "exact answer", labelAt: 0.8 })
        : []),
      ...line(now.w, now.b, windows, {
        ink: "secant",
        stroke: "dashed",
        label: "prediction",
        labelAt: 0.13,
        // under a rising line and above any other there is room for it
        labelSide:
          now.w * (windows.x[1] - windows.x[0]) > (windows.y[1] - windows.y[0]) / 8
            ? "below"
            : "above",
      }),
      ...drawn,
      grip("left", grips.left),
      grip("right", grips.right),
    ],
  };
};
