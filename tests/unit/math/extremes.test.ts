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
  ["-log10(log10(x)^sinh(8))", 1.1, -6174.163812616708],
  ["log2(sinh(4^9)^(cos(3) - x))", 0.3, -378192.848798796423],
  ["x^exp(sinh(8.2)) - (|7| + x^x)(sec(-x))", 0.3, -2.3434421217995946],
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

test.each([
  ["1/e^(1000x)", -1, Infinity],
  ["1/e^(1000x)", -5, Infinity],
  ["-1/x^200", 0.001, -Infinity],
  ["x/e^(e^(e^x))", -1e-300, -6.6e-302],
  ["1/(x - x)", 2, NaN],
  ["1/(e^(1000x) - e^(1000x))", -1, NaN],
])(
  "%s is at %d too large for a number, not without a value, or the reverse: %d",
  (typed, x, value) => {
    const found = values(typed, x);
    if (Number.isFinite(value)) expect(error(found, value)).toBeLessThan(1e-2);
    else expect(found).toEqual([value, value]);
  },
);

test.each([
  ["1/e^(1000x)", 1, 0],
  ["e^x/(1 + e^x)", 1000, 0],
  ["1/(1 + e^(-x))", -1000, 0],
  ["ln(1 + e^x)", 1000, 1],
  ["sqrt(e^x)", 1000, 7.0179610892641864e216],
  ["(x^400)^(1/400)", 10, 1],
  ["arctan(x^200)", 1000, 0],
  ["e^(-x)/e^(-x)", 1000, 0],
  ["(x x/cosh(cosh(x)))^((tanh(x)/x^x)^2)", 10, 6.17e-16],
  ["arccos(tanh(x))", 20, -4.1223072448771157e-9],
])("the dual number of %s has at %d the slope %d, by way of the formula", (typed, x, slope) => {
  expect(dual(read(typed), x).slope / (slope || 1)).toBeCloseTo(slope && 1, 3);
});

test.each([
  ["(√x)^2", 0],
  ["|x| + e^(1000 + x)/e^(1000 + x)", 0],
  ["sign(x) + e^(1000 + x)/e^(1000 + x)", 0],
  ["arccos(x)", 1],
  ["arcsin(sin(x))", Math.PI / 2],
  ["arccos(sign(x))", 0],
])("the dual number of %s has at %d no slope, whatever the formula says", (typed, x) => {
  expect(dual(read(typed), x).slope).toBeNaN();
});
