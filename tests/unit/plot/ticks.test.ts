import { describe, expect, test } from "vitest";
import fc from "fast-check";
import { logTickLabel, logTicks, tickLabels, ticks } from "../../../src/lib/plot/ticks.ts";
import { niceRange, yRange } from "../../../src/lib/plot/range.ts";

test.each([
  [0, 10, 5, [0, 2, 4, 6, 8, 10]],
  [-3, 3, 6, [-3, -2, -1, 0, 1, 2, 3]],
  [0, 1, 5, [0, 0.2, 0.4, 0.6, 0.8, 1]],
  [0.1, 0.3, 2, [0.1, 0.2, 0.3]],
  [0, 139, 4, [0, 50, 100]],
  [2, 2, 5, []],
  [0, Infinity, 5, []],
])("ticks(%s, %s, %i) returns %j", (min, max, count, expected) => {
  expect(ticks(min, max, count)).toEqual(expected);
});

test("ticks are few, ascending and within the range", () => {
  const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(number, fc.double({ min: 1e-3, max: 1e12, noNaN: true }), (min, span) => {
      const found = ticks(min, min + span, 5);
      expect(found.length).toBeGreaterThanOrEqual(2);
      expect(found.length).toBeLessThanOrEqual(11);
      found.forEach((t, i) => {
        expect(t).toBeGreaterThanOrEqual(min - 1e-6 * span);
        expect(t).toBeLessThanOrEqual(min + span * (1 + 1e-6));
        if (i > 0) expect(t).toBeGreaterThan(found[i - 1]!);
      });
    }),
  );
});

test.each([
  [1, 1000, 6, [1, 10, 100, 1000]],
  [1e-15, 1, 6, [1e-15, 1e-12, 1e-9, 1e-6, 1e-3, 1]],
  [0.01, 0.3, 6, [0.01, 0.02, 0.05, 0.1, 0.2]],
  [0, 10, 6, []],
])("logTicks(%s, %s, %i) returns %j", (min, max, count, expected) => {
  expect(logTicks(min, max, count)).toEqual(expected);
});

test.each([
  [
    [-0.5, 0, 0.5],
    ["−0.5", "0", "0.5"],
  ],
  [
    [0, 50, 100],
    ["0", "50", "100"],
  ],
  [
    [0, 0.25, 0.5],
    ["0", "0.25", "0.50"],
  ],
  [
    [0, 1e9],
    ["0", "1\u00a0×\u00a010⁹"],
  ],
  [[2], ["2"]],
])("tickLabels(%j) returns %j", (values, labels) => expect(tickLabels(values)).toEqual(labels));

test.each([
  [0.01, "0.01"],
  [1e-8, "10⁻⁸"],
  [1000, "1\u202f000"],
  [1e6, "10⁶"],
  [0.05, "0.05"],
])("logTickLabel(%s) is %s", (value, label) => expect(logTickLabel(value)).toBe(label));

describe("niceRange", () => {
  test.each([
    [[], [-1, 1]],
    [
      [NaN, Infinity],
      [-1, 1],
    ],
    [[0], [-1, 1]],
    [[5], [2.5, 7.5]],
    [
      [0, 9],
      [0, 10],
    ],
    [
      [-1, 1],
      [-1.2, 1.2],
    ],
  ])("of %j is %j", (values, range) => {
    const [min, max] = niceRange(values);
    expect(min).toBeCloseTo(range[0]!, 9);
    expect(max).toBeCloseTo(range[1]!, 9);
  });

  test("is finite, has width and holds every value", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e300, max: 1e300, noNaN: true })), (values) => {
        const [min, max] = niceRange(values);
        expect(Number.isFinite(max - min) && max > min).toBe(true);
        for (const v of values) {
          expect(v).toBeGreaterThanOrEqual(min);
          expect(v).toBeLessThanOrEqual(max);
        }
      }),
    );
  });
});

describe("yRange", () => {
  test("shows all of x² over [−3, 3]", () => {
    expect(yRange((x) => x * x, [-3, 3])).toEqual([0, 10]);
  });
  test.each<[string, (x: number) => number]>([
    ["1/x", (x) => 1 / x],
    ["1/x²", (x) => 1 / (x * x)],
    ["tan x", Math.tan],
    ["1/sin πx, which rounding misses by a hair", (x) => 1 / Math.sin(Math.PI * x)],
  ])("is not stretched by the pole of %s", (_, f) => {
    const [min, max] = yRange(f, [-3, 3]);
    expect(max - min).toBeLessThan(40);
    expect(max).toBeGreaterThan(1);
  });
  test("shows a narrow peak whole", () => {
    expect(yRange((x) => Math.exp(-300 * x * x), [-3, 3])[1]).toBeGreaterThanOrEqual(1);
  });
  test("of a function that is nowhere defined is still a range", () => {
    expect(yRange(() => NaN, [-3, 3])).toEqual([-1, 1]);
  });
});
