// data → the same data with x moved and stretched, and the way back for a line fitted there.

import { type Data, moments } from "./regression.ts";

/** z = (x − shift)/scale. */
export interface Scaled {
  readonly data: Data;
  readonly shift: number;
  readonly scale: number;
}

const moved = (data: Data, shift: number, scale: number): Scaled => ({
  data: { x: Float64Array.from(data.x, (x) => (x - shift) / scale), y: data.y },
  shift,
  scale,
});

/** x with its mean taken off. */
export const centred = (data: Data): Scaled => moved(data, moments(data).meanX, 1);

/** x with mean 0 and standard deviation 1 (divided by n). Where all x are equal, centred alone. */
export const standardised = (data: Data): Scaled => {
  const { meanX, varianceX } = moments(data);
  return moved(data, meanX, varianceX > 0 ? Math.sqrt(varianceX) : 1);
};

/** x times a factor, as if measured in another unit. The factor must not be 0. */
export const stretched = (data: Data, factor: number): Scaled => moved(data, 0, 1 / factor);

/** A line over z as a line over x: w = w_z/σ, b = b_z − w_z μ/σ. */
export const scaledBack = (
  { shift, scale }: Scaled,
  wz: number,
  bz: number,
): { w: number; b: number } => ({ w: wz / scale, b: bz - (wz / scale) * shift });
