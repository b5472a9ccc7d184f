import { expect, test } from "vitest";
import { model, outcome, table } from "../../src/components/widgets/PredictedDrop/model.ts";
import { initial, schema, type State } from "../../src/components/widgets/PredictedDrop/state.ts";
import { bestAlpha, rightGuess, stepOf } from "../../src/components/widgets/PredictedDrop/step.ts";
import { landscapeOf, landscapes } from "../../src/lib/plot/landscapes.ts";
import { ownLandscape } from "../../src/lib/plot/ownLandscape.ts";
import { figureSvg } from "../../src/lib/plot/svg.ts";
import { decodeState, encodeState } from "../../src/lib/site/demoState.ts";

const parabola = landscapes[0]!;
const at = (change: Partial<State>) => {
  const state = { ...initial, ...change };
  return model(landscapeOf(state.f) ?? ownLandscape(state.f)!, state);
};

test.each([0.1, 0.25, 0.5, 0.9, 1, 1.1])(
  "on (x − 3)² from 0 the drop at α = %f is 36α(1 − α)",
  (alpha) => {
    const { promised, actual } = stepOf(parabola, 0, alpha);
    expect(promised).toBeCloseTo(36 * alpha, 10);
    expect(actual).toBeCloseTo(36 * alpha * (1 - alpha), 10);
  },
);

test("the largest drop is 9, at 0.5, half of the promise; at 1 nothing is left", () => {
  const best = bestAlpha(parabola, 0)!;
  expect(best.alpha).toBeCloseTo(0.5, 12);
  expect(best.drop).toBeCloseTo(9, 12);
  expect(rightGuess(parabola, 0)).toBe("half");
  expect(outcome(parabola, 0, "more")).toBe(
    "You expected a drop that grows with α. The drop is largest at α = 0.5: 9, which is 50\u00a0% of what was promised. At α = 1 it is 0.",
  );
});

test.each<[Partial<State>, string]>([
  [
    { alpha: 0.1 },
    "the slope promises a drop of 3.6; what happens is a drop of 3.24, 90\u00a0% of it.",
  ],
  [{ alpha: 1 }, "nothing of it: you land as high as you stood."],
  [{ alpha: 1.1 }, "a rise of 3.96 instead"],
  [{ alpha: 0 }, "the step has length 0"],
  [{ alpha: -1 }, "goes uphill"],
  [{ x0: 3 }, "The slope is 0"],
  [{ f: "ln(x)", x0: -1 }, "has no value at x₀ = −1"],
  [{ f: "ln(x)", x0: 1, alpha: 2 }, "has no value at −1"],
])("for %j the sentence says “%s”", (change, said) => {
  expect(at(change).sentence).toContain(said);
});

test("nothing ever shows NaN, Infinity or undefined", () => {
  for (const f of ["(x-3)^2", "|x|", "1/x", "e^x", "sqrt(-1-x^2)", "0", "-x^2"]) {
    for (const alpha of [-1, 0, 0.1, 1e6]) {
      for (const x0 of [-1e6, 0, 2]) {
        const now = at({ f, alpha, x0, shown: true });
        const { rows } = table(landscapeOf(f) ?? ownLandscape(f)!, x0);
        const said = [now.sentence, now.curve.name, now.drops.name, ...rows.flat()].join(" ");
        const drawn = figureSvg(now.curve, "a") + figureSvg(now.drops, "b");
        expect(said + drawn).not.toMatch(/NaN|Infinity|undefined/);
      }
    }
  }
});

test("turning α draws no curve again", () => {
  const [small, large] = [at({ alpha: 0.1, shown: true }), at({ alpha: 0.4, shown: true })];
  expect(large.drops.layers).toHaveLength(1);
  expect(large.drops.layers[0]).toBe(small.drops.layers[0]);
  expect(large.curve.layers[0]).toBe(small.curve.layers[0]);
});

test("the curves of the drops come with the prediction's outcome, and a link keeps it", () => {
  const curves = (shown: boolean) =>
    at({ shown }).drops.layers.filter(({ kind }) => kind === "curve");
  expect([curves(false).length, curves(true).length]).toEqual([0, 1]);
  const state: State = { ...initial, alpha: 0.7, guess: "half", shown: true };
  const hash = encodeState("p", schema, state, initial);
  expect(decodeState("p", schema, hash, initial)).toEqual({ state });
});
