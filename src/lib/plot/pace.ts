// how fast a descent plays, and which learning rates its slider holds.

/** Epochs a second at the start; from then on the number walked doubles in about a second. */
const SLOWEST = 3;
const GROWTH = 0.8;

/** How far a playing descent is after `elapsed` milliseconds more; fractions add up. */
export const played = (epochs: number, elapsed: number): number =>
  epochs + (Math.max(SLOWEST, GROWTH * epochs) * elapsed) / 1000;

/** Two decades on either side of the stability limit's; [10⁻⁴, 1] for the example. */
export const alphaRange = (limit: number, alpha: number): readonly [min: number, max: number] => {
  const decade = Number.isFinite(limit) ? Math.floor(Math.log10(limit)) : -2;
  const end = (power: number): number => Number(`1e${power}`);
  return [Math.min(alpha, end(decade - 2)), Math.max(alpha, end(decade + 2))];
};

/** α itself where these data can use it; else a round one well below their limit. */
export const usableAlpha = (limit: number, alpha: number): number => {
  if (!Number.isFinite(limit) || (alpha < limit && alpha > limit / 1000)) return alpha;
  return Number((limit / 8).toPrecision(1));
};
