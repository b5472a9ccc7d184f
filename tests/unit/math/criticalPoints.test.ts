import { describe, expect, test } from "vitest";
import { criticalPoints } from "../../../src/lib/math/criticalPoints.ts";
import {
  DIVERGED,
  UNSETTLED,
  basinOf,
  basins,
  cellAt,
  paintBasins,
  withLimits,
} from "../../../src/lib/math/basins.ts";

type F = (x: number) => number;
const quartic: F = (x) => x ** 4 - 3 * x * x + x;
const slope: F = (x) => 4 * x ** 3 - 6 * x + 1;

describe("criticalPoints", () => {
  test("of x⁴ − 3x² + x: minima −1.3008 (global) and 1.1309, maximum 0.1699", () => {
    const found = criticalPoints(quartic, slope, -3, 3);
    expect(found.map((p) => p.kind)).toEqual(["minimum", "maximum", "minimum"]);
    [-1.3008, 0.1699, 1.1309].forEach((x, i) => expect(found[i]!.x).toBeCloseTo(x, 4));
    expect(found[0]!.value).toBeLessThan(found[2]!.value);
    // 2/f″ at the global minimum
    expect(2 / (12 * found[0]!.x ** 2 - 6)).toBeCloseTo(0.1398, 4);
  });

  test("of x² − 4x + 5: a minimum at 2, of value 1", () => {
    const [point] = criticalPoints(
      (x) => x * x - 4 * x + 5,
      (x) => 2 * x - 4,
      -1,
      5,
    );
    expect(point).toEqual({ x: 2, value: 1, kind: "minimum", stationary: true });
  });

  test.each<[string, F, F, [number, string, boolean][]]>([
    [
      "x³ − 3x",
      (x) => x ** 3 - 3 * x,
      (x) => 3 * x * x - 3,
      [
        [-1, "maximum", true],
        [1, "minimum", true],
      ],
    ],
    ["x³", (x) => x ** 3, (x) => 3 * x * x, [[0, "inflection", true]]],
    ["x⁵ moved", (x) => (x - 0.7) ** 5, (x) => 5 * (x - 0.7) ** 4, [[0.7, "inflection", true]]],
    ["x⁴", (x) => x ** 4, (x) => 4 * x ** 3, [[0, "minimum", true]]],
    ["|x|", Math.abs, Math.sign, [[0, "minimum", false]]],
    ["x − sin x", (x) => x - Math.sin(x), (x) => 1 - Math.cos(x), [[0, "inflection", true]]],
    ["e^x", Math.exp, Math.exp, []],
    ["1/x", (x) => 1 / x, (x) => -1 / (x * x), []],
    ["1/x²", (x) => 1 / (x * x), (x) => -2 / x ** 3, []],
    ["ln|x|", (x) => Math.log(Math.abs(x)), (x) => 1 / x, []],
    ["tan x", Math.tan, (x) => 1 / Math.cos(x) ** 2, []],
    ["a constant", () => 2, () => 0, []],
    ["relu", (x) => Math.max(0, x), (x) => (x > 0 ? 1 : 0), []],
    ["nowhere defined", () => NaN, () => NaN, []],
  ])("of %s", (_, f, fPrime, expected) => {
    // with 0 on the grid and beside it
    for (const [from, to] of [
      [-3, 3],
      [-2.9, 3.1],
    ] as const) {
      const found = criticalPoints(f, fPrime, from, to);
      expect(found.map((p) => [p.kind, p.stationary])).toEqual(expected.map(([, ...rest]) => rest));
      expected.forEach(([x], i) => expect(found[i]!.x).toBeCloseTo(x, 6));
    }
  });
});

describe("basins of x⁴ − 3x² + x", () => {
  const minima = criticalPoints(quartic, slope, -3, 3)
    .filter((p) => p.kind === "minimum")
    .map((p) => p.x);
  const grid = { minima, x: [-2.5, 2.5], alpha: [0.01, 0.25], columns: 400, rows: 300 } as const;

  test.each([
    [2, 0.05, 2],
    [2, 0.1, 1],
    [-1, 0.15, UNSETTLED],
    [2.5, 0.25, DIVERGED],
    [-1, 0.05, 1],
  ])("from %s with α = %s: %i", (x0, alpha, expected) => {
    expect(basinOf(slope, withLimits(slope, minima), x0, alpha, { far: 1e3 })).toBe(expected);
  });

  test("a painted cell is where the long descent from its middle ends", () => {
    const small = { ...grid, columns: 23, rows: 17 };
    const cells = basins(slope, small);
    cells.forEach((cell, i) => {
      const { x0, alpha } = cellAt(small, i % 23, Math.floor(i / 23));
      let x = x0;
      for (let k = 0; k < 20_000; k++) x -= alpha * slope(x);
      if (cell === DIVERGED) expect(Number.isFinite(x)).toBe(false);
      else if (cell === UNSETTLED)
        minima.forEach((at) => expect(Math.abs(x - at)).toBeGreaterThan(1e-3));
      else expect(x).toBeCloseTo(minima[cell - 1]!, 6);
    });
    expect(new Set(cells).size).toBe(4);
  });

  test("painting yields after each row, so that a page can pause", () => {
    const cells = new Uint8Array(400 * 300).fill(7);
    const brush = paintBasins(slope, grid, cells);
    expect(brush.next().value).toBe(1);
    expect(cells.slice(0, 400)).not.toContain(7);
    expect(cells.slice(400).every((cell) => cell === 7)).toBe(true);
    let rows = 1;
    for (const done of brush) rows = done;
    expect(rows).toBe(300);
    expect(cells).toEqual(basins(slope, grid));
  });
});
