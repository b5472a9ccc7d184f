import { describe, expect, test } from "vitest";
import { check } from "../../src/components/widgets/StepByStep/check.ts";
import { examples } from "../../src/components/widgets/StepByStep/examples.ts";
import { worked, type Work } from "../../src/components/widgets/StepByStep/model.ts";
import { sentence } from "../../src/components/widgets/StepByStep/sentences.ts";
import { initial, schema, STEPS_MAX } from "../../src/components/widgets/StepByStep/state.ts";
import { derivative } from "../../src/lib/math/derivative.ts";
import { parse } from "../../src/lib/math/parse.ts";
import { decodeState, encodeState } from "../../src/lib/site/demoState.ts";
import { typeset } from "../../src/lib/site/typeset.ts";

const workOf = (text: string): Work => {
  const result = worked(text);
  if (!result.ok) throw new Error(result.message);
  return result.work;
};

const texts = [initial.f, ...examples];

describe.each(texts)("the derivation of %s", (text) => {
  const work = workOf(text);

  test("marks one part on every line but the last", () => {
    const lines = [work.start, ...work.lines].map(
      ({ latex }) => latex.split("{marked}").length - 1,
    );
    expect(lines).toEqual([...work.lines.map(() => 1), 0]);
  });

  test("leaves no d/dx on its last line", () => {
    expect(work.start.plain).toContain("d/dx");
    expect(work.lines.at(-1)!.plain).not.toContain("d/dx");
  });

  test("can be set by KaTeX, line by line", () => {
    for (const { latex } of [work.start, ...work.lines]) expect(typeset(latex)).toContain("katex");
  });

  test("ends in slopes that agree by three roads", () => {
    const compared = work.rows.filter(({ apart }) => Number.isFinite(apart));
    expect(compared.length).toBeGreaterThanOrEqual(4);
    for (const { apart, formula } of compared)
      expect(apart).toBeLessThan(1e-8 * Math.max(1, Math.abs(formula)));
  });
});

test("the first derivation goes product, chain, power, and the chain shows both functions", () => {
  const { lines } = workOf("x sin(x^2)");
  expect(lines.map(({ title, card }) => [title, card])).toEqual([
    ["Product rule", "product-rule"],
    ["Derivative of x itself", "power-rule"],
    ["Chain rule", "chain-rule"],
    ["Power rule", "power-rule"],
    ["Simplify", undefined],
  ]);
  expect(lines[2]!.outer!.plain).toBe("sin(u)");
  expect(lines[2]!.inner!.plain).toBe("x^2");
});

test.each([
  [
    "x sin(x^2)",
    2,
    "1 \\cdot \\sin(x^{2}) + x \\cos(x^{2}) \\cdot \\frac{d}{dx}\\left[x^{2}\\right]",
  ],
  ["x sin(x^2)", 3, "1 \\cdot \\sin(x^{2}) + x \\cos(x^{2}) \\cdot 2 x"],
  ["sin(x)/x", 2, "\\frac{\\cos(x) \\cdot x - \\sin(x) \\cdot 1}{x^{2}}"],
  ["-2x^3", 0, "-2 \\cdot \\frac{d}{dx}\\left[x^{3}\\right]"],
  ["x ln(x)", 2, "1 \\cdot \\ln(x) + x \\cdot \\frac{1}{x}"],
])("a line of %s after rule %i is written as on a blackboard", (text, index, expected) => {
  const line = workOf(text).lines[index]!.latex.replace(/\\htmlClass\{marked\}\{(.*)\}$/, "$1");
  expect(line.replace(/\\htmlClass\{marked\}\{(\\frac.*?\])\}/, "$1")).toBe(`= ${expected}`);
});

test.each([
  ["|x|", "x = 0"],
  ["relu(x - 2)", "x - 2 = 0"],
])("%s says that its rule fails where %s", (text, where) => {
  expect(workOf(text).lines.map(({ fails }) => fails?.plain)).toContain(where);
});

test("at the corner of |x| the central difference reads 0, and is compared with nothing", () => {
  const { rows, verdict } = workOf("|x|");
  const corner = rows.find(({ x }) => x === 0)!;
  expect(corner.central).toBe(0);
  expect([corner.formula, corner.dual, corner.apart]).toEqual([NaN, NaN, NaN]);
  expect(verdict).toContain("no derivative");
});

test("a wrong derivative would show in the table", () => {
  const [f, wrong] = ["x^2", "x"].map((text) => {
    const read = parse(text);
    if (!read.ok) throw new Error(read.error.message);
    return read.expr;
  });
  expect(derivative(f!).expr).not.toEqual(wrong);
  expect(Math.max(...check(f!, wrong!).map(({ apart }) => apart))).toBeCloseTo(2, 6);
});

test.each(["ln(x)", "x^x"])("points of %s are five with values around them, in order", (text) => {
  const xs = workOf(text).rows.map(({ x }) => x);
  expect(xs).toHaveLength(5);
  expect(xs).toEqual([...xs].sort((a, b) => a - b));
  expect(Math.min(...xs)).toBeGreaterThan(0);
});

describe("what cannot be derived gets a sentence", () => {
  test.each([
    ["(x + 1", 0],
    ["", 0],
    ["x + y", 4],
  ])("“%s”, at character %i", (text, start) => {
    const result = worked(text);
    expect(result).toMatchObject({ ok: false, start });
    expect(!result.ok && result.message).toMatch(/\S{2}.*[.?]/);
  });

  test("more rules than anyone follows", () => {
    const long = Array.from({ length: 45 }, (_, i) => `sin(${i + 2}x)`)
      .join("+")
      .slice(0, 240);
    const text = long.slice(0, long.lastIndexOf("+"));
    expect(worked(text)).toMatchObject({ ok: false, message: expect.stringMatching(/too many/) });
  });
});

describe("the sentence", () => {
  const outline = { text: "f", titles: ["Product rule", "Power rule", "Simplify"] };
  test.each([
    [0, "3 steps to go. First: which rule fits the whole?"],
    [1, "Step 1 of 3: product rule."],
    [3, "Step 3 of 3: simplify. No d/dx is left: this is the derivative."],
  ])("at step %i", (step, said) => expect(sentence(outline, step)).toBe(said));
});

test("a link carries function and step", () => {
  const state = { f: "e^(-x^2)", step: 2 };
  const hash = encodeState("step-by-step", schema, state, initial);
  expect(decodeState("step-by-step", schema, hash, initial)).toEqual({ state });
  const far = decodeState("step-by-step", schema, "#step-by-step?v=1&step=1e9", initial);
  expect(far.state.step).toBe(STEPS_MAX);
});
