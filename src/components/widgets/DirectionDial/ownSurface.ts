// Text of a reader's f(x, y) → a surface for the dial. The kernel comes with this module.

import { MINUS } from "../../../lib/math/format.ts";
import { parse } from "../../../lib/math/parse.ts";
import { text as exprText } from "../../../lib/math/text.ts";
import { twoVariables } from "../../../lib/math/twoVariables.ts";
import { contours, evenLevels, grid } from "../../../lib/plot/contour.ts";
import type { Range } from "../../../lib/plot/range.ts";
import { OWN_START } from "./state.ts";
import { contour, type Surface } from "./surfaces.ts";

const X: Range = [-4.2, 4.2];
const Y: Range = [-2.8, 2.8];
/** Grid lines each way: fine enough for a curve, coarse enough for a hand that drags. */
const [COLUMNS, ROWS] = [121, 81];
const LEVELS = 11;

/** Null where the text is no function of x and y, or its derivatives grow too large. */
export const ownSurface = (text: string): Surface | null => {
  const parsed = parse(text, { variables: ["x", "y"] });
  if (!parsed.ok) return null;
  const read = twoVariables(parsed.expr);
  if (!read.ok) return null;
  const { f, fx, fy } = read;
  const heights = grid(f, X, Y, COLUMNS, ROWS);
  return {
    text,
    name: exprText(parsed.expr).replaceAll("-", MINUS),
    f,
    gradient: ([x, y]) => [fx(x, y), fy(x, y)],
    start: OWN_START,
    x: X,
    y: Y,
    minimum: null,
    contours: contours(heights, evenLevels(heights, LEVELS)).map(({ points }) => contour(points)),
    level: (height) => contours(heights, [height]).map(({ points }) => points),
  };
};
