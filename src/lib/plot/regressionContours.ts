// the loss of a line, a quadratic bowl → its level curves: exact ellipses, or parallel lines.

import { format } from "../math/format.ts";
import { loss, type Moments } from "../math/regression.ts";
import type { Layer, Point } from "./figure.ts";
import { lineAcross } from "./line.ts";
import { ticks } from "./ticks.ts";
import type { Analysis } from "../math/regressionAnalysis.ts";
import type { Windows } from "./regressionWindows.ts";

const COUNT = 7;
/** Corners of an ellipse drawn as a polygon: off by a thousandth of its short axis. */
const CORNERS = 64;
/** The contours' numbers stand in a row at this part of the window's height, right of the valley, */
const ROW = 0.93;
/** and at least this part of its width apart. */
const APART = 0.08;

/** Losses 1, 3, 10, 30 … from the window's highest down; even steps where the floor is high. */
const levels = (least: number, highest: number): number[] => {
  const found: number[] = [];
  let power = Math.floor(Math.log10(highest));
  for (let i = 0; i < 2 * COUNT && found.length < COUNT; i++) {
    const level = Number(`${i % 2 ? 1 : 3}e${power}`);
    if (i % 2) power--;
    if (level < highest && level > least * (1 + 1e-3)) found.push(level);
  }
  return found.length > 3 ? found : ticks(least, highest, COUNT).filter((level) => level > least);
};

const highestOf = ({ moments }: Analysis, { w, b }: Windows): number =>
  Math.max(...w.flatMap((at) => b.map((up) => loss(moments, at, up)).filter(Number.isFinite)));

const LOOK = { ink: "quiet", width: 1, opacity: 0.6 } as const;

const ellipse = (centre: Point, long: Point, short: Point): Layer => {
  const points = Array.from({ length: CORNERS }, (_, i): Point => {
    const [c, s] = [Math.cos((2 * Math.PI * i) / CORNERS), Math.sin((2 * Math.PI * i) / CORNERS)];
    return [centre[0] + c * short[0] + s * long[0], centre[1] + c * short[1] + s * long[1]];
  });
  return { kind: "path", points, closed: true, ...LOOK };
};

const parallels = (
  [x, y]: readonly [x: number, y: number],
  above: number,
  { w, b }: Windows,
): Layer[] =>
  [1, -1].flatMap((side): Layer[] => {
    const ends = lineAcross([0, y + side * Math.sqrt(above)], -x, w, b);
    return ends ? [{ kind: "segment", from: ends[0], to: ends[1], ...LOOK }] : [];
  });

/** Where the ellipse crosses the row of numbers on its right; NaN where it ends below. */
const crossing = ({ meanX, varianceX }: Moments, db: number, above: number): number => {
  const square = varianceX + meanX * meanX;
  return (-meanX * db + Math.sqrt(square * above - varianceX * db * db)) / square;
};

/** The contours as layers. Where λmin is 0 they are lines along the valley. */
const contours = (analysis: Analysis, windows: Windows): Layer[] => {
  const { fit, eigen, moments } = analysis;
  if (fit.kind === "none" || !eigen) return [];
  const lines: Layer[] = [];
  const numbers: Layer[] = [];
  const { w, b } = windows;
  const row = b[0] + ROW * (b[1] - b[0]);
  let right = w[1];
  for (const level of levels(fit.loss, highestOf(analysis, windows))) {
    const above = level - fit.loss;
    if (fit.kind === "valley") {
      lines.push(...parallels(fit.through, above, windows));
      continue;
    }
    const [short, long] = eigen.values.map((value, i): Point => {
      const size = Math.sqrt((2 * above) / value);
      return [size * eigen.vectors[i]![0], size * eigen.vectors[i]![1]];
    }) as [Point, Point];
    if (![...short, ...long].every(Number.isFinite)) continue;
    lines.push(ellipse([fit.w, fit.b], long, short));
    const at = fit.w + crossing(moments, row - fit.b, above);
    if (!(at < right - (APART / 2) * (w[1] - w[0]) && at > w[0])) continue;
    right = at - (APART / 2) * (w[1] - w[0]);
    numbers.push({ kind: "text", at: [at, row], text: format(level, 3), ink: "quiet" });
  }
  return [...lines, ...numbers];
};

let last: { readonly analysis: Analysis; readonly windows: Windows; readonly layers: Layer[] };

/** As drawn: computed anew only when data or window change. */
export const shownContours = (analysis: Analysis, windows: Windows): Layer[] => {
  if (last?.analysis !== analysis || last.windows !== windows) {
    last = { analysis, windows, layers: contours(analysis, windows) };
  }
  return last.layers;
};
