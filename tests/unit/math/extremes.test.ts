// Numbers on the way that are too large or too small, parts without a value, and kinks that do no harm.
// The expected numbers are mpmath's, at 40 digits.
import { expect, test } from "vitest";
import { compile } from "../../../src/lib/math/compile.ts";
import { derivative } from "../../../src/lib/math/derivative.ts";
import { dual } from "../../../src/lib/math/dual.ts";
import { read } from "./support/read.ts";

const values = (typed: string, x: number): number[] => {
  const expr = read(typed);
  return [compile(expr, ["x"])(x), dual(expr, x).value];
};

/** By the formula of the derivative, and by the dual number. */
const slopes = (typed: string, x: number): number[] => {
  const expr = read(typed);
  return [compile(derivative(expr).expr, ["x"])(x), dual(expr, x).slope];
};

/** The greater relative error of the two. */
const error = (found: readonly number[], expected: number): number =>
  Math.max(...found.map((each) => Math.abs(each - expected) / Math.abs(expected || 1)));

test.each([
  ["ln(x)^(2 + x)", -2],
  ["x + arcsin(x)^(x - x)", 2],
])("%s has no value at %d, though any number to the power of 0 is 1", (typed, x) => {
  expect(values(typed, x)).toEqual([NaN, NaN]);
});

test.each([
  ["ln(sinh(x^3))^(-2)", 10, 1.0013877370534154e-6],
  ["√((84 - x x)^(x^3 sin x))", -7.5, 3.6568368824697013e285],
  ["log2((√x)^cot(x))", 1 / 256, -1023.9947916613685],
  ["sinh(x)/cosh(x + 1)", 800, 0.36787944117144232],
  ["e^(x - 1)/(1 + e^x)", 1000, 0.36787944117144232],
  ["x^(x^5)(x - x) - x", 10, -10],
  ["ln(e^(-x))", 1000, -1000],
  ["ln(cbrt(x^x - e^x))", 250, 460.1217431551872],
])("%s has at %d the value %d", (typed, x, value) => {
  expect(error(values(typed, x), value)).toBeLessThan(1e-10);
});

test.each([
  ["x/cosh(x^4)", 5, -1.83969175622994e-268],
  ["|x^(x^9 - x^x)|", 2, 1.5471912334238864e156],
  ["relu(relu(x))", -1, 0],
  ["|tan(|x| - x)|", 2, 0],
  ["sqrt(|x| - x)", 2, 0],
  ["relu(9 - x)^(1/3)", 10, 0],
  ["relu(cbrt(x) - 1)", 0, 0],
  ["sign(cosh(sinh(x)) x)", 10, 0],
  ["sec(|x|)", 0, 0],
  ["relu(x)^2", 0, 0],
  ["x max(x, 0, -x)", 0, 0],
  ["5 + 0^x", 2, 0],
  ["(x/|x|)^x", 2, 0],
])("%s has at %d the slope %d", (typed, x, slope) => {
  expect(error(slopes(typed, x), slope)).toBeLessThan(1e-10);
});

test.each([
  ["|x|", 0],
  ["e^|x|", 0],
  ["max(x, 2x)", 0],
  ["relu(x - 1) + x", 1],
  ["cbrt(x)", 0],
  ["sqrt(x^2)", 0],
  ["cbrt(x) cbrt(2x)", 0],
])("%s has no slope at %d", (typed, x) => {
  expect(slopes(typed, x)).toEqual([NaN, NaN]);
});

test("a slope that a part of the function shares is found for each by itself", () => {
  const square = derivative(read("x^2/2")).expr;
  const root = derivative(read("sqrt(x)")).expr;
  expect([compile(square, ["x"])(0), compile(root, ["x"])(0)]).toEqual([0, NaN]);
});

test("a dual number says nothing where a part is too large, rather than something wrong", () => {
  // the slope is 6.17e-16
  expect(dual(read("(x x/cosh(cosh(x)))^((tanh(x)/x^x)^2)"), 10).slope).toBeNaN();
});
