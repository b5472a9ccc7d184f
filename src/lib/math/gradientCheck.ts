// a loss and a gradient → does the gradient agree with central differences of the loss?

import type { Problem } from "./problem.ts";

/** (L(θ + h eᵢ) − L(θ − h eᵢ))/2h for each parameter; error about h², plus rounding over h. */
export const centralGradient = (
  loss: Problem["loss"],
  at: ArrayLike<number>,
  h = 1e-5,
): Float64Array => {
  const point = Float64Array.from(at);
  return Float64Array.from(point, (value, i) => {
    point[i] = value + h;
    const after = loss(point);
    point[i] = value - h;
    const before = loss(point);
    point[i] = value;
    return (after - before) / (2 * h);
  });
};

/**
 * ‖g − c‖/(‖g‖ + ‖c‖) between the gradient and central differences: about 10⁻⁷ or less where it is
 * right, near 1 where a sign is wrong; 0 where both vanish.
 */
export const gradientError = (problem: Problem, at: ArrayLike<number>, h = 1e-5): number => {
  const exact = new Float64Array(problem.dimension);
  problem.gradient(Float64Array.from(at), exact);
  const numeric = centralGradient(problem.loss, at, h);
  const off = Math.hypot(...exact.map((g, i) => g - numeric[i]!));
  const size = Math.hypot(...exact) + Math.hypot(...numeric);
  return off === 0 ? 0 : off / size;
};
