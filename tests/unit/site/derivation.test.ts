import { expect, test } from "vitest";
import { derivation, differentiated, named } from "../../../src/lib/site/derivation.ts";
import { checkedRules, rules } from "../../../src/lib/site/ruleTable.ts";

test("a derivation ends in the derivative, and marks what the next rule rewrites", () => {
  const { start, lines } = derivation("(3x+1)^2");
  expect(start).toContain("\\frac{d}{dx}");
  expect(lines.at(0)?.rule).toBe("Chain rule");
  expect(lines.at(-1)).toEqual({ rule: "Simplify", latex: "= 6 (3 x + 1)" });
  expect(lines.slice(0, -1).every(({ latex }) => latex.includes("\\htmlClass{marked}"))).toBe(true);
});

test("a function and its derivative are named", () => {
  expect(named("x^3")).toBe("\\function{f}(x) = x^{3}");
  expect(differentiated("x^3")).toBe("\\derivative{f'}(x) = 3 x^{2}");
});

test("a function of another variable is refused", () => {
  expect(() => derivation("y^2")).toThrow("“y^2” has the variable y");
});

test("the reference table holds the functions of the specification, all true", () => {
  const wanted =
    "c,x,x^n,sqrt(x),1/x,e^x,a^x,ln(x),sin(x),cos(x),tan(x),tanh(x),sigmoid(x),relu(x)";
  expect(rules.map(({ f }) => f)).toEqual(wanted.split(","));
  expect(checkedRules()).toHaveLength(rules.length);
});
