// data → what the whole demo needs of them: the best line, the bowl's curvature, what is degenerate.

import { conditionNumber, type Eigen2 } from "./eigen2.ts";
import { curvature, type Data, type Fit, fit, type Moments, moments } from "./regression.ts";

export interface Analysis {
  readonly data: Data;
  readonly moments: Moments;
  readonly fit: Fit;
  /** Of the loss's Hessian; null without a point, and where squares overflow. */
  readonly eigen: Eigen2 | null;
  /** 2/λmax, or NaN where there is none. */
  readonly limit: number;
  /** κ = λmax/λmin, or null where λmin is 0. */
  readonly kappa: number | null;
  /** "huge": the squares of these values exceed what a computer holds. */
  readonly shape: "none" | "one" | "equal x" | "close x" | "level" | "line" | "huge";
}

const allEqual = (values: ArrayLike<number>): boolean => {
  for (let i = 1; i < values.length; i++) if (values[i] !== values[0]) return false;
  return true;
};

const shapeOf = ({ x, y }: Data, { count, varianceX }: Moments, sound: boolean) => {
  if (count === 0) return "none";
  if (!sound) return "huge";
  if (count === 1) return "one";
  if (varianceX === 0) return allEqual(x) ? "equal x" : "close x";
  return allEqual(y) ? "level" : "line";
};

const finite = (...values: readonly number[]): boolean => values.every(Number.isFinite);

/** Everything that depends on the data alone. */
export const analysed = (data: Data): Analysis => {
  const m = moments(data);
  const best = fit(m);
  const eigen = m.count === 0 ? null : curvature(m);
  const sound =
    eigen !== null &&
    best.kind !== "none" &&
    finite(...eigen.values, best.w, best.b, m.varianceY, 1e3 * best.b * best.b);
  return {
    data,
    moments: m,
    fit: sound ? best : { kind: "none" },
    eigen: sound ? eigen : null,
    limit: sound ? 2 / eigen.values[0] : Number.NaN,
    kappa: sound ? conditionNumber(eigen) : null,
    shape: shapeOf(data, m, sound),
  };
};

/** The least mean square that any line reaches; 0 without a point. */
export const leastLoss = ({ fit }: Analysis): number => (fit.kind === "none" ? 0 : fit.loss);
