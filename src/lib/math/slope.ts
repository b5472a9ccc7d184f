// f and two points → the slope of the secant, tables of it, and its limits from either side.

import type { RealFunction } from "./realFunction.ts";

export type { Differentiability } from "./differentiability.ts";
export { differentiability } from "./differentiability.ts";

/** Slope of the secant of f through x and x + h. NaN where f is undefined at either end, or h = 0. */
export const secantSlope = (f: RealFunction, x: number, h: number): number => (f(x + h) - f(x)) / h;

/**
 * What floating point leaves of a quotient over h: "fine"; "rounding" where |h| < √ε·max(1, |x|),
 * so that cancellation makes a smaller h worse; "lost" where x + h is x (and where h = 0).
 */
export const quotientHonesty = (x: number, h: number): "fine" | "rounding" | "lost" => {
  if (x + h === x) return "lost";
  const least = Math.sqrt(Number.EPSILON) * Math.max(1, Math.abs(x));
  return Math.abs(h) < least ? "rounding" : "fine";
};

/** One row of a table of difference quotients. Values are NaN where f is undefined. */
export interface QuotientRow {
  readonly h: number;
  readonly end: number;
  readonly value: number;
  readonly rise: number;
  readonly slope: number;
  readonly honesty: "fine" | "rounding" | "lost";
}

/** A row for each h: x + h, f(x + h), the rise Δf and the slope Δf/h. */
export const quotientTable = (f: RealFunction, x: number, hs: readonly number[]): QuotientRow[] =>
  hs.map((h) => {
    const value = f(x + h);
    const rise = value - f(x);
    return { h, end: x + h, value, rise, slope: rise / h, honesty: quotientHonesty(x, h) };
  });

/** Limits of the quotient: a slope, ±∞ for a vertical tangent, null where there is none. */
export interface OneSidedSlopes {
  readonly left: number | null;
  readonly right: number | null;
}

/**
 * Slopes of f at x from the left and from the right, from values of f alone: the quotient is
 * extrapolated to h = 0 (Ridders 1982, one-sided), to about eight digits for a smooth side.
 */
export const oneSidedSlopes = (f: RealFunction, x: number): OneSidedSlopes => ({
  left: sideSlope(f, x, -1),
  right: sideSlope(f, x, 1),
});

const sideSlope = (f: RealFunction, x: number, side: 1 | -1): number | null => {
  if (!Number.isFinite(f(x))) return null;
  const scale = side * Math.max(1, Math.abs(x));
  const growth = growthOfQuotient(f, x, scale);
  if (growth !== null) return growth.order > 0.95 ? null : growth.sign * Infinity;
  let best = { slope: NaN, error: Infinity };
  for (const start of [0.25, 1e-2, 1e-3, 1e-4, 1e-5]) {
    const guess = extrapolated(f, x, start * scale);
    if (guess.error < best.error) best = guess;
  }
  return best.error <= 1e-4 * Math.max(1, Math.abs(best.slope)) ? best.slope : null;
};

/**
 * The quotient grows like h^(−order) as h → 0: order 1 is a jump, below it a vertical tangent.
 * null where it does not grow. Rounding can only add noise below h ≈ 10⁻⁸, so h stays above.
 */
const growthOfQuotient = (
  f: RealFunction,
  x: number,
  scale: number,
): { order: number; sign: number } | null => {
  const [far, middle, near] = [1e-3, 1e-5, 1e-7].map((h) => secantSlope(f, x, h * scale)) as [
    number,
    number,
    number,
  ];
  const order = Math.log10(near / middle) / 2;
  const before = Math.log10(middle / far) / 2;
  const noise = (8 * Number.EPSILON * Math.abs(f(x))) / Math.abs(1e-7 * scale);
  const grows = order > 0.04 && before > 0.04 && order > 0.5 * before;
  return grows && Math.abs(near) > 100 * noise ? { order, sign: Math.sign(near) } : null;
};

/** Neville's tableau of quotients at h, h/2, h/4, …; the entry with the least estimated error. */
const extrapolated = (f: RealFunction, x: number, h: number): { slope: number; error: number } => {
  let best = { slope: NaN, error: Infinity };
  let row: number[] = [];
  for (let i = 0; i < 10; i++) {
    const next = [secantSlope(f, x, h / 2 ** i)];
    for (let j = 1; j <= i; j++) {
      const [finer, coarser] = [next[j - 1]!, row[j - 1]!];
      const slope = finer + (finer - coarser) / (2 ** j - 1);
      next.push(slope);
      const error = Math.max(Math.abs(slope - finer), Math.abs(slope - coarser));
      if (error < best.error) best = { slope, error };
    }
    row = next;
  }
  return best;
};
