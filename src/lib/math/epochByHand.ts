// one epoch of linear regression → every number of it, in the order in which a hand computes them.

import type { Data } from "./regression.ts";

export interface EpochByHand {
  readonly predictions: number[];
  /** rᵢ = wxᵢ + b − yᵢ. */
  readonly residuals: number[];
  readonly squares: number[];
  readonly products: number[];
  /** Σ rᵢ, Σ rᵢ² and Σ rᵢxᵢ. */
  readonly sumResiduals: number;
  readonly sumSquares: number;
  readonly sumProducts: number;
  readonly loss: number;
  readonly gradient: readonly [dw: number, db: number];
  readonly next: { readonly w: number; readonly b: number; readonly loss: number };
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** Residuals, sums, gradient and update from (w, b), both updated at once. Needs a point. */
export const epochByHand = (data: Data, w: number, b: number, alpha: number): EpochByHand => {
  const n = data.x.length;
  const xs = Array.from(data.x);
  const predictions = xs.map((x) => w * x + b);
  const residuals = predictions.map((p, i) => p - data.y[i]!);
  const squares = residuals.map((r) => r * r);
  const products = residuals.map((r, i) => r * xs[i]!);
  const [sumResiduals, sumSquares, sumProducts] = [sum(residuals), sum(squares), sum(products)];
  const [dw, db] = [(2 * sumProducts) / n, (2 * sumResiduals) / n];
  const next = { w: w - alpha * dw, b: b - alpha * db };
  const nextLoss = sum(xs.map((x, i) => (next.w * x + next.b - data.y[i]!) ** 2)) / n;
  return {
    predictions,
    residuals,
    squares,
    products,
    sumResiduals,
    sumSquares,
    sumProducts,
    loss: sumSquares / n,
    gradient: [dw, db],
    next: { ...next, loss: nextLoss },
  };
};
