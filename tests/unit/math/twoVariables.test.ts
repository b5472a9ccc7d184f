import { describe, expect, test } from "vitest";
import { descent } from "../../../src/lib/math/descent.ts";
import { pointAt } from "../../../src/lib/math/descentPath.ts";
import { eigen2 } from "../../../src/lib/math/eigen2.ts";
import { gradientError } from "../../../src/lib/math/gradientCheck.ts";
import { parse } from "../../../src/lib/math/parse.ts";
import { text } from "../../../src/lib/math/text.ts";
import { type TwoVariables, twoVariables } from "../../../src/lib/math/twoVariables.ts";

const read = (formula: string, names?: [string, string]): TwoVariables => {
  const parsed = parse(formula);
  if (!parsed.ok) throw new Error(parsed.error.message);
  const result = twoVariables(parsed.expr, names);
  if (!result.ok) throw new Error(result.error.message);
  return result;
};

test("x² + 3xy + y² has the partials 2x + 3y and 3x + 2y, (8, 7) at (1, 2)", () => {
  const { f, fx, fy, partials } = read("x^2 + 3x y + y^2");
  expect(partials.map(text)).toEqual(["2x + 3y", "3x + 2y"]);
  expect([f(1, 2), fx(1, 2), fy(1, 2)]).toEqual([11, 8, 7]);
});

test("x² + 4y² at (2, 1) has ∇ = (4, 8), of length 8.944", () => {
  const { fx, fy } = read("x^2 + 4y^2");
  expect([fx(2, 1), fy(2, 1)]).toEqual([4, 8]);
  expect(Math.hypot(fx(2, 1), fy(2, 1))).toBeCloseTo(8.944, 3);
});

test("the regression's loss typed as a polynomial has λ = 23.6619 and 0.3381 everywhere", () => {
  const { hessian } = read("11w^2 + 6w b + b^2 - 78w - 22b + 139", ["w", "b"]);
  expect(hessian(0, 0)).toEqual({ xx: 22, xy: 6, yy: 2 });
  const { values } = eigen2(hessian(7, -3));
  expect(values[0]).toBeCloseTo(23.6619, 4);
  expect(values[1]).toBeCloseTo(0.3381, 4);
});

test("descent on the typed saddle x² − y² leaves it in 76 steps", () => {
  const path = descent(read("x^2 - y^2").problem, [1, 1e-6], 0.1, { steps: 76 });
  expect(Math.abs(pointAt(path, 75)[1]!)).toBeLessThan(1);
  expect(Math.abs(pointAt(path, 76)[1]!)).toBeGreaterThan(1);
});

test.each(["(1 - x)^2 + 100(y - x^2)^2", "sin(x) cos(y) + e^(x y/9)", "ln(1 + x^2 + y^4)", "3"])(
  "the gradient of %s agrees with central differences",
  (formula) => {
    expect(gradientError(read(formula).problem, [0.4, -0.7])).toBeLessThan(1e-7);
  },
);

describe("hard cases have a word", () => {
  test.each<[string, string, [number, number], object]>([
    ["a constant", "3", [1, 1], { stopped: "converged", steps: 0 }],
    ["undefined at the start", "ln(x) + y^2", [-1, 1], { stopped: "diverged", reason: "start" }],
    ["unbounded below", "x^3 + y^3", [-1, -1], { stopped: "diverged" }],
    ["no end to the slope", "x + y", [0, 0], { stopped: "limit", reason: "steps" }],
  ])("%s", (_, formula, start, expected) => {
    expect(descent(read(formula).problem, start, 0.1)).toMatchObject(expected);
  });

  test("another variable is named", () => {
    const parsed = parse("x + t");
    if (!parsed.ok) throw new Error("not read");
    expect(twoVariables(parsed.expr)).toMatchObject({
      ok: false,
      error: { message: "There is no value for t here. Use x and y only." },
    });
  });
});
