import { describe, expect, test } from "vitest";
import { bowls, contours, height } from "../../src/components/widgets/DirectionDial/bowls.ts";
import {
  angleTo,
  model,
  numbers,
  standingAt,
  table,
} from "../../src/components/widgets/DirectionDial/model.ts";
import {
  initial,
  opening,
  schema,
  type State,
} from "../../src/components/widgets/DirectionDial/state.ts";
import { figureSvg } from "../../src/lib/plot/svg.ts";
import { decodeState, encodeState } from "../../src/lib/site/demoState.ts";

const seen: State = { ...initial, revealed: true };

describe("x² + 4y² at (2, 1)", () => {
  test("has the gradient (4, 8) of length 8.944", () => {
    expect(numbers(seen).gradient).toEqual([4, 8]);
    expect(numbers(seen).steepest).toBeCloseTo(8.94427191, 8);
  });
  test.each([
    [0, 4],
    [30, 7.46410162],
    [90, 8],
    [180, -4],
    [63.43494882, 8.94427191],
    [153.43494882, 0],
  ])("slopes in direction %f° by %f", (angle, slope) => {
    expect(numbers({ ...seen, angle }).slope).toBeCloseTo(slope, 7);
  });
  test("says so", () => {
    expect(model({ ...seen, angle: 30 }).sentence).toContain(
      "In direction 30° the slope is 7.464: uphill, 83\u00a0% of the steepest.",
    );
    const level = numbers(seen).level!;
    expect(model({ ...seen, angle: level }).sentence).toContain("along the level curve");
  });
});

test("−∇ of ½(x² + 25y²) at (10, 1) is 62.5° off the minimum", () => {
  const now = numbers({ ...opening("valley"), revealed: true });
  expect(now.gradient).toEqual([10, 25]);
  expect(now.astray).toBeCloseTo(62.488, 3);
});

test("the level curve through a point is at right angles to its gradient", () => {
  const now = numbers({ ...seen, x: 1.3, y: -0.7 });
  expect(Math.abs(now.uphill! - now.level!) % 180).toBeCloseTo(90, 9);
  expect(numbers({ ...seen, x: 1.3, y: -0.7, angle: now.level! }).slope).toBeCloseTo(0, 9);
});

test("every contour keeps its level", () => {
  for (const name of ["oval", "valley"] as const) {
    contours[name].forEach((layer, i) => {
      if (layer.kind !== "path") throw new Error("a contour is a path");
      for (const point of layer.points)
        expect(height(bowls[name], point)).toBeCloseTo(bowls[name].levels[i]!, 9);
    });
  }
});

describe("the prediction", () => {
  test("hides gradient and slopes until it is made", () => {
    const { map, slopes, sentence } = model(initial);
    expect(figureSvg(map, "m")).not.toContain("∇f");
    expect(slopes.layers.some(({ kind }) => kind === "curve")).toBe(false);
    expect(sentence).not.toContain("slope");
  });
  test("stands beside what is so", () => {
    const { outcome } = model({ ...seen, guess: 207 });
    expect(outcome).toContain("You predicted 207°: 36.4° off");
    expect(outcome).toContain("The steepest way down is −∇f, at 243.4°, with slope −8.944");
    expect(outcome).toContain("You aimed at the minimum");
  });
  test("is measured the short way round", () => {
    expect(numbers({ ...seen, x: -2, y: 0.001, guess: 358 }).missed).toBeLessThan(3);
  });
  test("may be skipped", () => {
    expect(model(seen).outcome).not.toContain("You predicted");
  });
});

test("at the minimum there is no steepest direction, and nothing is undefined", () => {
  const {
    numbers: now,
    sentence,
    outcome,
    map,
    slopes,
  } = model({ ...seen, x: 0, y: 0, guess: 90 });
  expect(now.uphill).toBeNull();
  expect(sentence).toContain("every direction has slope 0");
  const all =
    [sentence, outcome, figureSvg(map, "m"), figureSvg(slopes, "s")].join() + table(now).rows;
  expect(all).not.toMatch(/NaN|Infinity|undefined/);
});

test("a table row for each direction, and no direction twice", () => {
  for (const [x, y] of [
    [2, 1],
    [2, 0],
    [0, -1],
    [0, 0],
  ] as const) {
    const { rows } = table(numbers({ ...seen, x, y }));
    expect(new Set(rows.map(([angle]) => angle)).size).toBe(rows.length);
    expect(rows.length).toBeLessThanOrEqual(25);
  }
});

test("drags point the arrow and keep the place in view", () => {
  expect(angleTo(seen, [3, 2])).toBe(45);
  expect(standingAt(seen, [99, -99])[0]).toBeLessThan(bowls.oval.x[1]);
  expect(standingAt(seen, [99, -99])[1]).toBeGreaterThan(bowls.oval.y[0]);
});

test("a link carries place, direction and prediction, and refuses nonsense", () => {
  const state: State = { ...opening("valley"), angle: 30, guess: 200, revealed: true };
  const link = encodeState("d", schema, state, initial);
  expect(decodeState("d", schema, link, initial).state).toEqual(state);
  const odd = decodeState("d", schema, "#d?v=1&bowl=__proto__&x=NaN&angle=1e9", initial);
  expect(odd.notice).toBeDefined();
  expect(odd.state).toEqual({ ...initial, angle: 360 });
});
