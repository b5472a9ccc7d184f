import { describe, expect, test } from "vitest";
import { bracket, theory, trial } from "../../src/components/widgets/LargestAlpha/hunt.ts";
import {
  huntFigure,
  lossFigure,
  outcome,
  sentence,
  table,
} from "../../src/components/widgets/LargestAlpha/model.ts";
import {
  hunted,
  initial,
  schema,
  type State,
} from "../../src/components/widgets/LargestAlpha/state.ts";
import { figureSvg } from "../../src/lib/plot/svg.ts";
import { decodeState, encodeState } from "../../src/lib/site/demoState.ts";

test("the limits are those of 2/λmax", () => {
  expect(theory(1).largest).toBeCloseTo(23.6619, 4);
  expect(theory(1).limit).toBeCloseTo(0.084524, 6);
  expect(theory(1).condition).toBeCloseTo(69.99, 2);
  expect(theory(100).condition).toBeCloseTo(605009, -1);
  expect(theory(100).limit).toBeCloseTo(9.09e-6, 7);
});

test("centred and stretched by 1/√2, x makes a round bowl: α = ½ gets there in one step", () => {
  const { condition, limit } = theory(Math.SQRT1_2, true);
  expect(condition).toBeCloseTo(1, 12);
  expect(limit).toBeCloseTo(1, 12);
  const { epochs, ratio } = trial(0.5, Math.SQRT1_2, true);
  expect([epochs, ratio >= 0 && ratio < 1e-12]).toEqual([1, true]);
  const state: State = { ...initial, stretch: Math.SQRT1_2, centred: true };
  expect(outcome(state, [])).toContain("The bowl is round");
  expect(sentence([trial(0.5, Math.SQRT1_2, true)])).toContain(
    "after 1 epoch, when no step changes much any more, the loss is",
  );
});

test.each([
  [0.01, 1, "falls"],
  [0.08, 1, "falls"],
  [0.0845, 1, "falls"],
  [0.0846, 1, "grows"],
  [0.085, 1, "grows"],
  [100, 1, "grows"],
  [9e-6, 100, "falls"],
  [9.2e-6, 100, "grows"],
])("α = %f with x stretched by %f: the loss %s", (alpha, stretch, verdict) => {
  expect(trial(alpha, stretch).verdict).toBe(verdict);
});

test.each([0.01, 0.3, 1, 10, 1000])("halving closes in on the limit with x times %f", (stretch) => {
  let [low, high] = [1e-9, 100];
  for (let i = 0; i < 40; i++) {
    const middle = Math.sqrt(low * high);
    const { verdict } = trial(middle, stretch);
    if (verdict === "undecided") break;
    if (verdict === "falls") low = middle;
    else high = middle;
  }
  const { limit } = theory(stretch);
  expect(high / limit).toBeGreaterThan(0.999);
  expect(low / limit).toBeLessThan(1.001);
  expect(high / low).toBeLessThan(1.01);
});

describe("what is said", () => {
  const trials = [0.01, 0.1, 0.08].map((alpha) => trial(alpha, 1));
  test("the bracket", () => {
    expect(bracket(trials)).toEqual({ low: 0.08, high: 0.1 });
    expect(sentence(trials)).toContain("α = 0.08 converges");
    expect(sentence(trials)).toContain("The limit lies between 0.08 and 0.1.");
  });
  test("the prediction beside the limit and the hunt", () => {
    const said = outcome({ ...initial, guess: 0.5, revealed: true }, trials);
    expect(said).toContain("You predicted 0.5: 5.9 times too large.");
    expect(said).toContain("2/23.66 = 0.084524");
    expect(said).toContain("between 0.08 and 0.1");
  });
  test("the limit stays hidden until it is asked for", () => {
    const shown = figureSvg(huntFigure({ ...initial, guess: 0.5 }, trials), "h") + sentence(trials);
    expect(shown).not.toMatch(/λ|0\.0845/);
  });
  test("the log has the latest trial first", () => {
    expect(table(trials).rows.map(([, alpha]) => alpha)).toEqual(["0.08", "0.1", "0.01"]);
  });
});

test("a rate tried again stands last, once", () => {
  const tried = [0.01, 0.1, 0.08];
  expect(hunted({ ...initial, tried, alpha: 0.1 })).toEqual({ tried: [0.01, 0.08, 0.1] });
  expect(
    hunted({ ...initial, tried: Array.from({ length: 20 }, (_, i) => i + 1) }).tried,
  ).toHaveLength(20);
});

test("huge and tiny rates leave figures and words whole", () => {
  for (const stretch of [0.01, 1, 1000]) {
    const trials = [1e-9, 100].map((alpha) => trial(alpha, stretch));
    const state: State = { ...initial, stretch, guess: 100, revealed: true };
    const figures = [huntFigure(state, trials), lossFigure(trials), lossFigure([])];
    const all = figures.map((figure, i) => figureSvg(figure, `f${i}`)).join("");
    const said = sentence(trials) + outcome(state, trials) + table(trials).rows.flat().join();
    expect(all + said).not.toMatch(/NaN|Infinity|undefined|too large to show/);
  }
});

test("a link carries the hunt, and refuses nonsense", () => {
  const state: State = { ...initial, stretch: 10, tried: [0.01, 0.0009], guess: 0.1 };
  expect(decodeState("a", schema, encodeState("a", schema, state, initial), initial).state).toEqual(
    state,
  );
  for (const tried of ["0", "-1", "NaN", "1__2", "Infinity", "1_".repeat(30) + "1"])
    expect(decodeState("a", schema, `#a?v=1&tried=${tried}`, initial).state.tried).toEqual(
      initial.tried,
    );
});
