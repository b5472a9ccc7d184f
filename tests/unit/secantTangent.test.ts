import { describe, expect, test } from "vitest";
import { presetOf, presets } from "../../src/components/widgets/SecantTangent/functions.ts";
import { model, table } from "../../src/components/widgets/SecantTangent/model.ts";
import { own } from "../../src/components/widgets/SecantTangent/own.ts";
import { nextStep, shrunk, STOP } from "../../src/components/widgets/SecantTangent/shrinking.ts";
import { snappedStep, snappedX } from "../../src/components/widgets/SecantTangent/snap.ts";
import { initial, schema } from "../../src/components/widgets/SecantTangent/state.ts";
import { figureSvg } from "../../src/lib/plot/svg.ts";
import { decodeState, encodeState } from "../../src/lib/site/demoState.ts";

/** NaN on both sides is agreement: neither is defined. */
const apart = (a: number, b: number) => (Number.isNaN(a) && Number.isNaN(b) ? 0 : Math.abs(a - b));

const at = (text: string, x0: number, h: number) =>
  model(presetOf(text) ?? own(text)!, { ...initial, f: text, x0, h });

test.each(presets.map((preset) => [preset.text, preset] as const))(
  "the menu's f′ of %s is the kernel's",
  (text, preset) => {
    const exact = own(text)!;
    for (let x = -6.97; x < 7; x += 0.13) {
      expect(apart(preset.f(x), exact.f(x))).toBeLessThan(1e-9);
      expect(apart(preset.fPrime(x), exact.fPrime(x))).toBeLessThan(1e-9);
    }
  },
);

describe("the sentence", () => {
  test.each([
    ["x^2", 3, 1, "Secant slope 7 over h = 1; tangent slope 6; difference 1."],
    ["x^2", 1, 0.1, "Secant slope 2.1 over h = 0.1; tangent slope 2; difference 0.1."],
    ["x^2", 1, 0.01, "Secant slope 2.01 over h = 0.01; tangent slope 2; difference 0.01."],
    [
      "|x|",
      0,
      0.5,
      "Secant slope 1 over h = 0.5; no derivative here: the slope is −1 from the left and 1 from the right.",
    ],
    ["cbrt(x)", 0, 1, "Secant slope 1 over h = 1; no derivative here: the tangent is vertical."],
    [
      "1/x",
      0,
      1,
      "1/x is undefined at x₀ = 0: there is no point of the curve to start from. Move x₀.",
    ],
    [
      "ln(x)",
      1,
      -2,
      "ln(x) is undefined at x₀ + h = −1: there is no second point. Shrink h or change its side. Tangent slope 1.",
    ],
    [
      "e^(e^(e^x))",
      4,
      1,
      "e^(e^(e^x)) is too large for a computer’s numbers at x₀ = 4: there is no point of the curve to start from. Move x₀.",
    ],
    [
      "1/e^(1000x)",
      -1,
      0.5,
      "1/e^(1000x) is too large for a computer’s numbers at x₀ = −1: there is no point of the curve to start from. Move x₀.",
    ],
  ])("for %s at %f with h = %f is “%s”", (f, x0, h, sentence) => {
    expect(at(f, x0, h).sentence).toContain(sentence);
  });

  test("never gives a slope where x₀ + h is x₀", () => {
    const { sentence, numbers, note } = at("sin(x)", 1, 1e-16);
    expect(numbers.secant).toBeNull();
    expect(sentence).toContain("too small here");
    expect(note).toContain("sixteen digits");
  });
});

test("below about 10⁻⁸ the note says that rounding rules, and by how much", () => {
  expect(at("sin(x)", 1, 1e-8).note).toMatch(/off by/);
  expect(at("sin(x)", 1, 1e-4).note).toBeNull();
});

test.each([
  ["x^3 - 3x", 1, "flat"],
  ["x^3 - 3x", 2, "rising"],
  ["x^3 - 3x", 0, "falling"],
  ["|x|", 0, null],
])("the meaning of f′ for %s at %f is %s", (f, x0, meaning) => {
  expect(at(f, x0, 1).meaning).toBe(meaning);
});

test.each([
  "tan(x)",
  "1/x",
  "x sin(1/x)",
  "sqrt(x)",
  "ln(x)",
  "x^x",
  "0*x",
  "e^(e^x)",
  "1/e^(1000x)",
  "1/0*x",
])("the figures of %s hold no NaN, Infinity or undefined at any x₀ and h", (text) => {
  const subject = own(text)!;
  for (const x0 of [-4, -1, 0, 1e-9, 0.5, Math.PI / 2, 4, 1000]) {
    for (const h of [1, -1, 1e-9, -4, 1e-16]) {
      for (const zoom of [1, 1000]) {
        const now = model(subject, { f: text, x0, h, zoom });
        const page = figureSvg(now.curve, "a") + figureSvg(now.slopes, "b");
        const words = JSON.stringify([now.sentence, now.note, table(subject, now.numbers)]);
        expect(words).not.toMatch(/NaN|Infinity/);
        expect(page).not.toMatch(/NaN|Infinity|undefined/);
      }
    }
  }
});

test("the table shows the quotients of x² at 1", () => {
  const now = at("x^2", 1, 1);
  const rows = table(presetOf("x^2")!, now.numbers).rows.map((row) => row.slice(0, 2));
  expect(rows.slice(0, 5)).toEqual([
    ["1", "3"],
    ["0.5", "2.5"],
    ["0.1", "2.1"],
    ["0.01", "2.01"],
    ["0.001", "2.001"],
  ]);
});

test("snappedX draws a point near a round number onto it and stays inside the window", () => {
  expect(snappedX(2.97, [-4, 4])).toBe(3);
  expect(snappedX(1.2345, [-4, 4])).toBe(1.24);
  expect(snappedX(9, [-4, 4])).toBe(4);
});

test("snappedStep is never 0 and keeps its side there", () => {
  expect(snappedStep(0.001, [-4, 4], 1)).toBeGreaterThan(0);
  expect(snappedStep(-0.001, [-4, 4], -1)).toBeLessThan(0);
});

test("nextStep goes 1, 0.5, 0.2, 0.1 and keeps the side", () => {
  const steps = [1, 0.5, 0.2, 0.1, 0.05];
  steps.slice(1).forEach((step, i) => expect(nextStep(steps[i]!)).toBeCloseTo(step, 12));
  expect(nextStep(-0.03)).toBeCloseTo(-0.02, 12);
});

test("shrunk falls to a tenth in 900 ms and ends at STOP", () => {
  expect(shrunk(1, 900)).toBeCloseTo(0.1, 6);
  expect(shrunk(-STOP, 5000)).toBe(-STOP);
});

describe("a link", () => {
  const id = "secant-tangent";
  test("brings back the state it was made from", () => {
    const state = { f: "x^2 sin(x)", x0: 3, h: -0.01, zoom: 10 };
    expect(decodeState(id, schema, encodeState(id, schema, state, initial), initial).state).toEqual(
      state,
    );
  });

  test.each([
    ["#secant-tangent?v=9&x0=3", initial.x0],
    ["#secant-tangent?v=1&x0=NaN", initial.x0],
    ["#secant-tangent?v=1&x0=1e400", initial.x0],
    ["#secant-tangent?v=1&__proto__=3", initial.x0],
    ["#secant-tangent?v=1&h=0", initial.x0],
    [`#secant-tangent?v=1&f=${"x".repeat(3000)}`, initial.x0],
  ])("that cannot be read, %s, falls back with a notice", (hash, x0) => {
    const { state, notice } = decodeState(id, schema, hash, initial);
    expect(state.x0).toBe(x0);
    expect(state.h).toBe(initial.h);
    expect(notice).toMatch(/could not be read/);
  });
});
