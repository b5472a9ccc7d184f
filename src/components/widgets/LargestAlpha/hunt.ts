// a learning rate and a stretch of x → does descent on the line's loss converge? Found by trying.

import { descent } from "../../../lib/math/descent.ts";
import { centred as withoutMean, stretched } from "../../../lib/math/featureScaling.ts";
import {
  curvature,
  type Moments,
  moments,
  regressionProblem,
  stabilityLimit,
} from "../../../lib/math/regression.ts";

/** The five points of y = 3x + 2. */
const data = { x: [1, 2, 3, 4, 5], y: [5, 8, 11, 14, 17] };

/** What x may be multiplied by. */
export const STRETCH = [0.01, 1000] as const;
/** Learning rates that may be tried. */
export const ALPHAS = [1e-9, 100] as const;
/** A trial takes so many epochs. */
export const EPOCHS = 2000;
/** A loss that ends within this part of the first one has not yet told which way it goes. */
const UNDECIDED = 0.02;

const momentsOf = (stretch: number, centred: boolean): Moments =>
  moments(stretched(centred ? withoutMean(data).data : data, stretch).data);

/** λmax of the loss, the limit 2/λmax, and how long the valley is, with x centred and stretched. */
export const theory = (stretch: number, centred = false) => {
  const m = momentsOf(stretch, centred);
  const [largest, smallest] = curvature(m).values;
  return { largest, limit: stabilityLimit(m), condition: largest / smallest };
};

export type Verdict = "falls" | "grows" | "undecided";

export interface Trial {
  readonly alpha: number;
  readonly verdict: Verdict;
  /** The loss at the end over the loss at the start. */
  readonly ratio: number;
  readonly epochs: number;
  /** The loss from epoch to epoch; finite all. */
  readonly loss: readonly number[];
}

const runTrial = (alpha: number, stretch: number, centred: boolean): Trial => {
  const path = descent(regressionProblem(momentsOf(stretch, centred)), [0, 0], alpha, {
    steps: EPOCHS,
  });
  const loss = Array.from(path.loss).filter(Number.isFinite);
  const ratio = loss.at(-1)! / loss[0]!;
  const grows = path.stopped === "diverged" || ratio > 1 + UNDECIDED;
  const verdict = grows ? "grows" : ratio < 1 - UNDECIDED ? "falls" : "undecided";
  return { alpha, verdict, ratio, epochs: path.steps, loss };
};

const known = new Map<string, Trial>();
/** More trials than any log holds. */
const REMEMBERED = 200;

/**
 * Descends from (0, 0) and looks whether the loss ends below where it began. A trial is remembered:
 * a log of twenty costs no more than its latest.
 */
export const trial = (alpha: number, stretch: number, centred = false): Trial => {
  const key = `${alpha} ${stretch} ${centred}`;
  const found = known.get(key) ?? runTrial(alpha, stretch, centred);
  if (known.size > REMEMBERED) known.clear();
  known.set(key, found);
  return found;
};

/** What the trials enclose: the largest α that fell and the smallest that grew; null without. */
export const bracket = (trials: readonly Trial[]) => {
  const of = (verdict: Verdict): number[] =>
    trials.filter((t) => t.verdict === verdict).map(({ alpha }) => alpha);
  const [falls, grows] = [of("falls"), of("grows")];
  return {
    low: falls.length ? Math.max(...falls) : null,
    high: grows.length ? Math.min(...grows) : null,
  };
};
