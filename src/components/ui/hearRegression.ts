// The regression's descent so far → what a demo's button plays.

import type { Analysis } from "../../lib/math/regressionAnalysis.ts";
import type { Moment, Walk } from "../../lib/math/regressionWalk.ts";
import type { Windows } from "../../lib/plot/regressionWindows.ts";
import type { Pieces } from "./Hear.tsx";

export const HOW =
  "A note for each step: the lower the note, the smaller the loss; its place from left to right is w. Falling and settling: it converges. The same notes over and over: it oscillates. Rising: it diverges. From the start you hear the first steps, later all the steps so far.";

/** At the start there is no step to hear yet: so many are played. */
const FIRST = 20;

const floor = ({ fit }: Analysis): number => (fit.kind === "none" ? 0 : fit.loss);

export const pieces = (analysis: Analysis, walk: Walk, now: Moment, windows: Windows): Pieces => ({
  "Hear the steps": ({ descentScore }) => {
    const path = walk.to(now.epoch || FIRST);
    const last = Math.min(path.steps, now.epoch || FIRST);
    return descentScore({
      losses: path.loss.subarray(0, last + 1),
      places: Float64Array.from({ length: last + 1 }, (_, i) => path.at[2 * i]!),
      range: windows.w,
      floor: floor(analysis),
    });
  },
});
