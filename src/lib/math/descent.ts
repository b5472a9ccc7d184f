// a loss, its gradient, a start and a learning rate α → the whole path of gradient descent.

import {
  type DescentPath,
  type PathRecord,
  type Reason,
  type Stopped,
  pathRecord,
} from "./descentPath.ts";
import { backtracking, type LineSearchOptions } from "./lineSearch.ts";
import { type Problem, problem1, problem2 } from "./problem.ts";
import type { RealFunction, RealFunction2 } from "./realFunction.ts";

export type { DescentPath, Reason, Stopped } from "./descentPath.ts";
export type { Problem } from "./problem.ts";

export interface DescentOptions {
  /** At most so many steps; default 1000. */
  readonly steps?: number;
  /** Converged where ‖∇‖ is below it (or exactly 0); default 10⁻⁹. */
  readonly tolerance?: number;
  /** Converged where a step is shorter; default 0, which never stops it. */
  readonly stepTolerance?: number;
  /** β of heavy-ball momentum (Polyak 1964): v ← βv − α∇, θ ← θ + v; default 0. */
  readonly momentum?: number;
  /** Chooses each rate by backtracking from α; momentum is then left out. */
  readonly lineSearch?: LineSearchOptions;
}

/** A descent under way, for pages that run it in pieces. */
export interface Descent {
  /** Takes up to so many more steps; true while more can follow. */
  readonly advance: (steps: number) => boolean;
  /** What has been walked so far, as views that stay valid. */
  readonly path: () => DescentPath;
}

/** A loss so many times the first (or 1, if that is more) has diverged. */
const DIVERGED = 1e6;
/** A gradient so many times the first that moves no digit any more has converged. */
const STILL = 1e-6;

/** What a run keeps from step to step. Nothing is allocated while it walks. */
interface Run {
  readonly problem: Problem;
  readonly alpha: number;
  readonly options: DescentOptions;
  readonly record: PathRecord;
  readonly here: Float64Array;
  readonly next: Float64Array;
  readonly gradient: Float64Array;
  readonly velocity: Float64Array;
  ceiling: number;
  /** 1, or the first gradient's length where that is more. */
  steepness: number;
  stopped: Stopped;
  reason: Reason;
}

/** ‖v‖, without an overflow on the way; NaN or ∞ if a part is. */
const length = (v: Float64Array): number => {
  if (v.length === 1) return Math.abs(v[0]!);
  let [largest, sum] = [0, 0];
  for (const part of v) if (!(Math.abs(part) <= largest)) largest = Math.abs(part);
  if (!(largest > 0) || !Number.isFinite(largest)) return largest;
  for (const part of v) sum += (part / largest) ** 2;
  return largest * Math.sqrt(sum);
};

const end = (run: Run, stopped: Stopped, reason: Reason): false => {
  run.stopped = stopped;
  run.reason = reason;
  return false;
};

/** Writes down the point `here`; false where the run ends with it, or just before it. */
const arrive = (run: Run, moved: number): boolean => {
  const { problem, here, gradient, record } = run;
  const { tolerance = 1e-9, stepTolerance = 0 } = run.options;
  const loss = problem.loss(here);
  problem.gradient(here, gradient);
  const slope = length(gradient);
  const first = record.count() === 0;
  if (!Number.isFinite(length(here))) return end(run, "diverged", first ? "start" : "overflow");
  if (!Number.isFinite(loss) || !Number.isFinite(slope)) {
    const lost = Number.isNaN(loss) || Number.isNaN(slope);
    return end(run, "diverged", first ? "start" : lost ? "undefined" : "overflow");
  }
  record.add(here, gradient, loss);
  if (first) {
    run.ceiling = DIVERGED * Math.max(1, Math.abs(loss));
    run.steepness = Math.max(1, slope);
  }
  if (Math.abs(loss) > run.ceiling) return end(run, "diverged", "loss");
  if (slope === 0 || slope < tolerance) return end(run, "converged", "gradient");
  if (moved < stepTolerance) return end(run, "converged", "step");
  return true;
};

/** The rate of the next step: α itself, or what backtracking from α finds. */
const rateOf = (run: Run): number => {
  const { here, gradient, next, problem, alpha } = run;
  if (run.options.lineSearch === undefined) return alpha;
  const after = (rate: number): number => {
    for (let i = 0; i < next.length; i++) next[i] = here[i]! - rate * gradient[i]!;
    return problem.loss(next);
  };
  const squared = gradient.reduce((sum, g) => sum + g * g, 0);
  return backtracking(after, run.record.lastLoss(), squared, alpha, run.options.lineSearch);
};

const step = (run: Run): boolean => {
  const { here, next, gradient, velocity, alpha } = run;
  const rate = rateOf(run);
  const momentum = run.options.lineSearch === undefined ? (run.options.momentum ?? 0) : 0;
  let moves = false;
  for (let i = 0; i < here.length; i++) {
    velocity[i] = (momentum === 0 ? 0 : momentum * velocity[i]!) - rate * gradient[i]!;
    next[i] = here[i]! + velocity[i]!;
    moves ||= next[i] !== here[i];
  }
  // with a slope that is still steep, it is the rate that is too small, not the way that is done
  if (!moves && alpha !== 0)
    return end(run, length(gradient) < STILL * run.steepness ? "converged" : "limit", "stalled");
  run.record.addRate(rate);
  here.set(next);
  return arrive(run, length(velocity));
};

/** Opens a descent at `start`, one number for each parameter, without taking a step. */
export const openDescent = (
  problem: Problem,
  start: ArrayLike<number>,
  alpha: number,
  options: DescentOptions = {},
): Descent => {
  const zeros = (): Float64Array => new Float64Array(problem.dimension);
  const run: Run = {
    problem,
    alpha,
    options,
    record: pathRecord(problem.dimension),
    here: Float64Array.from(start),
    next: zeros(),
    gradient: zeros(),
    velocity: zeros(),
    ceiling: Infinity,
    steepness: 1,
    stopped: "limit",
    reason: "steps",
  };
  let open = arrive(run, Infinity);
  return {
    advance: (steps) => {
      for (let i = 0; i < steps && open; i++) open = step(run);
      return open;
    },
    path: () => run.record.path(run.stopped, run.reason),
  };
};

/** The whole path from `start`: until it converges, diverges, or the steps are used up. */
export const descent = (
  problem: Problem,
  start: ArrayLike<number>,
  alpha: number,
  options: DescentOptions = {},
): DescentPath => {
  const run = openDescent(problem, start, alpha, options);
  run.advance(options.steps ?? 1000);
  return run.path();
};

/** x ← x − α f′(x) from x₀; the iterates are `path.at`. */
export const descent1 = (
  f: RealFunction,
  fPrime: RealFunction,
  x0: number,
  alpha: number,
  options: DescentOptions = {},
): DescentPath => descent(problem1(f, fPrime), [x0], alpha, options);

/** (x, y) ← (x, y) − α ∇f(x, y), given both partial derivatives; points interleaved in `path.at`. */
export const descent2 = (
  f: RealFunction2,
  partials: readonly [fx: RealFunction2, fy: RealFunction2],
  start: readonly [x0: number, y0: number],
  alpha: number,
  options: DescentOptions = {},
): DescentPath => descent(problem2(f, ...partials), start, alpha, options);
