// a descent and its data → the tables behind the pictures.

import { format } from "../math/format.ts";
import type { Analysis } from "../math/regressionAnalysis.ts";
import { lossText, parameter } from "./regressionWords.ts";
import type { Moment, Walk } from "../math/regressionWalk.ts";

const EPOCHS = [
  ...[0, 1, 2, 3, 4, 5, 10, 20, 50, 100, 200, 300, 400, 500],
  ...[1000, 2000, 5000, 10_000, 20_000, 50_000],
];
/** The table looks so far ahead, so that it says something before the first step. */
const AHEAD = 500;
const MOST_ROWS = 25;

/** The descent at chosen epochs from its start to where the reader is, and at least so far `ahead`. */
export const descentTable = (walk: Walk, now: Moment, ahead = AHEAD, loss = "J") => {
  const until = Math.max(now.epoch, ahead);
  const path = walk.to(until);
  const last = Math.min(until, path.steps);
  const epochs = [...new Set([...EPOCHS.filter((k) => k < last), now.epoch, last])]
    .filter((k) => k < path.loss.length)
    .sort((a, b) => a - b);
  return {
    caption: `The descent with α = ${format(walk.alpha)} as a table`,
    columns: ["epoch", "w", "b", `loss ${loss}`],
    rows: epochs.map((k) => [
      format(k, 6),
      parameter(path.at[2 * k]!),
      parameter(path.at[2 * k + 1]!),
      lossText(path.loss[k]!),
    ]),
  };
};

/** The points, what the line predicts for them, and by how much it misses. */
export const pointTable = ({ data: { x, y } }: Analysis, { w, b }: Moment) => ({
  caption:
    x.length > MOST_ROWS
      ? `The first ${MOST_ROWS} of ${format(x.length, 6)} points as a table`
      : "The points as a table",
  columns: ["point", "x", "y", "ŷ", "ŷ − y"],
  rows: Array.from({ length: Math.min(x.length, MOST_ROWS) }, (_, i) => {
    const predicted = w * x[i]! + b;
    const values = [x[i]!, y[i]!, predicted, predicted - y[i]!];
    return [String(i + 1), ...values.map((value) => format(value))];
  }),
});
