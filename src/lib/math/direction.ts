// a gradient and a direction → the slope that way; two directions → the angle between.

export type Vector2 = readonly [x: number, y: number];

/** Degrees, anticlockwise from the x axis → the vector of length 1. Exact on the axes. */
export const unitVector = (degrees: number): Vector2 => {
  const turn = ((degrees % 360) + 360) % 360;
  const axes: Record<number, Vector2> = { 0: [1, 0], 90: [0, 1], 180: [-1, 0], 270: [0, -1] };
  const radians = (turn * Math.PI) / 180;
  return axes[turn] ?? [Math.cos(radians), Math.sin(radians)];
};

/** Degrees of a vector, anticlockwise from the x axis, 0 ≤ d < 360; 0 for the zero vector. */
export const directionOf = ([x, y]: Vector2): number =>
  ((((Math.atan2(y, x) * 180) / Math.PI) % 360) + 360) % 360;

/** Slope of a function in a direction: ∇f · u, u the vector of length 1. */
export const directionalDerivative = (gradient: Vector2, degrees: number): number => {
  const [ux, uy] = unitVector(degrees);
  return gradient[0] * ux + gradient[1] * uy;
};

/** Angle between two vectors in degrees, 0 to 180; NaN if one of them is zero. */
export const angleBetween = (u: Vector2, v: Vector2): number => {
  if (Math.hypot(...u) === 0 || Math.hypot(...v) === 0) return NaN;
  const cross = u[0] * v[1] - u[1] * v[0];
  return (Math.atan2(Math.abs(cross), u[0] * v[0] + u[1] * v[1]) * 180) / Math.PI;
};
