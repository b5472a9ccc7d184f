// data, a start and α → the descent, walked as far as it is asked for.

import { type Descent, type DescentPath, openDescent } from "./descent.ts";
import { firstWithin } from "./descentPath.ts";
import { fit, gradient, loss, type Moments, regressionProblem } from "./regression.ts";
import type { Analysis } from "./regressionAnalysis.ts";

/** A descent under way: asks for no step twice, however the reader moves along it. */
export interface Walk {
  readonly start: readonly [w: number, b: number];
  readonly alpha: number;
  /** The path through `epoch` at least, unless it ends before. */
  readonly to: (epoch: number) => DescentPath;
  /** The first epoch at which w and b are right to four decimals, as far as it has been walked. */
  readonly fourDecimals: () => number | null;
}

/** Converged where the gradient is so many times shorter than at the start: the eye sees no step. */
const SETTLED = 1e-8;

/** Opens a descent; no step is taken until it is asked for. */
export const opened = (m: Moments, w: number, b: number, alpha: number): Walk => {
  const tolerance = SETTLED * Math.hypot(...gradient(m, w, b));
  const descent: Descent = openDescent(regressionProblem(m), [w, b], alpha, { tolerance });
  const best = fit(m);
  let taken = 0;
  let [found, sought]: [number | null, number] = [null, 0];
  return {
    start: [w, b],
    alpha,
    to: (epoch) => {
      if (epoch > taken) {
        descent.advance(epoch - taken);
        taken = epoch;
      }
      return descent.path();
    },
    fourDecimals: () => {
      if (found !== null || best.kind !== "unique") return found;
      const path = descent.path();
      found = firstWithin(path, [best.w, best.b], 5e-5, sought);
      sought = path.loss.length;
      return found;
    },
  };
};

/** The numbers of the moment; null where the loss has no finite value. */
export interface Moment {
  readonly epoch: number;
  readonly w: number;
  readonly b: number;
  readonly loss: number | null;
  readonly gradient: readonly [dw: number, db: number] | null;
  readonly next: readonly [w: number, b: number] | null;
  readonly alpha: number;
  readonly trend: "falling" | "growing" | "level" | null;
  /** How the descent ended, where it has. */
  readonly ended: "converged" | "diverged" | null;
  /** The first epoch at which w and b were right to four decimals, if it has come. */
  readonly fourDecimals: number | null;
}

const trendOf = (before: number, now: number): Moment["trend"] =>
  now < before ? "falling" : now > before ? "growing" : "level";

/** Where the descent stands after `epoch` steps, or where it ended before. */
export const momentAt = ({ moments: m }: Analysis, walk: Walk, epoch: number): Moment => {
  const path = walk.to(epoch);
  const k = Math.min(epoch, path.steps);
  const start = path.loss.length === 0;
  const [w, b] = start ? walk.start : [path.at[2 * k]!, path.at[2 * k + 1]!];
  const now = loss(m, w, b);
  const slope = gradient(m, w, b);
  const sound = Number.isFinite(now) && slope.every(Number.isFinite);
  const next = [w - walk.alpha * slope[0], b - walk.alpha * slope[1]] as const;
  const exact = walk.fourDecimals();
  return {
    epoch: k,
    w,
    b,
    loss: sound ? now : null,
    gradient: sound ? slope : null,
    next: sound && next.every(Number.isFinite) ? next : null,
    alpha: walk.alpha,
    trend: k > 0 ? trendOf(path.loss[k - 1]!, path.loss[k]!) : null,
    ended: k === path.steps && path.stopped !== "limit" && sound ? path.stopped : null,
    fourDecimals: exact !== null && exact <= k ? exact : null,
  };
};
