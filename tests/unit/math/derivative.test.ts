// The steps of a derivation, as a page shows them.
import { expect, test } from "vitest";
import { compile } from "../../../src/lib/math/compile.ts";
import { derivative } from "../../../src/lib/math/derivative.ts";
import { partAt } from "../../../src/lib/math/expr.ts";
import { latex } from "../../../src/lib/math/latex.ts";
import { text } from "../../../src/lib/math/text.ts";
import { read } from "./support/read.ts";

const told = (typed: string): string[] =>
  derivative(read(typed)).steps.map(({ title, expr }) => `${title}: ${text(expr)}`);

test("a polynomial is taken term by term, a rule a step", () => {
  expect(told("3x^2 + 2x - 5")).toEqual([
    "Sum rule: d/dx[3x^2] + d/dx[2x] - d/dx[5]",
    "Constant multiple rule: 3 d/dx[x^2] + d/dx[2x] - d/dx[5]",
    "Power rule: 3(2x) + d/dx[2x] - d/dx[5]",
    "Constant multiple rule: 3(2x) + 2 d/dx[x] - d/dx[5]",
    "Derivative of x itself: 3(2x) + 2*1 - d/dx[5]",
    "Constant rule: 3(2x) + 2*1 - 0",
    "Simplify: 6x + 2",
  ]);
});

test("the chain rule names its inner and its outer function", () => {
  const [step] = derivative(read("sin(x^2)")).steps;
  expect(step).toMatchObject({ rule: "chain", title: "Chain rule", path: [] });
  expect([text(step!.inner!), text(step!.outer!)]).toEqual(["x^2", "sin(u)"]);
  expect(text(step!.expr)).toBe("cos(x^2) d/dx[x^2]");
});

test.each([
  ["7", "constant"],
  ["x", "identity"],
  ["x^3", "power"],
  ["1/x", "power"],
  ["5x", "constant multiple"],
  ["x + 1", "sum"],
  ["x sin(x)", "product"],
  ["x/(x+1)", "quotient"],
  ["(3x+1)^2", "chain"],
  ["2^x", "exponential"],
  ["ln(x)", "logarithm"],
  ["x^x", "general power"],
  ["tanh(x)", "function"],
] as const)("the first rule for %s is the %s rule", (typed, rule) => {
  expect(derivative(read(typed)).steps[0]!.rule).toBe(rule);
});

test.each(["x^2 sin(3x + 1)", "x^x", "e^(-x^2/2)", "max(x, 0) |x|", "sqrt(1 + x^2)/x"])(
  "the steps of %s form a chain from d/dx[f] to the result, each equal in value",
  (typed) => {
    const { expr, steps } = derivative(read(typed));
    expect(text(steps[0]!.before)).toBe(`d/dx[${text(read(typed))}]`);
    expect(steps.at(-1)!.expr).toBe(expr);
    for (const [k, step] of steps.entries()) {
      if (k > 0) expect(step.before).toBe(steps[k - 1]!.expr);
      const part = partAt(step.before, step.path);
      expect(part.kind).toBe(step.rule === "simplification" ? part.kind : "derivative");
      expect(() => partAt(step.expr, step.path)).not.toThrow();
    }
    const last = steps.at(-1)!;
    if (last.rule === "simplification")
      expect(compile(last.before, ["x"])(0.7)).toBeCloseTo(compile(expr, ["x"])(0.7), 12);
  },
);

test.each([
  ["|x - 2|", "x - 2"],
  ["relu(3x)", "3x"],
  ["sign(x)", "x"],
  ["max(x, 1)", "x - 1"],
])("the rule for %s is said to fail where %s is 0", (typed, kink) => {
  const { kinks, expr } = derivative(read(typed));
  expect(kinks.map(text)).toEqual([kink]);
  expect(text(expr)).not.toContain("d/dx");
});

test("no slope is given at a corner", () => {
  expect(compile(derivative(read("|x|")).expr)(0)).toBeNaN();
  expect(compile(derivative(read("relu(x)")).expr)(0)).toBeNaN();
});

test("other variables stand still", () => {
  const f = read("x^2 + 3x y + y^2");
  expect(text(derivative(f, "x").expr)).toBe("2x + 3y");
  expect(text(derivative(f, "y").expr)).toBe("3x + 2y");
  expect(text(derivative(read("x^n")).expr)).toBe("n x^(n - 1)");
  expect(text(derivative(read("a^x")).expr)).toBe("a^x ln(a)");
});

test.each([
  ["x^2", "x^{2}"],
  ["sin(x)^2", "\\sin^{2}(x)"],
  ["1/(2x)", "\\frac{1}{2 x}"],
  ["2*3", "2 \\cdot 3"],
  ["(x/2)^2", "\\left(\\frac{x}{2}\\right)^{2}"],
  ["sqrt(x + 1)", "\\sqrt{x + 1}"],
  ["|x|", "\\left|x\\right|"],
  ["sigmoid(x)", "\\sigma(x)"],
  ["theta pi", "\\theta \\pi"],
  ["1e21x", "1 \\times 10^{21} x"],
  ["-(x + 1)", "-(x + 1)"],
  ["log2(x)", "\\log_{2}(x)"],
])("%s is set as %s", (typed, expected) => {
  expect(latex(read(typed))).toBe(expected);
});

test("the part in hand can be marked, within a power and a fraction too", () => {
  const { steps } = derivative(read("x^2 sin(x)"));
  expect(latex(steps[1]!.before, { mark: steps[1]!.path })).toBe(
    "\\htmlClass{marked}{\\frac{d}{dx}\\left[x^{2}\\right]} \\sin(x) + x^{2} \\cdot \\frac{d}{dx}\\left[\\sin(x)\\right]",
  );
  expect(latex(read("sin(x)^2/x"), { mark: [0, 0, 0] })).toBe(
    "\\frac{\\sin^{2}(\\htmlClass{marked}{x})}{x}",
  );
});
