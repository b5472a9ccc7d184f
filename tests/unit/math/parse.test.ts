// What a reader may type, how it is read, and what is said of mistakes.
import { expect, test } from "vitest";
import type { Expr } from "../../../src/lib/math/expr.ts";
import { limits } from "../../../src/lib/math/parseError.ts";
import { parse } from "../../../src/lib/math/parse.ts";
import { text } from "../../../src/lib/math/text.ts";
import { read } from "./support/read.ts";

/** Every operation in brackets of its own. */
const bracketed = (expr: Expr): string => {
  const { kind, name, value } = expr;
  const parts = expr.parts.map(bracketed);
  if (kind === "number") return String(value);
  if (kind === "variable" || kind === "constant") return name;
  if (kind === "call") return `${name}(${parts.join(", ")})`;
  if (kind === "negative") return `(-${parts[0]!})`;
  const sign = { sum: "+", difference: "-", product: "*", quotient: "/", power: "^" }[
    kind as "sum"
  ];
  return `(${parts.join(` ${sign} `)})`;
};

test.each([
  ["2x", "(2 * x)"],
  ["x sin x", "(x * sin(x))"],
  ["xsinx", "(x * sin(x))"],
  ["(x+1)(x-1)", "((x + 1) * (x - 1))"],
  ["sin 2x", "sin((2 * x))"],
  ["sin 2(x+1)", "sin((2 * (x + 1)))"],
  ["sin(x)(x+1)", "(sin(x) * (x + 1))"],
  ["sin x cos x", "(sin(x) * cos(x))"],
  ["sin -x", "sin((-x))"],
  ["sin x^2", "sin((x ^ 2))"],
  ["sin^2 x", "(sin(x) ^ 2)"],
  ["sin²x", "(sin(x) ^ 2)"],
  ["sin⁻¹(x)", "arcsin(x)"],
  ["ln^2 x", "(ln(x) ^ 2)"],
  ["x²", "(x ^ 2)"],
  ["x⁻¹²", "(x ^ (-12))"],
  ["xⁿ", "(x ^ n)"],
  ["√x", "sqrt(x)"],
  ["√(x+1)", "sqrt((x + 1))"],
  ["√2x", "(sqrt(2) * x)"],
  ["√x²", "sqrt((x ^ 2))"],
  ["√(x)²", "(sqrt(x) ^ 2)"],
  ["∛x", "cbrt(x)"],
  ["½x", "((1 / 2) * x)"],
  ["|x|", "abs(x)"],
  ["2|x||x|", "((2 * abs(x)) * abs(x))"],
  ["||x|-1|", "abs((abs(x) - 1))"],
  ["e^-x", "(e ^ (-x))"],
  ["2^-x", "(2 ^ (-x))"],
  ["π x", "(pi * x)"],
  ["2πx", "((2 * pi) * x)"],
  ["x·x×x−x÷2", "(((x * x) * x) - (x / 2))"],
  ["x^2^3", "(x ^ (2 ^ 3))"],
  ["x**2", "(x ^ 2)"],
  ["-x^2", "(-(x ^ 2))"],
  ["-x y", "(-(x * y))"],
  ["2*-x", "(2 * (-x))"],
  ["x - -1", "(x - (-1))"],
  ["1/2x", "((1 / 2) * x)"],
  ["1e-3", "0.001"],
  ["2e^x", "(2 * (e ^ x))"],
  ["2e-x", "((2 * e) - x)"],
  [".5x", "(0.5 * x)"],
  ["σ(x)", "sigmoid(x)"],
  ["asin(x) + arcsin x", "(arcsin(x) + arcsin(x))"],
  ["log x", "ln(x)"],
  ["log_10 x + log2(x)", "(log10(x) + log2(x))"],
  ["max(1, x, 2)", "max(1, x, 2)"],
  ["θ + theta", "(theta + theta)"],
  ["Sin(X)", "sin(x)"],
  ["[x+{1}]", "(x + 1)"],
])("%s is read as %s", (typed, expected) => {
  expect(bracketed(read(typed))).toBe(expected);
});

test.each([
  ["log x", /natural logarithm/],
  ["1/2x", /\(1\/2\)·x/],
  ["e^2x", /\(e\^2\)·x/],
  ["x2", /x times 2/],
  ["sin^-1 x", /arcsin/],
])("%s is read with a note", (typed, note) => {
  const result = parse(typed);
  expect(result.ok && result.notes.join(" ")).toMatch(note);
});

test.each([
  ["", /Nothing is here/, 0, 0],
  ["(x+1", /bracket opened here is never closed.*“\)”/, 0, 1],
  ["|x+1", /bar opened here is never closed.*“\|”/, 0, 1],
  ["sin(x", /never closed/, 3, 4],
  ["x)", /never opened/, 1, 2],
  ["(x]", /closed by “\]”/, 2, 3],
  ["|x", /Add “\|”/, 0, 1],
  ["()", /between these brackets/, 0, 2],
  ["x+*2", /“\+” and “\*”/, 1, 3],
  ["x++1", /Two operators/, 1, 3],
  ["x+", /after “\+”/, 1, 2],
  ["2^", /after “\^”/, 1, 2],
  ["*x", /before “\*”/, 0, 1],
  ["sni(x)", /“sin”/, 0, 3],
  ["sqr(x)", /“sqrt”/, 0, 3],
  ["2 + sinus(x)", /“sin”/, 4, 9],
  ["foo(x)", /isn’t a name known here/, 0, 3],
  ["sin", /needs a value/, 0, 3],
  ["x + sin()", /needs a value/, 4, 9],
  ["√", /needs a value/, 0, 1],
  ["max(x)", /at least two/, 0, 3],
  ["sin(x, 2)", /takes one value/, 5, 6],
  ["2,5x", /Write 2\.5/, 0, 3],
  ["x, 2", /comma/, 1, 2],
  ["1.2.3", /one decimal point/, 0, 4],
  ["1e400", /too large/, 0, 5],
  ["1e-400", /too close to 0/, 0, 6],
  ["2 3", /Two numbers/, 0, 3],
  ["y = x^2", /after the “=” sign/, 2, 3],
  ["х^2", /looks like the letter x/, 0, 1],
  ["x\u202e+1", /invisible/, 1, 2],
  ["x#", /no meaning/, 1, 2],
])("%s gets a sentence that names the place", (typed, message, start, end) => {
  const result = parse(typed);
  expect(result.ok).toBe(false);
  if (result.ok) return;
  expect(result.error.message).toMatch(message);
  expect(result.error.message).toMatch(/[.?]$/);
  expect([result.error.start, result.error.end]).toEqual([start, end]);
});

test("a variable that is not allowed is named with those that are", () => {
  const result = parse("x + y", { variables: ["x"] });
  expect(!result.ok && result.error.message).toContain("Use x.");
});

test.each([
  ["longer than 256 characters", "x+".repeat(128) + "x", /256 characters/],
  ["deeper than 32", `${"(".repeat(40)}x${")".repeat(40)}`, /32 deep/],
  ["deeper than 32 in signs", `${"-".repeat(40)}x`, /32 deep/],
  ["of more than 200 nodes", "x+".repeat(127) + "x", /200 parts/],
])("a formula %s is refused", (_, typed, message) => {
  const result = parse(typed);
  expect(!result.ok && result.error.message).toMatch(message);
});

test("the limits themselves are within reach", () => {
  expect(parse("x".padStart(limits.characters, " ")).ok).toBe(true);
  expect(parse(`${"(".repeat(limits.depth)}x${")".repeat(limits.depth)}`).ok).toBe(true);
  expect(parse(`${"sin(".repeat(limits.depth)}x${")".repeat(limits.depth)}`).ok).toBe(true);
  expect(parse("x+".repeat(limits.nodes / 2 - 1) + "x").ok).toBe(true);
});

test.each([
  "2x sin(x) - 1/x",
  "(x + 1)(x - 1)",
  "e^(-x)",
  "x*2",
  "2*3",
  "-x^2",
  "(-x)^2",
  "(x^2)^3",
  "|x| + abs(|x| - 1)",
  "a - (b - c)",
  "a - (-b)",
  "x(y z)",
  "(a/b)/c",
  "a/(b c)",
  "2e^x",
  "2pi x",
  "x^(1/3)",
  "1e-7 x",
  "max(x, 0)",
])("text writes %s as it was typed", (typed) => expect(text(read(typed))).toBe(typed));
