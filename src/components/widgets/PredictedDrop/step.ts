// a curve, a start and α → one step: the drop that the slope promises and the drop that happens.

import { type Landscape } from "../../../lib/plot/landscape.ts";
import { tickStep } from "../../../lib/plot/ticks.ts";
import type { Guess } from "./state.ts";

/** One step; null where f or f′ has no value. */
export interface Step {
  readonly x0: number;
  readonly alpha: number;
  readonly fx: number | null;
  readonly slope: number | null;
  /** Where the step lands. */
  readonly end: number | null;
  readonly fEnd: number | null;
  /** α f′(x₀)². */
  readonly promised: number | null;
  /** f(x₀) − f(x₁). */
  readonly actual: number | null;
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

export const stepOf = ({ f, fPrime }: Landscape, x0: number, alpha: number): Step => {
  const fx = finite(f(x0));
  const slope = fx === null ? null : finite(fPrime(x0));
  const end = slope === null ? null : finite(x0 - alpha * slope);
  const fEnd = end === null ? null : finite(f(end));
  const promised = slope === null ? null : finite(alpha * slope * slope);
  const actual = fx === null || fEnd === null ? null : finite(fx - fEnd);
  return { x0, alpha, fx, slope, end, fEnd, promised, actual };
};

/** The largest α of the picture: a little past 2/f″ on a parabola, else across the window. */
export const mostAlpha = (land: Landscape, x0: number): number => {
  if (land.curvature !== null && land.curvature > 0) return 2.4 / land.curvature;
  const slope = land.fPrime(x0);
  const across = (land.x[1] - land.x[0]) / Math.abs(slope);
  return Number.isFinite(across) && across > 0 && across < 1e6 ? 6 * tickStep(across, 6) : 1.2;
};

const PIECES = 480;

/** The α in (0, most] with the largest drop, on a grid of 480, and that drop; null without one. */
export const bestAlpha = (land: Landscape, x0: number) => {
  const most = mostAlpha(land, x0);
  let best: { alpha: number; drop: number } | null = null;
  for (let i = 1; i <= PIECES; i++) {
    const alpha = (most * i) / PIECES;
    const drop = stepOf(land, x0, alpha).actual;
    if (drop !== null && drop > (best?.drop ?? 0)) best = { alpha, drop };
  }
  return best;
};

/** The rates among which the reader chooses. */
export const RATES = { quarter: 0.25, half: 0.5, one: 1 } as const;

/** Which answer is right on this curve, from its largest drop. */
export const rightGuess = (land: Landscape, x0: number): Exclude<Guess, ""> => {
  const { alpha } = bestAlpha(land, x0) ?? { alpha: Infinity };
  const named = Object.entries(RATES).find(([, rate]) => Math.abs(rate - alpha) < 0.01);
  return (named?.[0] as keyof typeof RATES | undefined) ?? "more";
};
