import { describe, expect, test } from "vitest";
import { calculation } from "../../../src/lib/site/calculation.ts";

describe("calculation returns the value of", () => {
  test.each([
    ["(3^2 - 1^2)/(3 - 1)", 4],
    ["2^-2", 0.25],
    ["pi", Math.PI],
    ["let a = 0.5; (1 - 2a)^3 + a", 0.5],
    ["let f = x^2; (f(3) - f(1))/(3 - 1)", 4],
    ["let f = x^2; f'(3)", 6],
    ["let f = x^3; f''(2)", 12],
    ["let f = x^2; 2f(f(2)) - f(-1)", 31],
    ["let f = x^2; let g = f(x) + 1; g(3)", 10],
    ["let f(x, y) = x^2 + 3x y + y^2; f_x(1, 2)", 8],
    ["let f(x, y) = x^2 + 3x y + y^2; f_y(1, 2)", 7],
    ["let h = 0.1; h(2 + h)", 0.21],
    ["let L(w, b) = w^2 + w b; L_b(5, 1)", 5],
  ])("%s: %d", (source, value) => {
    expect(calculation(source)).toBeCloseTo(value, 12);
  });

  test("a property's function", () => {
    expect(calculation("f'(3) + g(0)", { f: "x^2", g: "x + 1" })).toBe(7);
  });

  test("arguments in exchanged places: f(b, a)", () => {
    expect(calculation("let f(x, y) = x - y; let g(x, y) = f(y, x); g(5, 3)")).toBe(-2);
  });
});

describe("calculation says what is wrong with", () => {
  test.each([
    ["f(3)", "f is not defined"],
    ["x + 1", "x has no value in “x + 1”"],
    ["1/0", "“1/0” has no finite value"],
    ["ln(-1)", "“ln(-1)” has no finite value"],
    ["2 +", "“2 +” cannot be read at character"],
    ["let f = x^2; f(1, 2)", "f takes 1 value, not 2"],
    ["let f = x^2; f(1", "the bracket after f is never closed"],
    ["let f = x y; f(1)", "y is not named in “let f = x y”"],
    ["let f; 1", "“let f” defines nothing"],
  ])("%s", (source, what) => expect(() => calculation(source)).toThrow(what));
});
