import { expect, test } from "vitest";
import { derivative } from "../../../src/lib/math/derivative.ts";
import { parse } from "../../../src/lib/math/parse.ts";
import { text } from "../../../src/lib/math/text.ts";
import type { Expr } from "../../../src/lib/math/expr.ts";

const read = (typed: string): Expr => {
  const result = parse(typed);
  if (!result.ok) throw new Error(result.error.message);
  return result.expr;
};

test.each([
  ["x^2", "2x"],
  ["x sin(x)", "sin(x) + x cos(x)"],
  ["3x^2 + 2x - 5", "6x + 2"],
  ["sin(x)/x", "(x cos(x) - sin(x))/x^2"],
  ["(3x+1)^2", "6(3x + 1)"],
  ["x^-2", "-2/x^3"],
  ["x^x", "x^x(ln(x) + 1)"],
  ["|x - 2|", "(x - 2)/|x - 2|"],
])("the derivative of %s is %s", (f, expected) => {
  expect(text(derivative(read(f)).expr)).toBe(expected);
});

test("the steps lead from d/dx[f] to the result, each from where the last ended", () => {
  const { expr, steps } = derivative(read("x^2 sin(3x + 1)"));
  expect(text(steps[0]!.before)).toBe("d/dx[x^2 sin(3x + 1)]");
  for (const [k, step] of steps.entries()) if (k > 0) expect(step.before).toBe(steps[k - 1]!.expr);
  expect(steps.at(-1)!.expr).toBe(expr);
  expect(steps.map((step) => step.title)).toContain("Chain rule");
});
