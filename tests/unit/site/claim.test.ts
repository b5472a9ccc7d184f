import { describe, expect, test } from "vitest";
import { checkedClaim } from "../../../src/lib/site/claim.ts";

describe("a true claim is set as it was written", () => {
  test.each([
    ["x^2 + 2x + 1 = (x + 1)^2", {}, "x^{2} + 2 x + 1 = (x + 1)^{2}"],
    ["f'(x) = 2x - 4", { f: "x^2 - 4x + 5" }, "{\\derivative{f'}(x)} = 2 x - 4"],
    ["let f = x^2; f(3) = 9", {}, "{\\function{f}(3)} = 9"],
    ["d/dx x^2 + 1 = 2x + 1", {}, "{\\frac{d}{dx}\\left[x^{2}\\right]} + 1 = 2 x + 1"],
  ])("%s", (claim, given, latex) => expect(checkedClaim(claim, given).latex).toBe(latex));
});

describe("it holds", () => {
  test.each([
    ["d/dx (3x+1)^2 = 6(3x+1)", ""],
    ["d/dx (9x^2 + 6x + 1) = 18x + 6 = 6(3x + 1)", ""],
    ["d/dx (f(x) g(x)) = f'(x) g(x) + f(x) g'(x)", ""],
    ["d/dx (f(x)/g(x)) = (f'(x) g(x) - f(x) g'(x))/g(x)^2", ""],
    ["d/dx f(g(x)) = f'(g(x)) g'(x)", ""],
    ["d/dx (c f(x)) = c f'(x)", ""],
    ["d/dx x^n = n x^(n-1)", "$x > 0$"],
    ["ln(x^2) = 2 ln(x)", "$x > 0$"],
    ["sqrt(x^2) = -x", "$x < 0$"],
    ["d/dw (w x + b - y)^2 = 2(w x + b - y) x", ""],
    ["((x + h)^2 - x^2)/h = 2x + h", "$h > 0$, and $h < 0$"],
  ])("%s %s", (claim, where) => expect(() => checkedClaim(claim, { where })).not.toThrow());
});

describe("it does not", () => {
  test.each([
    ["x^2 = x^3", "“x^2 = x^3” is false: at x = "],
    ["1 + 1 = 2 = 3", "“2 = 3” is false"],
    ["d/dx (f(x) g(x)) = f'(x) g'(x)", "is false: at x = "],
    ["sqrt(x^2) = x", "is false: at x = −"],
    ["ln(x^2) = 2 ln(x)", "only the left has a value"],
    ["f'(x) = 2x", "is false"],
    ["x^2", "“x^2” claims nothing"],
    ["x^2 = ", "“x^2 =” claims nothing"],
    ["x^2 = x +", "“x +” cannot be read"],
  ])("%s", (claim, what) => expect(() => checkedClaim(claim)).toThrow(what));
});
