// Text meant to break the parser: no uncaught error, no hang, no property of Object reached.
import { expect, test } from "vitest";
import { compile } from "../../../src/lib/math/compile.ts";
import { derivative } from "../../../src/lib/math/derivative.ts";
import { size, withParts } from "../../../src/lib/math/expr.ts";
import { parse } from "../../../src/lib/math/parse.ts";
import { text } from "../../../src/lib/math/text.ts";
import { fuzz } from "../../../scripts/fuzzParse.ts";

test.each([
  "__proto__",
  "constructor",
  "constructor(x)",
  "toString",
  "hasOwnProperty(x)",
  "x.constructor",
  "this",
  "${x}",
  "<b>x</b>",
  "x\u0000",
  "\u202ex",
  "x\u200by",
  "(".repeat(1000),
  ")".repeat(256),
  "|".repeat(255),
  "^".repeat(255),
  "√".repeat(255),
  "²".repeat(200),
  "sin".repeat(80),
  "e".repeat(256),
  "\ud835",
  "😀",
])("%j is refused with a sentence", (typed) => {
  const result = parse(typed);
  expect(result.ok).toBe(false);
  expect(!result.ok && result.error.message.length).toBeGreaterThan(10);
});

test("9^9^9^9 is read, kept symbolic and overflows without an error", () => {
  const result = parse("9^9^9^9 + x");
  if (!result.ok) throw new Error(result.error.message);
  expect(compile(result.expr, ["x"])(1)).toBe(Infinity);
  expect(text(derivative(result.expr).expr)).toBe("1");
});

test("a derivative of too many parts stops with a sentence", () => {
  const result = parse("sinx".repeat(64));
  if (!result.ok) throw new Error(result.error.message);
  const { error, expr, steps } = derivative(result.expr);
  expect(error?.message).toMatch(/5000/);
  expect(expr.kind).toBe("derivative");
  expect(steps).toEqual([]);
});

test("roots nested 28 deep are simplified once at each level, not twice", () => {
  const result = parse(`${"sqrt(1+".repeat(28)}x${")".repeat(28)}`);
  if (!result.ok) throw new Error(result.error.message);
  // it took seconds for 16 levels, twice as long for each further one
  expect(size(derivative(result.expr).expr)).toBeLessThan(2000);
});

test("a product of powers too large to be exact is taken apart once, not for ever", () => {
  const result = parse("9^9x".repeat(5));
  if (!result.ok) throw new Error(result.error.message);
  const slope = compile(derivative(result.expr).expr);
  expect(slope(1 / 9 ** 9) / (5 * 9 ** 9)).toBeCloseTo(1, 9);
});

test("quotients nested 30 deep are simplified once, not once for each copy", () => {
  const result = parse(`${"x/(x+".repeat(30)}x${")".repeat(30)}`);
  if (!result.ok) throw new Error(result.error.message);
  const { expr } = result;
  expect(withParts(expr, [...expr.parts])).toBe(expr);
  // 20 ms, and 160 with copies; a pause of the machine is not the library's: the least of twelve
  const times = Array.from({ length: 12 }, () => {
    const start = process.cpuUsage().user;
    derivative(expr);
    return (process.cpuUsage().user - start) / 1000;
  });
  expect(Math.min(...times)).toBeLessThan(100);
});

test("20,000 random and mutated strings: nothing thrown, none slow", () => {
  const { thrown, slowest } = fuzz(20_000, 7);
  expect(thrown).toEqual([]);
  expect(slowest.milliseconds).toBeLessThan(50);
});
