import { describe, expect, test } from "vitest";
import fc from "fast-check";
import { descent, descent1, descent2, openDescent } from "../../../src/lib/math/descent.ts";
import { pointAt } from "../../../src/lib/math/descentPath.ts";
import { problem1 } from "../../../src/lib/math/problem.ts";

type F = (x: number) => number;
const bowl: [F, F] = [(x) => (x - 3) ** 2, (x) => 2 * (x - 3)];
const walk = (pair: [F, F], x0: number, alpha: number, steps: number): number[] =>
  Array.from(descent1(...pair, x0, alpha, { steps, tolerance: 0 }).at);
const near = (found: readonly number[], expected: readonly number[]): void => {
  expect(found.length).toBe(expected.length);
  expected.forEach((value, i) => expect(found[i]).toBeCloseTo(value, 10));
};

describe("Room 1's descent on x² − 4x + 5", () => {
  test("takes 0, 0.4, 0.72, 0.976, 1.1808, 1.34464 with α = 0.1", () => {
    const path = walk([(x) => x * x - 4 * x + 5, (x) => 2 * x - 4], 0, 0.1, 5);
    near(path, [0, 0.4, 0.72, 0.976, 1.1808, 1.34464]);
  });
});

describe("Room 2's descent on (x − 3)² from 0", () => {
  test.each([
    [0.1, [0, 0.6, 1.08, 1.464]],
    [0.5, [0, 3]],
    [0.9, [0, 5.4, 1.08, 4.536]],
    [1, [0, 6, 0, 6]],
  ])("α = %s goes %j", (alpha, expected) => near(walk(bowl, 0, alpha, 3), expected));

  test("the error shrinks by |1 − 2α|, equally fast at 0.1 and 0.9", () => {
    const errors = (alpha: number): number[] =>
      walk(bowl, 0, alpha, 20).map((x) => Math.abs(x - 3));
    near(errors(0.1), errors(0.9));
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), (alpha) => {
        const found = errors(alpha);
        for (let k = 0; k + 1 < found.length; k++)
          expect(found[k + 1]).toBeCloseTo(found[k]! * Math.abs(1 - 2 * alpha), 8);
      }),
    );
  });

  test("α = 0.5 converges in one step, 1 uses up its steps, 1.05 diverges", () => {
    expect(descent1(...bowl, 0, 0.5)).toMatchObject({ stopped: "converged", steps: 1 });
    expect(descent1(...bowl, 0, 1)).toMatchObject({ stopped: "limit", reason: "steps" });
    const path = descent1(...bowl, 0, 1.05);
    expect(path).toMatchObject({ stopped: "diverged", reason: "loss" });
    expect(path.loss.at(-1)).toBeGreaterThan(9e6);
    expect(path.loss.at(-2)).toBeLessThanOrEqual(9e6);
  });
});

describe("Room 2's landscapes that are not bowls", () => {
  const quartic: [F, F] = [(x) => x ** 4 - 3 * x * x + x, (x) => 4 * x ** 3 - 6 * x + 1];
  const cube: [F, F] = [(x) => x ** 3, (x) => 3 * x * x];
  const saddle = (y0: number, steps: number) =>
    descent2((x, y) => x * x - y * y, [(x) => 2 * x, (_, y) => -2 * y], [1, y0], 0.1, { steps });

  test.each([
    [0.05, 1.1309],
    [0.1, -1.3008],
  ])("x⁴ − 3x² + x from 2 with α = %s ends at %s", (alpha, x) => {
    const path = descent1(...quartic, 2, alpha);
    expect(path.stopped).toBe("converged");
    expect(path.at.at(-1)).toBeCloseTo(x, 4);
  });

  test("with α = 0.15 from −1 it ends in the 2-cycle −1.4451, −1.0849", () => {
    const path = descent1(...quartic, -1, 0.15);
    expect(path.stopped).toBe("limit");
    const last = Array.from(path.at.slice(-2)).sort((a, b) => a - b);
    expect(last[0]).toBeCloseTo(-1.4451, 4);
    expect(last[1]).toBeCloseTo(-1.0849, 4);
  });

  test("x² − y² from y₀ = 0 rests on the saddle", () => {
    const path = saddle(0, 1000);
    expect(path.stopped).toBe("converged");
    const [x, y] = pointAt(path, path.steps);
    expect(Math.abs(x!)).toBeLessThan(1e-9);
    expect(y).toBe(0);
  });

  test("from y₀ = 10⁻⁶ it leaves (|y| > 1) in 76 steps", () => {
    const path = saddle(1e-6, 100);
    expect(Math.abs(pointAt(path, 75)[1]!)).toBeLessThan(1);
    expect(Math.abs(pointAt(path, 76)[1]!)).toBeGreaterThan(1);
  });

  test("x³ from 1 with α = 0.1 is at 0.0033 after 1,000 steps", () => {
    expect(descent1(...cube, 1, 0.1).at[1000]).toBeCloseTo(0.0033, 4);
  });

  test("x³ from −0.01 is past −10 in 340 steps, and diverges", () => {
    const path = descent1(...cube, -0.01, 0.1);
    expect(path.stopped).toBe("diverged");
    expect(path.at.findIndex((x) => x < -10)).toBe(340);
  });

  test("x⁴ with α = 0.01: the rule |f′| < 10⁻³ stops at 0.063", () => {
    const quarticBowl: [F, F] = [(x) => x ** 4, (x) => 4 * x ** 3];
    const path = descent1(...quarticBowl, 1, 0.01, { tolerance: 1e-3, steps: 1e5 });
    expect(path).toMatchObject({ stopped: "converged", reason: "gradient" });
    expect(path.at.at(-1)).toBeCloseTo(0.063, 4);
  });

  test("|x| with α = 0.1 from 1.03 bounces between −0.07 and 0.03", () => {
    const path = walk([Math.abs, Math.sign], 1.03, 0.1, 100);
    const last = path.slice(-2).sort((a, b) => a - b);
    expect(last[0]).toBeCloseTo(-0.07, 10);
    expect(last[1]).toBeCloseTo(0.03, 10);
  });
});

describe("a descent ends in a word, never in NaN", () => {
  test.each<[string, F, F, number, number, object]>([
    [
      "a start where f is undefined",
      Math.log,
      (x) => 1 / x,
      -1,
      0.1,
      { stopped: "diverged", reason: "start", steps: 0 },
    ],
    [
      "a step out of the domain",
      Math.sqrt,
      (x) => 0.5 / Math.sqrt(x),
      0.1,
      1,
      { stopped: "diverged", reason: "undefined", steps: 0 },
    ],
    [
      "an overflow",
      (x) => -Math.exp(x),
      (x) => -Math.exp(x),
      0,
      1e3,
      { stopped: "diverged", reason: "overflow" },
    ],
    [
      "a start at the minimum",
      bowl[0],
      bowl[1],
      3,
      0.1,
      { stopped: "converged", reason: "gradient", steps: 0 },
    ],
    ["α = 0", bowl[0], bowl[1], 0, 0, { stopped: "limit", reason: "steps" }],
    [
      "a rate too small to move",
      bowl[0],
      bowl[1],
      1,
      1e-30,
      { stopped: "limit", reason: "stalled" },
    ],
    ["a negative α climbs", bowl[0], bowl[1], 0, -1, { stopped: "diverged" }],
    ["a constant", () => 2, () => 0, 1, 0.1, { stopped: "converged", steps: 0 }],
    ["a slope without end", (x) => x, () => 1, 0, 1, { stopped: "limit" }],
  ])("%s", (_, f, fPrime, x0, alpha, expected) => {
    expect(descent1(f, fPrime, x0, alpha)).toMatchObject(expected);
  });

  test("whatever f, start and α, the path is finite", () => {
    const any = fc.double();
    const functions: [F, F][] = [
      bowl,
      [Math.log, (x) => 1 / x],
      [Math.exp, Math.exp],
      [(x) => 1 / x, (x) => -1 / (x * x)],
      [(x) => x ** 4, (x) => 4 * x ** 3],
    ];
    fc.assert(
      fc.property(fc.constantFrom(...functions), any, any, ([f, fPrime], x0, alpha) => {
        const path = descent1(f, fPrime, x0, alpha, { steps: 200 });
        for (const values of [path.at, path.gradient, path.loss])
          expect(values.every(Number.isFinite)).toBe(true);
        expect(path.loss.length).toBe(path.reason === "start" ? 0 : path.steps + 1);
      }),
      { numRuns: 500 },
    );
  });
});

describe("options", () => {
  test("stepTolerance stops at a short step", () => {
    const path = descent1(...bowl, 0, 0.1, { stepTolerance: 0.01 });
    expect(path).toMatchObject({ stopped: "converged", reason: "step" });
    expect(Math.abs(path.at.at(-1)! - path.at.at(-2)!)).toBeLessThan(0.01);
  });

  test("momentum carries: on x² with β = 0.5, α = 0.1 from 1 the steps are −0.2, −0.26, −0.238", () => {
    const path = descent1(
      (x) => x * x,
      (x) => 2 * x,
      1,
      0.1,
      { steps: 3, momentum: 0.5 },
    );
    near(Array.from(path.at), [1, 0.8, 0.54, 0.302]);
  });

  test("momentum crosses a long valley in fewer steps", () => {
    const valley = (momentum: number): number =>
      descent2((x, y) => (x * x + 100 * y * y) / 2, [(x) => x, (_, y) => 100 * y], [10, 1], 0.01, {
        steps: 1e4,
        tolerance: 1e-6,
        momentum,
      }).steps;
    expect(valley(0.8)).toBeLessThan(valley(0) / 5);
  });

  test("backtracking never climbs, even from a rate that would diverge", () => {
    const number = fc.double({ min: -10, max: 10, noNaN: true });
    fc.assert(
      fc.property(number, fc.double({ min: 0.01, max: 100, noNaN: true }), (x0, alpha) => {
        const path = descent1(
          (x) => x ** 4 - 3 * x * x + x,
          (x) => 4 * x ** 3 - 6 * x + 1,
          x0,
          alpha,
          {
            lineSearch: {},
            tolerance: 1e-6,
          },
        );
        expect(path.stopped).not.toBe("diverged");
        for (let k = 0; k < path.steps; k++) {
          expect(path.loss[k + 1]).toBeLessThanOrEqual(path.loss[k]!);
          expect(path.rates[k]).toBeLessThanOrEqual(alpha);
        }
      }),
    );
  });

  test("walking in pieces gives the same path as at once, and keeps earlier views", () => {
    const run = openDescent(problem1(...bowl), [0], 0.01, { tolerance: 0 });
    const first = run.path();
    expect(first.steps).toBe(0);
    for (let i = 0; i < 20; i++) expect(run.advance(25)).toBe(true);
    const whole = descent(problem1(...bowl), [0], 0.01, { steps: 500, tolerance: 0 });
    expect(run.path()).toEqual(whole);
    expect(Array.from(first.at)).toEqual([0]);
    expect(() => pointAt(whole, 501)).toThrow(RangeError);
  });
});
