import { expect, test } from "vitest";
import { descent, descent1 } from "../../../src/lib/math/descent.ts";
import { descentSentence } from "../../../src/lib/math/descentWords.ts";
import { geometricRates, rangeTest } from "../../../src/lib/math/rangeTest.ts";
import * as regression from "../../../src/lib/math/regression.ts";

const m = regression.moments({ x: [1, 2, 3, 4, 5], y: [5, 8, 11, 14, 17] });
const problem = regression.regressionProblem(m);
const bowl = [(x: number) => (x - 3) ** 2, (x: number) => 2 * (x - 3)] as const;

test("divergence is named, with the limit where it is known", () => {
  const path = descent(problem, [0, 0], 0.085);
  expect(descentSentence(path, regression.stabilityLimit(m))).toBe(
    "Diverged after 617 steps: the loss has grown past a million times its first value. " +
      "Choose α below 0.08452.",
  );
  expect(descentSentence(path)).toContain("Choose a smaller α.");
});

test.each([
  ["one step", descent1(...bowl, 0, 0.5), "Converged after 1 step: the slope is as good as 0."],
  ["at the minimum", descent1(...bowl, 3, 0.5), "The slope is already 0 here"],
  ["no limit", descent1(...bowl, 0, 1), "Not settled after 1\u202f000 steps."],
  ["too small", descent1(...bowl, 1, 1e-30), "Choose a larger α."],
  ["no start", descent1(Math.log, (x) => 1 / x, -1, 1), "Choose another start."],
  ["out", descent1(Math.sqrt, (x) => 0.5 / Math.sqrt(x), 0.1, 1), "has no value"],
  [
    "overflow",
    descent1(
      (x) => -Math.exp(x),
      (x) => -Math.exp(x),
      0,
      1e3,
    ),
    "too large to hold",
  ],
  ["short", descent1(...bowl, 0, 0.1, { stepTolerance: 0.1 }), "too short to matter"],
])("%s", (_, path, part) => {
  expect(descentSentence(path)).toContain(part);
  expect(descentSentence(path)).not.toMatch(/NaN|Infinity|undefined|null/);
});

test("the range test finds the stable rates: losses below 2/λmax, none far above it", () => {
  const rows = rangeTest(problem, [0, 0], geometricRates(1e-4, 1, 9), 50);
  expect(rows.map((row) => row.alpha)[8]).toBeCloseTo(1, 12);
  for (const { alpha, loss } of rows) {
    if (alpha < 0.0845) expect(loss).toBeLessThan(139);
    if (alpha > 0.1) expect(loss).toBeNull();
  }
});
