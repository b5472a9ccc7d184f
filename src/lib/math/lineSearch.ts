// a loss and a direction → a learning rate that surely lowers the loss (backtracking, Armijo 1966).

export interface LineSearchOptions {
  /** The part of the predicted drop that must really happen; default 10⁻⁴. */
  readonly share?: number;
  /** What the rate is multiplied by when the drop is too small; default ½. */
  readonly shrink?: number;
}

/**
 * The first of `first`, first·shrink, first·shrink², … at which the loss falls by at least `share`
 * of the predicted drop rate·‖g‖²; a loss that is not finite counts as no drop. 0 if none of 60
 * does (where g is not the gradient of the loss, or rounding hides the drop).
 */
export const backtracking = (
  lossAfter: (rate: number) => number,
  lossHere: number,
  gradientSquared: number,
  first: number,
  { share = 1e-4, shrink = 0.5 }: LineSearchOptions = {},
): number => {
  let rate = first;
  for (let tries = 0; tries < 60; tries++, rate *= shrink) {
    const after = lossAfter(rate);
    if (Number.isFinite(after) && after <= lossHere - share * rate * gradientSquared) return rate;
  }
  return 0;
};
