// a symmetric 2 × 2 matrix → its eigenvalues, eigenvectors and condition number.

/** [[xx, xy], [xy, yy]]: a Hessian in two variables. */
export interface Symmetric2 {
  readonly xx: number;
  readonly xy: number;
  readonly yy: number;
}

export interface Eigen2 {
  /** Eigenvalues, the larger first. */
  readonly values: readonly [number, number];
  /** Their eigenvectors, of length 1 and at right angles. */
  readonly vectors: readonly [readonly [number, number], readonly [number, number]];
}

/**
 * Eigenvalues and eigenvectors, without squaring an entry (so that 10³⁰⁰ does not overflow); for a
 * multiple of the identity the axes.
 */
export const eigen2 = ({ xx, xy, yy }: Symmetric2): Eigen2 => {
  const mean = xx / 2 + yy / 2;
  const half = xx / 2 - yy / 2;
  const radius = Math.hypot(half, xy);
  // the one of larger size first, the other from the determinant: a difference would cancel
  const big = mean >= 0 ? mean + radius : mean - radius;
  const small = big === 0 ? 0 : (xx / big) * yy - (xy / big) * xy;
  const angle = Math.atan2(xy, half) / 2;
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  return {
    values: big >= small ? [big, small] : [small, big],
    vectors: [
      [c, s],
      [-s, c],
    ],
  };
};

/** λmax/λmin of a positive definite matrix: how long its valley is. null for any other. */
export const conditionNumber = ({ values: [large, small] }: Eigen2): number | null =>
  small > 0 && Number.isFinite(large / small) ? large / small : null;
