// data and a line → the layers of their picture: rings, residuals, the prediction, the best line.

import { format } from "../math/format.ts";
import type { Data } from "../math/regression.ts";
import type { Analysis } from "../math/regressionAnalysis.ts";
import type { Mark, Segment } from "./figure.ts";
import { lineAcross } from "./line.ts";
import type { Range } from "./range.ts";
import type { Windows } from "./regressionWindows.ts";

/** More rings than this would be a stain; every k-th is drawn then. */
export const MOST_RINGS = 400;
/** More points than this are not dragged one by one, and their residuals not drawn. */
export const MOST_HANDLES = 40;

/** A line's two numbers. */
export interface Line {
  readonly w: number;
  readonly b: number;
}

/** "2x + 1", with the sign of b where it belongs. */
export const equation = ({ w, b }: Line): string =>
  `${format(w)}x ${b < 0 ? "−" : "+"} ${format(Math.abs(b))}`;

type Look = Pick<
  Segment,
  "ink" | "stroke" | "opacity" | "label" | "labelAt" | "labelSide" | "width"
>;

/** The piece of a line that crosses the window; none where it passes outside. */
export const lineLayers = ({ w, b }: Line, { x, y }: Windows, look: Look): Segment[] => {
  const ends = lineAcross([0, b], w, x, y);
  return ends?.flat().every(Number.isFinite)
    ? [{ kind: "segment", from: ends[0], to: ends[1], ...look }]
    : [];
};

/** The line of the moment, dashed and named. */
export const predictionLayers = (now: Line, windows: Windows): Segment[] => {
  const { x, y } = windows;
  // under a rising line and above any other there is room for its name
  const rises = now.w * (x[1] - x[0]) > (y[1] - y[0]) / 8;
  const labelSide = rises ? "below" : "above";
  const look = { ink: "secant", stroke: "dashed", label: "prediction", labelAt: 0.13 } as const;
  return lineLayers(now, windows, { ...look, labelSide });
};

/** The least-squares line, where there is exactly one. */
export const exactLayers = ({ fit }: Analysis, windows: Windows): Segment[] =>
  fit.kind === "unique"
    ? lineLayers(fit, windows, { ink: "tangent", label: "exact answer", labelAt: 0.8 })
    : [];

/** Where a residual ends as it is drawn: at the prediction, or far enough out of sight. */
export const drawnEnd = (predicted: number, [min, max]: Range): number => {
  const far = 10 * (max - min);
  return Math.min(max + far, Math.max(min - far, predicted));
};

/** From point i to the line, upright. */
export const residualLayer = ({ x, y }: Data, i: number, end: number): Segment => ({
  kind: "segment",
  from: [x[i]!, y[i]!],
  to: [x[i]!, end],
  ink: "secant",
  width: 1.5,
});

/** A ring for each point, or for every k-th of very many. */
export const ringLayers = ({ x, y }: Data): Mark[] => {
  const every = Math.ceil(x.length / MOST_RINGS);
  const few = x.length <= MOST_HANDLES;
  const look = few ? { radius: 6, width: 2.5 } : { radius: 3, width: 1.5 };
  const marks: Mark[] = [];
  for (let i = 0; i < x.length; i += every)
    marks.push({ kind: "mark", at: [x[i]!, y[i]!], ink: "function", shape: "ring", ...look });
  return marks;
};
