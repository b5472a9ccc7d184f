// where the cursor stands in a run → the sentence below the pictures.

import { format } from "../../../lib/math/format.ts";
import type { Analysis } from "../../../lib/math/regressionAnalysis.ts";
import type { Moment } from "../../../lib/math/regressionWalk.ts";
import { sentence } from "../../../lib/plot/regressionWords.ts";
import type { Run } from "./useRun.ts";

/** As the regression's own sentence; and where the run is not there yet, or does not get on. */
export const runSentence = (
  analysis: Analysis,
  now: Moment,
  { path, done }: Pick<Run, "path" | "done">,
  wanted: number,
): string => {
  const says = sentence(analysis, now, "Epoch");
  if (!done && wanted > now.epoch)
    return `${says} Epoch ${format(wanted, 6)} is being worked out: ${format(path.steps, 6)} so far.`;
  if (now.epoch === path.steps && path.reason === "stalled" && path.stopped === "limit")
    return `${says} α is so small that a step changes no digit. Choose a larger α.`;
  if (now.ended === "converged" && now.fourDecimals !== null)
    return `${says} w and b are right to four decimals from epoch ${format(now.fourDecimals, 6)} on.`;
  return says;
};
