// points (xᵢ, yᵢ) → the loss of a line ŷ = wx + b, its gradient and Hessian, and the best line.

import type { Problem } from "./problem.ts";
import { type Eigen2, type Symmetric2, eigen2 } from "./eigen2.ts";

/** Two columns of equal length. */
export interface Data {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
}

/** All that loss, gradient and Hessian need of the data. Divided by n, not by n − 1. */
export interface Moments {
  readonly count: number;
  readonly meanX: number;
  readonly meanY: number;
  readonly varianceX: number;
  readonly varianceY: number;
  readonly covariance: number;
}

/** Means, variances and covariance in two passes; exactly 0 variance where all x are equal. */
export const moments = ({ x, y }: Data): Moments => {
  const count = x.length;
  const mean = (values: ArrayLike<number>): number => {
    let sum = 0;
    for (let i = 0; i < count; i++) sum += (values[i]! - values[0]!) / count;
    return count === 0 ? 0 : values[0]! + sum;
  };
  const [meanX, meanY] = [mean(x), mean(y)];
  let [varianceX, varianceY, covariance] = [0, 0, 0];
  for (let i = 0; i < count; i++) {
    const [dx, dy] = [x[i]! - meanX, y[i]! - meanY];
    varianceX += dx * (dx / count);
    varianceY += dy * (dy / count);
    covariance += dx * (dy / count);
  }
  return { count, meanX, meanY, varianceX, varianceY, covariance };
};

/**
 * L(w, b) = (1/n) Σ (wxᵢ + b − yᵢ)², in the centred form, which holds its digits near the minimum.
 * NaN without a point.
 */
export const loss = (m: Moments, w: number, b: number): number => {
  if (m.count === 0) return NaN;
  const offset = w * m.meanX + b - m.meanY;
  if (m.varianceX === 0) return offset * offset + m.varianceY;
  const best = m.covariance / m.varianceX;
  return offset * offset + m.varianceX * (w - best) * (w - best) + leastVariance(m);
};

/** The variance of y that no line explains, never below 0. */
const leastVariance = (m: Moments): number =>
  Math.max(0, m.varianceY - (m.covariance / m.varianceX) * m.covariance);

/** (∂L/∂w, ∂L/∂b) = (2/n) Σ rᵢxᵢ and (2/n) Σ rᵢ. NaN without a point. */
export const gradient = (m: Moments, w: number, b: number): [dw: number, db: number] => {
  if (m.count === 0) return [NaN, NaN];
  const offset = w * m.meanX + b - m.meanY;
  return [2 * (offset * m.meanX + m.varianceX * w - m.covariance), 2 * offset];
};

/** The Hessian, the same everywhere: xx is ∂²L/∂w², yy is ∂²L/∂b². */
export const hessian = (m: Moments): Symmetric2 => ({
  xx: 2 * (m.varianceX + m.meanX * m.meanX),
  xy: 2 * m.meanX,
  yy: 2,
});

/** The Hessian's eigenvalues and vectors; the smaller from the determinant 4·variance, exactly. */
export const curvature = (m: Moments): Eigen2 => {
  const { values, vectors } = eigen2(hessian(m));
  return { values: [values[0], (4 * m.varianceX) / values[0]], vectors };
};

/** Descent converges below this learning rate and diverges above it: 2/λmax. NaN without a point. */
export const stabilityLimit = (m: Moments): number =>
  m.count === 0 ? NaN : 2 / curvature(m).values[0];

export type Fit =
  /** Exactly one best line. */
  | { readonly kind: "unique"; readonly w: number; readonly b: number; readonly loss: number }
  /** Every line through (x, y) fits equally well (one point, or all x equal); w, b is the shortest. */
  | {
      readonly kind: "valley";
      readonly w: number;
      readonly b: number;
      readonly loss: number;
      readonly through: readonly [x: number, y: number];
    }
  /** There is no point. */
  | { readonly kind: "none" };

/** The least-squares line in closed form. */
export const fit = (m: Moments): Fit => {
  if (m.count === 0) return { kind: "none" };
  if (m.varianceX > 0) {
    const w = m.covariance / m.varianceX;
    return { kind: "unique", w, b: m.meanY - w * m.meanX, loss: leastVariance(m) };
  }
  // the shortest (w, b) on w·x + b = y is y·(x, 1)/(x² + 1), written so that x² cannot overflow
  const length = Math.hypot(m.meanX, 1);
  const share = m.meanY / length;
  const [w, b] = [share * (m.meanX / length), share / length];
  return { kind: "valley", w, b, loss: m.varianceY, through: [m.meanX, m.meanY] };
};

/** Linear regression as a problem for descent over (w, b). */
export const regressionProblem = (m: Moments): Problem => ({
  dimension: 2,
  loss: (at) => loss(m, at[0]!, at[1]!),
  gradient: (at, out) => {
    [out[0], out[1]] = gradient(m, at[0]!, at[1]!);
  },
});
