// The dial's state → the descent so far, two figures, the sentence and the table.

import { format } from "../../../lib/math/format.ts";
import type { Figure } from "../../../lib/plot/figure.ts";
import { holding, type Landscape } from "../../../lib/plot/landscape.ts";
import type { Range } from "../../../lib/plot/range.ts";
import { curveFigure, stepsFigure } from "./figures.ts";
import { sentence } from "./sentences.ts";
import { initial, type State } from "./state.ts";
import { RATES, type Walk, walkOf } from "./walk.ts";

export interface Model {
  readonly walk: Walk;
  /** The run of the other rate, once the prediction has been run. */
  readonly other: Walk | null;
  readonly window: Range;
  readonly curve: Figure;
  readonly steps: Figure;
  readonly sentence: string;
}

/** The other run stands beside the reader's while the question's own function is shown. */
const otherOf = (land: Landscape, { shown, f, x0, k }: State): Walk | null =>
  shown && f === initial.f && land.text === f ? walkOf(land, x0, RATES.small, k) : null;

const placesSoFar = ({ path, k }: Walk): Float64Array => path.at.subarray(0, k + 1);

/** The whole picture of a moment; `held` keeps the window still under a hand. */
export const model = (land: Landscape, state: State, held?: Range): Model => {
  const walk = walkOf(land, state.x0, state.alpha, state.k);
  const other = otherOf(land, state);
  const window = held ?? holding(land.x, [state.x0, ...placesSoFar(walk)]);
  return {
    walk,
    other,
    window,
    curve: curveFigure(walk, window),
    steps: stepsFigure(walk, other, window),
    sentence: sentence(walk, state.x0),
  };
};

/** The lowest point of the curve in view. */
export const floorOf = ({ layers }: Figure): number =>
  Math.min(
    ...layers.flatMap((layer) => (layer.kind === "curve" ? layer.y.filter((y) => y !== null) : [])),
  );

const MOST_ROWS = 25;

/** The first iterates with their slopes; the last shown among them. */
export const table = ({ path, k }: Walk) => {
  const last = Math.min(path.steps, Math.max(k, 10));
  const first = Math.max(0, last - MOST_ROWS + 1);
  const rows = Array.from({ length: path.loss.length ? last - first + 1 : 0 }, (_, i) => first + i);
  return {
    caption: "The iterates as a table",
    columns: ["step k", "x", "f(x)", "f′(x)"],
    rows: rows.map((i) => [
      String(i),
      format(path.at[i]!, 6),
      format(path.loss[i]!, 6),
      format(path.gradient[i]!, 6),
    ]),
  };
};
