import { describe, expect, test } from "vitest";
import { computedFormula, FormulaMistake } from "../../../src/lib/site/computedFormula.ts";

describe("the commands of a formula are replaced by what they compute", () => {
  test.each([
    ["x^2", "x^2"],
    ["\\calc{3^2 - 1}", "{8}"],
    ["\\calc[6]{pi}", "{3.14159}"],
    ["\\secant{\\calc{1 - 3}}", "\\secant{{-2}}"],
    ["\\calc{2^-40}", "{9.095 \\times 10^{-13}}"],
    ["\\calc{10^5/4}", "{25\\,000}"],
    ["w = \\fact[5]{regression.epochs500.w}", "w = {3.0553}"],
    ["\\claim{x + x = 2x}", "{x + x = 2 x}"],
    ["\\frac{\\calc{1}}{\\calc{2}}", "\\frac{{1}}{{2}}"],
  ])("%s", (latex, computed) => expect(computedFormula(latex)).toBe(computed));
});

describe("a command that cannot be computed tells its place", () => {
  test.each([
    ["1 + \\calc{1/0}", 4],
    ["\\fact{no.such}", 0],
    ["x = \\claim{1 = 2}", 4],
    ["\\calc{1", 0],
  ])("%s", (latex, index) => {
    const mistake = (() => {
      try {
        return computedFormula(latex);
      } catch (error) {
        return error;
      }
    })();
    expect(mistake).toBeInstanceOf(FormulaMistake);
    expect(mistake).toMatchObject({ index });
  });
});
