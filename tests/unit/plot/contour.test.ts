import { describe, expect, test } from "vitest";
import fc from "fast-check";
import { contours, evenLevels, grid, valleyLevels } from "../../../src/lib/plot/contour.ts";

const square = (x: number, y: number): number => x * x + y * y;

describe("contours", () => {
  test("of x² + y² = 4 is one ring of radius 2, traced once", () => {
    const [ring, ...others] = contours(grid(square, [-3, 3], [-3, 3]), [4]);
    expect(others).toEqual([]);
    expect(ring!.closed).toBe(true);
    for (const [x, y] of ring!.points) expect(Math.hypot(x, y)).toBeCloseTo(2, 2);
    const turned = new Set(ring!.points.map(([x, y]) => `${x},${y}`));
    expect(turned.size).toBe(ring!.points.length);
  });

  test("a valley that leaves the picture gives open lines that end at its edge", () => {
    const lines = contours(
      grid((x, y) => y * y + 0 * x, [-1, 1], [-2, 2]),
      [1],
    );
    expect(lines.map((line) => line.closed)).toEqual([false, false]);
    for (const { points } of lines) {
      const ends = [points[0]![0], points.at(-1)![0]].sort((a, b) => a - b);
      expect(ends).toEqual([-1, 1]);
    }
  });

  test("every point lies on its level, for any quadratic", () => {
    const number = fc.double({ min: -3, max: 3, noNaN: true });
    fc.assert(
      fc.property(number, number, number, number, (a, b, c, level) => {
        const f = (x: number, y: number): number => a * x * x + b * x * y + c * y;
        const step = 4 / 80;
        for (const { points } of contours(grid(f, [-2, 2], [-2, 2]), [level]))
          for (const [x, y] of points) {
            expect(Math.abs(x) <= 2 && Math.abs(y) <= 2).toBe(true);
            expect(Math.abs(f(x, y) - level)).toBeLessThan(10 * step * step);
          }
      }),
    );
  });

  test("the saddle x² − y² = ±0.1 has two branches each", () => {
    const g = grid((x, y) => x * x - y * y, [-1, 1], [-1, 1], 40);
    expect(contours(g, [0.1]).length).toBe(2);
    expect(contours(g, [-0.1]).length).toBe(2);
  });

  test("cells without a value are left blank", () => {
    const g = grid((x, y) => Math.log(x) + y, [-1, 1], [-1, 1], 41);
    const lines = contours(g, [0]);
    expect(lines.length).toBeGreaterThan(0);
    for (const { points } of lines)
      for (const [x, y] of points) expect(x > 0 && Number.isFinite(y)).toBe(true);
    expect(
      contours(
        grid(() => NaN, [0, 1], [0, 1]),
        [0],
      ),
    ).toEqual([]);
    expect(
      contours(
        grid(() => 1, [0, 1], [0, 1]),
        [0, 1, 2],
      ),
    ).toEqual([]);
  });

  test("higher ground is on the left", () => {
    const [ring] = contours(
      grid((x, y) => -square(x, y), [-3, 3], [-3, 3]),
      [-4],
    );
    const area = ring!.points.reduce((sum, [x, y], i) => {
      const [u, v] = ring!.points[(i + 1) % ring!.points.length]!;
      return sum + x * v - y * u;
    }, 0);
    expect(area / 2).toBeCloseTo(Math.PI * 4, 1);
  });
});

test("valleyLevels grow by their ratio above the floor", () => {
  const levels = valleyLevels(1, 101, 3, 10);
  [1.1, 2, 11].forEach((level, i) => expect(levels[i]).toBeCloseTo(level, 10));
  expect(valleyLevels(1, 1)).toEqual([]);
});

test("evenLevels are round, and not driven off by a pole", () => {
  expect(
    evenLevels(
      grid((x, y) => x + y, [0, 1], [0, 1]),
      4,
    ),
  ).toEqual([0.5, 1, 1.5]);
  const levels = evenLevels(
    grid((x, y) => 1 / x + y, [-1, 1], [-1, 1], 40),
    8,
  );
  expect(Math.max(...levels)).toBeLessThan(100);
  expect(evenLevels(grid(() => NaN, [0, 1], [0, 1]))).toEqual([]);
});
