// the loss over (w, b) → its contours, the path of descent, and where the exact answer lies.

import type { DescentPath } from "../../../lib/math/descent.ts";
import { format } from "../../../lib/math/format.ts";
import type { Figure, Layer, Point } from "../../../lib/plot/figure.ts";
import { exactAnswer, stepArrow } from "../../../lib/plot/planeLayers.ts";
import type { Range } from "../../../lib/plot/range.ts";
import { shownContours } from "../../../lib/plot/regressionContours.ts";
import { counted } from "../../../lib/plot/regressionWords.ts";
import { freePlaces } from "../../../lib/plot/trail.ts";
import type { Analysis } from "../../../lib/math/regressionAnalysis.ts";
import type { Moment } from "../../../lib/math/regressionWalk.ts";
import { ASPECT, type Windows } from "../../../lib/plot/regressionWindows.ts";

interface PlanePicture {
  readonly analysis: Analysis;
  readonly now: Moment;
  readonly path: DescentPath;
  readonly windows: Windows;
}

/** In parts of the window's width: the least distance between corners, dots and numbers. */
const CORNER = 0.004;
const DOT = 0.028;
const NUMBER = 0.09;

/** A place in the window, in parts of its width. */
const placeIn = ({ w, b }: Windows, [x, y]: Point): Point => [
  (x - w[0]) / (w[1] - w[0]),
  (y - b[0]) / (b[1] - b[0]) / ASPECT,
];

const inside = ([x, y]: Point, w: Range, b: Range): boolean =>
  x >= w[0] && x <= w[1] && y >= b[0] && y <= b[1];

/** The way walked so far; a dot for each step that can be told from the last, some numbered. */
const walked = ({ path, now, windows }: PlanePicture): Layer[] => {
  const points: Point[] = [];
  const dots: Layer[] = [];
  const [dot, number] = [freePlaces(DOT, 120), freePlaces(NUMBER, 12)];
  let last: Point = [Infinity, Infinity];
  if (now.epoch > 1) number(placeIn(windows, [now.w, now.b]));
  for (let k = 0; k <= now.epoch && k < path.loss.length; k++) {
    const at: Point = [path.at[2 * k]!, path.at[2 * k + 1]!];
    const place = placeIn(windows, at);
    const moved = Math.hypot(place[0] - last[0], place[1] - last[1]);
    if (moved < CORNER && k < now.epoch) continue;
    points.push(at);
    last = place;
    if (k === now.epoch || !inside(at, windows.w, windows.b) || !dot(place)) continue;
    const label = number(place) ? { label: String(k) } : {};
    dots.push({ kind: "mark", at, ink: "step", shape: "disc", radius: 3.5, ...label });
  }
  return [{ kind: "path", points, ink: "step", width: 1.5 }, ...dots];
};

const nameOf = ({ analysis: { fit }, now, path }: PlanePicture): string => {
  const best =
    fit.kind === "unique"
      ? ` The loss is least at w = ${format(fit.w)}, b = ${format(fit.b)}.`
      : "";
  const start = path.loss.length
    ? `from w = ${format(path.at[0]!)}, b = ${format(path.at[1]!)} `
    : "";
  return `The plane of w and b with contours of the loss. The descent has gone ${start}to w = ${format(now.w)}, b = ${format(now.b)} in ${counted(now.epoch)}.${best}`;
};

/** The picture on which the start of the descent is dragged. */
export const planeFigure = (picture: PlanePicture): Figure => {
  const { analysis, now, windows } = picture;
  return {
    name: nameOf(picture),
    x: { range: windows.w, label: "w" },
    y: { range: windows.b, label: "b" },
    aspect: ASPECT,
    layers: [
      ...shownContours(analysis, windows),
      ...exactAnswer(analysis, windows),
      ...walked(picture),
      ...stepArrow(now, windows, "J"),
      { kind: "mark", at: [now.w, now.b], ink: "step", shape: "disc", radius: 7, handle: "line" },
    ],
  };
};
