// a broken line → the same line to the eye, with far fewer points (Ramer 1972, Douglas–Peucker).

import type { Point } from "./figure.ts";

/** Squared distance of p from the piece a b. */
const offSquared = (p: Point, a: Point, b: Point): number => {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const size = dx * dx + dy * dy;
  const along = size === 0 ? 0 : ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / size;
  const part = Math.min(1, Math.max(0, along));
  return (p[0] - a[0] - part * dx) ** 2 + (p[1] - a[1] - part * dy) ** 2;
};

/**
 * Keeps both ends and every point without which the line would move by more than `tolerance`, in
 * the units of the points; what is kept is not moved. Without recursion, so any length will do.
 */
export const thinned = (points: readonly Point[], tolerance: number): Point[] => {
  if (points.length < 3) return [...points];
  const kept = new Uint8Array(points.length);
  kept[0] = kept[points.length - 1] = 1;
  const open: [first: number, last: number][] = [[0, points.length - 1]];
  for (let piece = open.pop(); piece !== undefined; piece = open.pop()) {
    const [first, last] = piece;
    let [furthest, off] = [-1, tolerance * tolerance];
    for (let i = first + 1; i < last; i++) {
      const distance = offSquared(points[i]!, points[first]!, points[last]!);
      if (distance > off) [furthest, off] = [i, distance];
    }
    if (furthest < 0) continue;
    kept[furthest] = 1;
    open.push([first, furthest], [furthest, last]);
  }
  return points.filter((_, i) => kept[i] === 1);
};
