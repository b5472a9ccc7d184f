import { describe, expect, test } from "vitest";
import {
  angleTo,
  model as modelOf,
  numbers as numbersOf,
  standingAt,
  table,
} from "../../src/components/widgets/DirectionDial/model.ts";
import { ownSurface } from "../../src/components/widgets/DirectionDial/ownSurface.ts";
import {
  initial,
  opening,
  schema,
  type State,
  surfaceChosen,
} from "../../src/components/widgets/DirectionDial/state.ts";
import { surfaceOf, surfaces } from "../../src/components/widgets/DirectionDial/surfaces.ts";
import { figureSvg } from "../../src/lib/plot/svg.ts";
import { decodeState, encodeState } from "../../src/lib/site/demoState.ts";

const [oval, valley] = surfaces as [(typeof surfaces)[0], (typeof surfaces)[0]];
const surface = (text: string) => surfaceOf(text) ?? ownSurface(text)!;
const model = (state: State) => modelOf(surface(state.f), state);
const numbers = (state: State) => numbersOf(surface(state.f), state);
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
  const now = numbers({ ...opening(valley), revealed: true });
  expect(now.gradient).toEqual([10, 25]);
  expect(now.astray).toBeCloseTo(62.488, 3);
});

test("the level curve through a point is at right angles to its gradient", () => {
  const now = numbers({ ...seen, x: 1.3, y: -0.7 });
  expect(Math.abs(now.uphill! - now.level!) % 180).toBeCloseTo(90, 9);
  expect(numbers({ ...seen, x: 1.3, y: -0.7, angle: now.level! }).slope).toBeCloseTo(0, 9);
});

test("every contour and level curve keeps its level", () => {
  for (const { f, contours, level } of surfaces) {
    for (const layer of contours) {
      if (layer.kind !== "path") throw new Error("a contour is a path");
      const height = f(...layer.points[0]!);
      for (const point of [...layer.points, ...level(height).flat()])
        expect(f(...point)).toBeCloseTo(height, 9);
    }
  }
});

test("turning the dial draws neither contours nor the curve of slopes again", () => {
  const [east, north] = [model({ ...seen, angle: 0 }), model({ ...seen, angle: 90 })];
  for (const figure of ["map", "slopes"] as const) {
    expect(north[figure].layers.length).toBe(east[figure].layers.length);
    north[figure].layers.forEach((layer, i) => expect(layer).toBe(east[figure].layers[i]));
  }
});

describe("a reader's own f(x, y)", () => {
  const at = (f: string, x: number, y: number) => model({ ...seen, f, x, y });
  test("has its exact gradient, and the level curve through the place", () => {
    const { numbers: now, map, sentence } = at("x y + sin(x)", 0, 2);
    expect(now.gradient).toEqual([3, 0]);
    expect(sentence).toContain("the gradient is (3, 0), of length 3");
    expect(map.layers.length).toBeGreaterThan(3);
    expect(now.home).toBeNull();
  });
  test.each([
    ["7", 2, 1, "the gradient is (0, 0): every direction has slope 0. The ground is level here."],
    ["ln(x)", -1, 1, "At (−1, 1) f(x, y) = ln(x), or one of its slopes, has no value."],
    ["sqrt(x)", 0, 0, "has no value. Stand elsewhere."],
    ["|x|", 0, 1, "has no value. Stand elsewhere."],
    ["-x^2 - y^2", 2, 1, "the gradient is (−4, −2)"],
    ["x^2 - y^2", 0, 0, "The ground is level here."],
    ["e^(e^(x^4))", 3, 0, "has no value. Stand elsewhere."],
  ])("%s at (%f, %f) says “%s”", (f, x, y, words) => {
    expect(at(f, x, y).sentence).toContain(words);
  });
  test.each(["7", "ln(x y)", "1/(x - y)", "-x^4 - y^4", "e^(e^x)", "|x| + |y|", "sqrt(-1 - x^2)"])(
    "%s leaves figures and words whole",
    (f) => {
      for (const [x, y] of [
        [2, 1],
        [0, 0],
        [-17, 17],
      ] as const) {
        for (const guess of [-1, 200]) {
          const now = model({ ...seen, f, x, y, guess });
          const drawn = figureSvg(now.map, "m") + figureSvg(now.slopes, "s");
          const said = now.sentence + now.outcome + table(now.numbers).rows.flat().join();
          expect(drawn + said).not.toMatch(/NaN|Infinity|undefined/);
        }
      }
    },
  );
  test("keeps the place that was chosen on it, not that of a surface of the menu", () => {
    const off = { ...opening(valley), x: 10, y: 1 };
    expect(surfaceChosen("x y")(off)).toEqual({ f: "x y", x: 2, y: 1, guess: -1 });
    const own = { ...off, f: "x y", x: -3, y: 2 };
    expect(surfaceChosen("x y^2")(own)).toEqual({ f: "x y^2", x: -3, y: 2, guess: -1 });
    expect(surfaceChosen(valley.text)(own)).toEqual(opening(valley));
  });
  test("is null for what cannot be read", () => {
    expect(ownSurface("x + z")).toBeNull();
    expect(ownSurface("x +")).toBeNull();
  });
});

describe("the prediction", () => {
  test("hides gradient and slopes until it is made", () => {
    const { map, slopes, sentence } = model(initial);
    expect(figureSvg(map, "m")).not.toContain("∇f");
    expect(slopes.layers.length > 0).toBe(false);
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
  expect(standingAt(oval, [99, -99])[0]).toBeLessThan(oval.x[1]);
  expect(standingAt(oval, [99, -99])[1]).toBeGreaterThan(oval.y[0]);
});

test("a link carries place, direction and prediction, and refuses nonsense", () => {
  const state: State = { ...opening(valley), angle: 30, guess: 200, revealed: true };
  const link = encodeState("d", schema, state, initial);
  expect(decodeState("d", schema, link, initial).state).toEqual(state);
  const odd = decodeState("d", schema, "#d?v=1&__proto__=1&x=NaN&angle=1e9", initial);
  expect(odd.notice).toBeDefined();
  expect(odd.state).toEqual({ ...initial, angle: 360 });
});
