// Room 1's run → the question that is asked before it is seen, and what happens.

import { dataOf } from "../../../lib/math/datasets.ts";
import { fixed, format } from "../../../lib/math/format.ts";
import { analysed } from "../../../lib/math/regressionAnalysis.ts";
import { opened } from "../../../lib/math/regressionWalk.ts";
import { type Guess, initial } from "./state.ts";

/** The epoch at which the prediction is held against the run. */
export const ASKED = 25;
/** Nearer than this to the answer counts as at it. */
const AT = 0.01;

/** Where w stands at the epoch asked for, when it went past its answer, and how far it gets. */
export interface Outcome {
  readonly right: Guess;
  readonly answer: number;
  readonly w: number;
  readonly firstPast: number;
  readonly peak: number;
  readonly peakEpoch: number;
}

/** The run of the question, walked far enough to see its highest w. */
export const outcomeOf = (): Outcome => {
  const analysis = analysed(dataOf(initial.data));
  const { at } = opened(analysis.moments, initial.w, initial.b, initial.alpha).to(4 * ASKED);
  const ws = Array.from({ length: at.length / 2 }, (_, k) => at[2 * k]!);
  const answer = analysis.fit.kind === "unique" ? analysis.fit.w : NaN;
  const [w, peak] = [ws[ASKED]!, Math.max(...ws)];
  return {
    right: Math.abs(w - answer) <= AT ? "at" : w > answer ? "past" : "below",
    answer,
    w,
    firstPast: ws.findIndex((one) => one > answer),
    peak,
    peakEpoch: ws.indexOf(peak),
  };
};

export const question = `The descent starts at w = ${format(initial.w)}, b = ${format(initial.b)} with α = ${format(initial.alpha)}, and the best line has w = 3. Where is w after ${ASKED} epochs?`;

export const choices = [
  { value: "below", label: "below 3, on its way" },
  { value: "at", label: `at 3, to within ${format(AT)}` },
  { value: "past", label: "past 3" },
] as const;

const guessed: Record<Exclude<Guess, "">, string> = {
  below: "You expected w below 3.",
  at: "You expected w at 3.",
  past: "You expected w past 3.",
};

/** The prediction beside what happened. */
export const outcomeWords = (guess: Guess, { w, answer, firstPast, peak, peakEpoch }: Outcome) => {
  const mine = guess === "" ? "" : `${guessed[guess]} `;
  const turn =
    peakEpoch === ASKED ? "and is at its highest now" : `and peaks at ${format(peak, 5)}`;
  return `${mine}After ${ASKED} epochs w = ${fixed(w, 4)}: it went past ${format(answer)} at epoch ${firstPast}, ${turn}. Move the cursor on to see how long it takes to come back.`;
};
