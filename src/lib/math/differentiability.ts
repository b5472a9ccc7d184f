// f, f′ and x → is f differentiable at x, and if not, in which way?

import type { RealFunction } from "./realFunction.ts";

export type Differentiability =
  | { readonly kind: "differentiable"; readonly slope: number }
  /** The one-sided slopes differ: |x| at 0. */
  | { readonly kind: "corner"; readonly left: number; readonly right: number }
  /** The slope grows without bound on at least one side: ∛x and √x at 0. */
  | { readonly kind: "vertical" }
  /** f is defined at x but leaps there: sign(x) at 0. */
  | { readonly kind: "jump" }
  /** f is defined at x and on one side only, with a slope on that side: x√x at 0. */
  | { readonly kind: "end"; readonly side: "left" | "right"; readonly slope: number }
  /** f is defined at x, yet its slopes settle on no value, or f is defined on neither side. */
  | { readonly kind: "none" }
  /** f has no value at x. */
  | { readonly kind: "undefined" };

type Side = { kind: "slope"; slope: number } | { kind: "vertical" | "jump" | "none" | "absent" };

/** Distances from x, as parts of max(1, |x|), at which f and f′ are asked. */
const DISTANCES = [1e-6, 1e-9, 1e-12] as const;

/**
 * Tells how f behaves at x. f′ is the exact derivative, NaN where its rule fails; next to x it
 * gives each one-sided slope without cancellation (where f is continuous and f′ has a limit,
 * that limit is the one-sided slope, by the mean value theorem).
 */
export const differentiability = (
  f: RealFunction,
  fPrime: RealFunction,
  x: number,
): Differentiability => {
  if (!Number.isFinite(f(x)) || isPole(f, x)) return { kind: "undefined" };
  const [left, right] = [behaviour(f, fPrime, x, -1), behaviour(f, fPrime, x, 1)];
  if (left.kind === "jump" || right.kind === "jump") return { kind: "jump" };
  if (left.kind === "vertical" || right.kind === "vertical") return { kind: "vertical" };
  if (left.kind === "slope" && right.kind === "slope") {
    const size = Math.max(1, Math.abs(left.slope), Math.abs(right.slope));
    if (Math.abs(left.slope - right.slope) > 1e-7 * size)
      return { kind: "corner", left: left.slope, right: right.slope };
    const exact = fPrime(x);
    return { kind: "differentiable", slope: Number.isFinite(exact) ? exact : right.slope };
  }
  if (left.kind === "slope" && right.kind === "absent")
    return { kind: "end", side: "left", slope: left.slope };
  if (right.kind === "slope" && left.kind === "absent")
    return { kind: "end", side: "right", slope: right.slope };
  return { kind: "none" };
};

/** A pole that rounding misses by a hair, as of tan at the double next to π/2. */
const isPole = (f: RealFunction, x: number): boolean => {
  const scale = Math.max(1, Math.abs(x));
  const [far, near] = [DISTANCES[1], DISTANCES[2]].map((d) => Math.abs(f(x + d * scale)));
  return Math.abs(f(x)) > 100 * near! && near! > 100 * far! && far! > 1;
};

const behaviour = (f: RealFunction, fPrime: RealFunction, x: number, side: 1 | -1): Side => {
  const scale = side * Math.max(1, Math.abs(x));
  const at = DISTANCES.map((d) => x + d * scale) as [number, number, number];
  if (Number.isNaN(f(at[2]))) return { kind: "absent" };
  const [middleRise, rise] = [Math.abs(f(at[1]) - f(x)), Math.abs(f(at[2]) - f(x))];
  const [far, middle, near] = at.map(fPrime) as [number, number, number];
  // what f may rise by over the last stretch: by its slope, and by rounding
  const run = DISTANCES[2] * Math.abs(scale);
  const rounding = 64 * Number.EPSILON * (Math.abs(f(x)) + Math.abs(near * x));
  if (!(rise <= 0.5 * middleRise || rise <= 100 * Math.abs(near) * run + rounding))
    return { kind: "jump" };
  const exact = fPrime(x);
  if (isLimit(exact, middle, near)) return { kind: "slope", slope: exact };
  if (!Number.isFinite(near) || !Number.isFinite(middle)) return { kind: "none" };
  if (growsWithoutBound(far, middle, near) && rise > 0.01 * Math.abs(near) * run)
    return { kind: "vertical" };
  const drift = Math.abs(near - middle);
  const settled =
    drift <= 1e-3 * Math.max(1, Math.abs(near)) || drift < 0.1 * Math.abs(middle - far);
  return settled ? { kind: "slope", slope: atZero(middle, near) } : { kind: "none" };
};

/** Two slopes as a line over the distance, taken to distance 0, and rid of its last noise. */
const atZero = (middle: number, near: number): number => {
  const slope = near - (middle - near) / (DISTANCES[1] / DISTANCES[2] - 1);
  return Math.abs(slope) < 1e-11 ? 0 : Number(slope.toPrecision(14));
};

/** Three slopes nearer and nearer to x: of one sign, each markedly steeper than the last. */
const growsWithoutBound = (far: number, middle: number, near: number): boolean =>
  middle / far > 1.2 && near / middle > 1.2 && Math.abs(near) > 1;

/** Is the slope at x what f′ comes to from this side? Then it is steep at most. */
const isLimit = (exact: number, middle: number, near: number): boolean => {
  if (!Number.isFinite(exact)) return false;
  const off = Math.abs(near - exact);
  return off <= 1e-12 * Math.max(1, Math.abs(exact)) || off < 0.1 * Math.abs(middle - exact);
};
