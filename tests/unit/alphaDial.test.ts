import { describe, expect, test } from "vitest";
import { model, table } from "../../src/components/widgets/AlphaDial/model.ts";
import { outcome } from "../../src/components/widgets/AlphaDial/sentences.ts";
import { initial, schema, type State } from "../../src/components/widgets/AlphaDial/state.ts";
import { comparison, walkOf } from "../../src/components/widgets/AlphaDial/walk.ts";
import type { Landscape } from "../../src/lib/plot/landscape.ts";
import { landscapeOf, landscapes } from "../../src/lib/plot/landscapes.ts";
import { ownLandscape } from "../../src/lib/plot/ownLandscape.ts";
import { figureSvg } from "../../src/lib/plot/svg.ts";
import { decodeState, encodeState } from "../../src/lib/site/demoState.ts";

const landOf = (text: string): Landscape => landscapeOf(text) ?? ownLandscape(text)!;
const at = (change: Partial<State>) =>
  model(landOf(change.f ?? initial.f), { ...initial, ...change });
const iterates = (alpha: number, k: number) =>
  Array.from(walkOf(landscapes[0]!, 0, alpha, k).path.at.subarray(0, k + 1), (x) =>
    Number(x.toPrecision(10)),
  );

test.each([
  [0.1, [0, 0.6, 1.08, 1.464]],
  [0.5, [0, 3]],
  [0.9, [0, 5.4, 1.08, 4.536]],
  [1, [0, 6, 0, 6]],
])("α = %f walks through %j", (alpha, expected) => {
  expect(iterates(alpha, expected.length - 1)).toEqual(expected);
});

test("0.1 and 0.9 are equally far from 3 after ten steps", () => {
  const result = comparison(landscapes[0]!);
  expect(result.right).toBe("same");
  expect(result.off).toBeCloseTo(3 * 0.8 ** 10, 12);
  expect(outcome("large", result)).toMatch(/^You expected α = 0.9 .* 0.3221 away from 3/);
  expect(outcome("", result)).toMatch(/^After 10 steps/);
});

describe("the sentence", () => {
  test.each<[Partial<State>, string]>([
    [{ alpha: 0.1 }, "After 3 steps x = 1.464. |1 − 2α| = 0.8 is below 1: it converges from one"],
    [{ alpha: 0.9 }, "|1 − 2α| = 0.8 is below 1: it oscillates about the minimum, and converges."],
    [{ alpha: 0.5, k: 1 }, "|1 − 2α| = 0: one step goes straight to the minimum."],
    [{ alpha: 1 }, "|1 − 2α| = 1: it oscillates for ever"],
    [{ alpha: 1.05 }, "|1 − 2α| = 1.1 is above 1: every step leaps further out, and it diverges."],
    [{ alpha: 0 }, "With α = 0 every step has length 0"],
    [{ alpha: -0.1 }, "α is negative, so every step climbs"],
    [{ alpha: 1e6, k: 300 }, "it diverges"],
    [{ f: "ln(x)", x0: -1 }, "has no value at x₀ = −1"],
    [{ f: "-x^2", x0: 1 }, "there is no minimum to find"],
    [{ f: "x^4 - 3x^2 + x", x0: -1, alpha: 0.15 }, "bounce between −1.445 and −1.085, for ever"],
    [{ f: "x^4 - 3x^2 + x", x0: 2, alpha: 0.05 }, "converges to the minimum 1.131"],
    [{ f: "x^4 - 3x^2 + x", x0: 2, alpha: 0.1 }, "converges to the minimum −1.301"],
    [{ f: "|x|", x0: 1.03, alpha: 0.1 }, "bounce between −0.07 and 0.03, for ever"],
    [{ f: "sqrt(x)", x0: 0.01, alpha: 1 }, "has no value"],
    [{ f: "3", x0: 1 }, "the slope is 0 here"],
  ])("for %j says “%s”", (change, expected) => {
    expect(at(change).sentence.toLowerCase()).toContain(expected.toLowerCase());
  });
});

test("no picture, sentence or table ever shows NaN, Infinity or undefined", () => {
  const functions = ["(x-3)^2", "x^4", "|x|", "ln(x)", "1/x", "e^x", "tan(x)", "sqrt(-1-x^2)", "0"];
  for (const f of functions) {
    for (const alpha of [-1, 0, 1e-6, 0.1, 1.05, 1e6]) {
      for (const x0 of [-1e6, -1, 0, 2]) {
        const now = at({ f, alpha, x0, k: 12, shown: true });
        const { caption, rows } = table(now.walk);
        const said = [now.sentence, caption, ...rows.flat(), now.curve.name, now.steps.name];
        expect(said.join(" ")).not.toMatch(/NaN|Infinity|undefined/);
        expect(figureSvg(now.curve, "a") + figureSvg(now.steps, "b")).not.toMatch(/NaN|Infinity/);
        expect(rows.length).toBeLessThanOrEqual(25);
      }
    }
  }
});

test("after the prediction both runs stand in the second figure", () => {
  const labels = (shown: boolean) =>
    at({ alpha: 0.9, k: 10, shown }).steps.moving!.map((layer) => "text" in layer && layer.text);
  expect(labels(true)).toContain("α = 0.1");
  expect(labels(false)).not.toContain("α = 0.1");
});

test("the dots bear the numbers of their steps", () => {
  const marks = at({ k: 3, alpha: 0.4 }).curve.moving!.filter((layer) => layer.kind === "mark");
  const first = marks.find((mark) => mark.label === "1");
  expect(first?.at[0]).toBeCloseTo(2.4, 12);
});

test("turning α draws no curve again", () => {
  const [slow, fast] = [at({ alpha: 0.1 }), at({ alpha: 0.9 })];
  for (const figure of ["curve", "steps"] as const) {
    expect(fast[figure].layers.length).toBe(slow[figure].layers.length);
    fast[figure].layers.forEach((layer, i) => expect(layer).toBe(slow[figure].layers[i]));
  }
});

test("a window held still by a hand stays", () => {
  expect(model(landscapes[0]!, { ...initial, x0: 20 }, [-1.5, 7.5]).window).toEqual([-1.5, 7.5]);
  expect(at({ x0: 20 }).window).toEqual([-15, 21]);
});

test("a link brings the state back", () => {
  const state: State = {
    ...initial,
    f: "x^4",
    x0: -1,
    alpha: 0.9,
    k: 7,
    guess: "same",
    shown: true,
  };
  const hash = encodeState("d", schema, state, initial);
  expect(decodeState("d", schema, hash, initial)).toEqual({ state });
  const bad = decodeState("d", schema, "#d?v=1&alpha=x&k=1e9", initial);
  expect(bad.state).toEqual({ ...initial, k: 300 });
  expect(bad.notice).toBeDefined();
});
