import { expect, test } from "vitest";
import fc from "fast-check";
import type { Point } from "../../../src/lib/plot/figure.ts";
import { thinned } from "../../../src/lib/plot/thinned.ts";

test("a straight line keeps its two ends", () => {
  const line = Array.from({ length: 100 }, (_, i): Point => [i, 2 * i + 1]);
  expect(thinned(line, 0.01)).toEqual([line[0], line[99]]);
});

test("a ring that comes back to its beginning keeps its shape", () => {
  const ring = Array.from({ length: 401 }, (_, i): Point => {
    const angle = (2 * Math.PI * i) / 400;
    return [50 * Math.cos(angle), 50 * Math.sin(angle)];
  });
  const few = thinned(ring, 0.05);
  expect(few.length).toBeLessThan(140);
  expect(few.length).toBeGreaterThan(30);
});

test("100,000 points do not exhaust the stack", () => {
  const zigzag = Array.from({ length: 1e5 }, (_, i): Point => [i, i % 2]);
  expect(thinned(zigzag, 2).length).toBe(2);
});

test("no point that was left out is further than the tolerance from what is kept", () => {
  const coordinate = fc.double({ min: -100, max: 100, noNaN: true });
  const line = fc.array(fc.tuple(coordinate, coordinate), { maxLength: 60 });
  fc.assert(
    fc.property(line, fc.double({ min: 0.1, max: 30, noNaN: true }), (points, tolerance) => {
      const kept = thinned(points, tolerance);
      expect(kept[0]).toEqual(points[0]);
      expect(kept.at(-1)).toEqual(points.at(-1));
      for (const p of points) {
        const off = kept.map((a, i) => distance(p, a, kept[i + 1] ?? a));
        expect(Math.min(...off)).toBeLessThanOrEqual(tolerance + 1e-9);
      }
    }),
  );
});

const distance = (p: Point, a: Point, b: Point): number => {
  let least = Infinity;
  for (let i = 0; i <= 4000; i++) {
    const t = i / 4000;
    const [x, y] = [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
    least = Math.min(least, Math.hypot(p[0] - x, p[1] - y));
    if (a === b) break;
  }
  return least - Math.hypot(b[0] - a[0], b[1] - a[1]) / 8000;
};
