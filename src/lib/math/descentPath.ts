// points, one at a time → the path of a descent in typed arrays, and what one asks of it.

export type Stopped = "converged" | "diverged" | "limit";

/**
 * Why it stopped. Converged: the gradient is shorter than its tolerance; a step is shorter than its
 * own. Either that or limit: a step moved no digit ("stalled"). Diverged: the loss grew 10⁶-fold; it left the numbers
 * that a computer holds ("overflow"); f has no value at the next point ("undefined"), or at the
 * start. Limit: the steps are used up.
 */
export type Reason =
  "gradient" | "step" | "stalled" | "loss" | "overflow" | "undefined" | "start" | "steps";

/** A path of `steps` steps through steps + 1 points (none if it could not start), all finite. */
export interface DescentPath {
  readonly dimension: number;
  readonly steps: number;
  /** Point k at [k·dimension, (k + 1)·dimension); gradients likewise. */
  readonly at: Float64Array;
  readonly gradient: Float64Array;
  readonly loss: Float64Array;
  /** The rate of step k, from point k to point k + 1. */
  readonly rates: Float64Array;
  /** "limit" also while a run is under way: it may go on. */
  readonly stopped: Stopped;
  readonly reason: Reason;
}

/** Point k of a path, 0 being the start. Throws a RangeError outside 0…steps. */
export const pointAt = (path: DescentPath, k: number): number[] => {
  if (!(k >= 0 && k < path.loss.length))
    throw new RangeError(`The path has points 0 to ${path.loss.length - 1}, not ${k}.`);
  return Array.from(path.at.subarray(k * path.dimension, (k + 1) * path.dimension));
};

/**
 * The first step, not before `from`, after which every parameter is within `tolerance` of the target
 * (5·10⁻⁵: four decimals are right), or null. An oscillating path may leave again; see {@link lastOutside}.
 */
export const firstWithin = (
  path: DescentPath,
  target: readonly number[],
  tolerance: number,
  from = 0,
): number | null => {
  for (let k = from; k < path.loss.length; k++) if (within(path, k, target, tolerance)) return k;
  return null;
};

/** The last point further than `tolerance` from the target in some parameter, or null. */
export const lastOutside = (
  path: DescentPath,
  target: readonly number[],
  tolerance: number,
): number | null => {
  for (let k = path.loss.length - 1; k >= 0; k--) if (!within(path, k, target, tolerance)) return k;
  return null;
};

const within = (
  { at, dimension }: DescentPath,
  k: number,
  target: readonly number[],
  tolerance: number,
): boolean => target.every((value, i) => Math.abs(at[k * dimension + i]! - value) < tolerance);

/** Takes down a path; its arrays double as they fill up. */
export interface PathRecord {
  readonly add: (at: Float64Array, gradient: Float64Array, loss: number) => void;
  readonly addRate: (rate: number) => void;
  readonly count: () => number;
  readonly lastLoss: () => number;
  readonly path: (stopped: Stopped, reason: Reason) => DescentPath;
}

const widened = (old: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> => {
  const wide = new Float64Array(2 * old.length);
  wide.set(old);
  return wide;
};

/** An empty record of points in `dimension` parameters. */
export const pathRecord = (dimension: number): PathRecord => {
  let [at, gradients] = [new Float64Array(64 * dimension), new Float64Array(64 * dimension)];
  let [losses, rates] = [new Float64Array(64), new Float64Array(64)];
  let count = 0;
  return {
    add: (point, gradient, loss) => {
      if (count === losses.length) {
        [at, gradients] = [widened(at), widened(gradients)];
        [losses, rates] = [widened(losses), widened(rates)];
      }
      at.set(point, count * dimension);
      gradients.set(gradient, count * dimension);
      losses[count++] = loss;
    },
    addRate: (rate) => {
      rates[count - 1] = rate;
    },
    count: () => count,
    lastLoss: () => losses[count - 1]!,
    path: (stopped, reason) => ({
      dimension,
      steps: Math.max(0, count - 1),
      at: at.subarray(0, count * dimension),
      gradient: gradients.subarray(0, count * dimension),
      loss: losses.subarray(0, count),
      rates: rates.subarray(0, Math.max(0, count - 1)),
      stopped,
      reason,
    }),
  };
};
