import { expect, test } from "vitest";
import {
  curveFigure,
  outcome,
  sentence,
  slopeFigure,
  stopAt,
  table,
} from "../../src/components/widgets/StoppingRule/model.ts";
import { initial, schema, STRICTEST } from "../../src/components/widgets/StoppingRule/state.ts";
import { figureSvg } from "../../src/lib/plot/svg.ts";
import { decodeState, encodeState } from "../../src/lib/site/demoState.ts";

test("|f′| < 10⁻³ stops at 0.063, the first place where the rule holds", () => {
  const { x, steps } = stopAt(1e-3);
  expect(x).toBeCloseTo(0.063, 4);
  expect(4 * x ** 3).toBeLessThan(1e-3);
  let at = 1;
  let taken = 0;
  for (; 4 * at ** 3 >= 1e-3; taken++) at -= 0.01 * 4 * at ** 3;
  expect(steps).toBe(taken);
});

test("a tolerance ten times stricter comes only ∛10 times closer", () => {
  expect(stopAt(1e-3).x / stopAt(1e-4).x).toBeCloseTo(Math.cbrt(10), 2);
  expect(4 * stopAt(STRICTEST).x ** 3).toBeLessThan(STRICTEST);
});

test("the outcome sets the prediction beside the stop", () => {
  const stop = stopAt(1e-3);
  expect(outcome(stop, 0.001)).toMatch(
    /^You expected x = 0.001. .* 63 times nearer to 0 than where it stops/,
  );
  expect(outcome(stop, 0)).toMatch(/^The rule stops/);
  expect(outcome(stop, 0.063)).toContain("Well judged");
});

test("the stop is not shown before it is run, and nothing shows NaN", () => {
  for (const tolerance of [0.1, 1e-3, 1e-5]) {
    for (const state of [initial, { tolerance, guess: 0.001, shown: true }]) {
      const stop = stopAt(tolerance);
      const drawn =
        figureSvg(curveFigure(stop, state), "a") + figureSvg(slopeFigure(stop, state), "b");
      const said = sentence(stop, state) + JSON.stringify(table());
      expect(drawn + said).not.toMatch(/NaN|Infinity|undefined/);
      expect(sentence(stop, state).includes("It stops at")).toBe(state.shown);
    }
  }
});

test("a link brings the state back", () => {
  const state = { tolerance: 1e-4, guess: 0.02, shown: true };
  expect(decodeState("s", schema, encodeState("s", schema, state, initial), initial)).toEqual({
    state,
  });
});
