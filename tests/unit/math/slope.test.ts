import { describe, expect, test } from "vitest";
import fc from "fast-check";
import { compile } from "../../../src/lib/math/compile.ts";
import { derivative } from "../../../src/lib/math/derivative.ts";
import { parse } from "../../../src/lib/math/parse.ts";
import {
  differentiability,
  oneSidedSlopes,
  quotientHonesty,
  quotientTable,
  secantSlope,
} from "../../../src/lib/math/slope.ts";

const square = (x: number): number => x * x;
const relu = (x: number): number => Math.max(0, x);
const log = (x: number): number => (x > 0 ? Math.log(x) : NaN);

test("the secant of x² over [1, 3] has slope 4", () => {
  expect(secantSlope(square, 1, 2)).toBe(4);
});

test("the secant has no slope where f is undefined, or over h = 0", () => {
  expect(secantSlope(log, 1, -2)).toBeNaN();
  expect(secantSlope(square, 1, 0)).toBeNaN();
});

test("quotientTable gives Room 1's table for x² at 1", () => {
  const rows = quotientTable(square, 1, [2, 1, 0.5, 0.1, 0.01, 0.001]);
  const slopes = rows.map((row) => Number(row.slope.toPrecision(6)));
  expect(slopes).toEqual([4, 3, 2.5, 2.1, 2.01, 2.001]);
  expect(rows[0]).toEqual({ h: 2, end: 3, value: 9, rise: 8, slope: 4, honesty: "fine" });
});

describe("floating point and the quotient of sin at 1", () => {
  const error = (h: number): number => Math.abs(secantSlope(Math.sin, 1, h) - Math.cos(1));
  test("the error is 4·10⁻² at h = 0.1", () => expect(error(0.1)).toBeCloseTo(0.0429, 4));
  test("about 3·10⁻⁹ at 10⁻⁸", () => expect(error(1e-8)).toBeCloseTo(2.97e-9, 11));
  test("0.54 at 10⁻¹⁶, where the quotient reads 0", () => {
    expect(secantSlope(Math.sin, 1, 1e-16)).toBe(0);
    expect(error(1e-16)).toBeCloseTo(0.5403, 4);
  });
});

test.each([
  [1, 0.1, "fine"],
  [1, -1e-7, "fine"],
  [1, 1e-9, "rounding"],
  [1, 1e-16, "lost"],
  [1, 0, "lost"],
  [0, 1e-15, "rounding"],
  [1e6, 1e-4, "rounding"],
  [1e20, 1, "lost"],
])("quotientHonesty(%s, %s) is %s", (x, h, honesty) => {
  expect(quotientHonesty(x, h)).toBe(honesty);
});

describe("oneSidedSlopes", () => {
  test.each<[string, (x: number) => number, number, number, number]>([
    ["x² at 1", square, 1, 2, 2],
    ["|x| at 0", Math.abs, 0, -1, 1],
    ["relu at 0", relu, 0, 0, 1],
    ["|x − 1000| at 1000", (x) => Math.abs(x - 1000), 1000, -1, 1],
    ["∛x at 0", Math.cbrt, 0, Infinity, Infinity],
    ["√|x| at 0", (x) => Math.sqrt(Math.abs(x)), 0, -Infinity, Infinity],
    ["exp at 20", Math.exp, 20, Math.exp(20), Math.exp(20)],
    ["ln at 0.001", log, 0.001, 1000, 1000],
    ["sin(100x) at 0.3", (x) => Math.sin(100 * x), 0.3, 100 * Math.cos(30), 100 * Math.cos(30)],
  ])("%s", (_, f, x, left, right) => {
    const slopes = oneSidedSlopes(f, x);
    const near = (value: number | null, to: number): void =>
      Number.isFinite(to)
        ? expect(Math.abs(value! - to)).toBeLessThan(1e-6 * Math.max(1, Math.abs(to)))
        : expect(value).toBe(to);
    near(slopes.left, left);
    near(slopes.right, right);
  });

  test.each<[string, (x: number) => number, number, number | null, number | null]>([
    ["sign at 0 leaps on both sides", Math.sign, 0, null, null],
    ["floor at 1 leaps on the left", Math.floor, 1, null, 0],
    ["1/x at 0 has no value", (x) => 1 / x, 0, null, null],
    ["√x at 0 has no left", Math.sqrt, 0, null, Infinity],
    ["x sin(1/x) at 0 swings", (x) => (x === 0 ? 0 : x * Math.sin(1 / x)), 0, null, null],
  ])("%s", (_, f, x, left, right) => {
    expect(oneSidedSlopes(f, x)).toEqual({ left, right });
  });
});

describe("differentiability", () => {
  const undefinedAtZero = (f: (x: number) => number) => (x: number) => (x === 0 ? NaN : f(x));
  test.each<[string, (x: number) => number, (x: number) => number, number, object]>([
    ["x² at 3", square, (x) => 2 * x, 3, { kind: "differentiable", slope: 6 }],
    ["x³ at 0", (x) => x ** 3, (x) => 3 * x * x, 0, { kind: "differentiable", slope: 0 }],
    ["|x| at 0", Math.abs, undefinedAtZero(Math.sign), 0, { kind: "corner", left: -1, right: 1 }],
    ["|x| at 2", Math.abs, Math.sign, 2, { kind: "differentiable", slope: 1 }],
    ["relu at 0", relu, (x) => (x > 0 ? 1 : 0), 0, { kind: "corner", left: 0, right: 1 }],
    [
      "x|x| at 0",
      (x) => x * Math.abs(x),
      undefinedAtZero((x) => 2 * Math.abs(x)),
      0,
      { kind: "differentiable", slope: 0 },
    ],
    ["∛x at 0", Math.cbrt, (x) => 1 / (3 * Math.cbrt(x) ** 2), 0, { kind: "vertical" }],
    ["√x at 0", Math.sqrt, (x) => 0.5 / Math.sqrt(x), 0, { kind: "vertical" }],
    [
      "√|x| at 0",
      (x) => Math.sqrt(Math.abs(x)),
      (x) => Math.sign(x) / 2 / Math.sqrt(Math.abs(x)),
      0,
      { kind: "vertical" },
    ],
    ["sign at 0", Math.sign, undefinedAtZero(() => 0), 0, { kind: "jump" }],
    ["floor at 1", Math.floor, () => 0, 1, { kind: "jump" }],
    ["1/x at 0", (x) => 1 / x, (x) => -1 / (x * x), 0, { kind: "undefined" }],
    ["ln at −1", log, (x) => 1 / x, -1, { kind: "undefined" }],
    [
      "1/x at 10⁻⁶",
      (x) => 1 / x,
      (x) => -1 / (x * x),
      1e-6,
      { kind: "differentiable", slope: -1 / (1e-6 * 1e-6) },
    ],
    [
      "sin(10⁶x) at 1",
      (x) => Math.sin(1e6 * x),
      (x) => 1e6 * Math.cos(1e6 * x),
      1,
      { kind: "differentiable", slope: 1e6 * Math.cos(1e6) },
    ],
    [
      "a narrow √(x² + 10⁻¹⁶) at 0",
      (x) => Math.sqrt(x * x + 1e-16),
      (x) => x / Math.sqrt(x * x + 1e-16),
      0,
      { kind: "differentiable", slope: 0 },
    ],
    [
      "x sin(1/x) at 0",
      (x) => (x === 0 ? 0 : x * Math.sin(1 / x)),
      (x) => Math.sin(1 / x) - Math.cos(1 / x) / x,
      0,
      { kind: "none" },
    ],
  ])("%s", (_, f, fPrime, x, expected) => {
    expect(differentiability(f, fPrime, x)).toEqual(expected);
  });

  test("x√x at 0 ends there, with slope 0", () => {
    const f = (x: number): number => x * Math.sqrt(x);
    const result = differentiability(f, (x) => 1.5 * Math.sqrt(x), 0);
    expect(result).toEqual({ kind: "end", side: "right", slope: 0 });
  });

  test.each<[string, number, object]>([
    ["|x^2-4|", 2, { kind: "corner", left: -4, right: 4 }],
    ["max(x, x^2)", 1, { kind: "corner", left: 1, right: 2 }],
    ["|x-1|+|x+1|", 1, { kind: "corner", left: 0, right: 2 }],
    ["sqrt(x^2)", 0, { kind: "corner", left: -1, right: 1 }],
    ["relu(x)^2", 0, { kind: "differentiable", slope: 0 }],
    ["sqrt(|x|)", 0, { kind: "vertical" }],
    ["cbrt(x)", 0, { kind: "vertical" }],
    ["asin(x)", 1, { kind: "vertical" }],
    ["sign(x)", 0, { kind: "jump" }],
    ["x/|x|", 0, { kind: "undefined" }],
    ["x sin(1/x)", 0, { kind: "undefined" }],
    ["tan x", Math.PI / 2, { kind: "undefined" }],
    ["sigmoid(1000x)", 0, { kind: "differentiable", slope: 250 }],
    ["x^2 sin x", Math.PI, { kind: "differentiable", slope: -(Math.PI ** 2) }],
  ])("%s at %s, as the kernel reads it", (text, x, expected) => {
    const parsed = parse(text);
    if (!parsed.ok) throw new Error(parsed.error.message);
    const [f, fPrime] = [compile(parsed.expr), compile(derivative(parsed.expr).expr)];
    expect(differentiability(f, fPrime, x)).toEqual(expected);
  });

  test("every cubic is differentiable everywhere", () => {
    const number = fc.double({ min: -100, max: 100, noNaN: true });
    fc.assert(
      fc.property(number, number, number, number, (a, b, c, x) => {
        const f = (t: number): number => a * t ** 3 + b * t * t + c * t;
        const fPrime = (t: number): number => 3 * a * t * t + 2 * b * t + c;
        const slope = fPrime(x);
        expect(differentiability(f, fPrime, x)).toEqual({ kind: "differentiable", slope });
      }),
    );
  });
});
