import { describe, expect, test } from "vitest";
import { analysed } from "../../src/lib/math/regressionAnalysis.ts";
import { gripsOf } from "../../src/components/widgets/RegressionDescent/dataFigure.ts";
import { type DataChoice, datasetNames, dataOf } from "../../src/lib/math/datasets.ts";
import {
  formulaLines,
  formulaValues,
  formulaWords,
} from "../../src/components/widgets/RegressionDescent/formulas.ts";
import {
  lineDragged,
  pointAdded,
  pointMoved,
  pointRemoved,
} from "../../src/components/widgets/RegressionDescent/hand.ts";
import { model } from "../../src/components/widgets/RegressionDescent/model.ts";
import { alphaRange, played, usableAlpha } from "../../src/lib/plot/pace.ts";
import {
  initial,
  schema,
  type State,
} from "../../src/components/widgets/RegressionDescent/state.ts";
import { fitsLink } from "../../src/lib/site/dataField.ts";
import { descentTable, pointTable } from "../../src/lib/plot/regressionTables.ts";
import { opened } from "../../src/lib/math/regressionWalk.ts";
import { windowsOf } from "../../src/lib/plot/regressionWindows.ts";
import type { Layer, Mark, Path, Segment } from "../../src/lib/plot/figure.ts";
import { figureSvg } from "../../src/lib/plot/svg.ts";
import { decodeState, encodeState } from "../../src/lib/site/demoState.ts";

/** The whole demo at a state, as the page builds it. */
const at = (change: Partial<State> = {}) => {
  const state = { ...initial, ...change };
  const analysis = analysed(dataOf(state.data));
  const walk = opened(analysis.moments, state.w, state.b, state.alpha);
  const windows = windowsOf(analysis, state.w, state.b);
  const shown = model(analysis, walk, state, { windows, selected: -1 });
  return { ...shown, analysis, walk, windows, state };
};

const points = (...pairs: [number, number][]): DataChoice => ({
  x: pairs.map(([x]) => x),
  y: pairs.map(([, y]) => y),
});

const marks = (layers: readonly Layer[], handle: RegExp): Mark[] =>
  layers.filter((l): l is Mark => l.kind === "mark" && handle.test(l.handle ?? ""));

describe("the example", () => {
  test("starts at loss 139 with slopes −78 and −22", () => {
    const { now, sentence } = at();
    expect([now.loss, ...now.gradient!]).toEqual([139, -78, -22]);
    expect(sentence).toBe("Step 0: w = 0, b = 0, loss = 139.");
  });

  test("after the first step at α = 0.01 has w = 0.78, b = 0.22 and J = 81.0904", () => {
    expect(at({ epoch: 1 }).sentence).toBe("Step 1: w = 0.78, b = 0.22, loss = 81.0904, falling.");
  });

  test("after 500 epochs has w = 3.0553 and b = 1.8003", () => {
    expect(at({ epoch: 500 }).sentence).toMatch(/^Step 500: w = 3\.0553, b = 1\.8003, loss = /);
  });

  test("is right to four decimals from epoch 365 at α = 0.08, and 2,949 at 0.01", () => {
    expect(at({ alpha: 0.08, epoch: 364 }).now.fourDecimals).toBeNull();
    expect(at({ alpha: 0.08, epoch: 365 }).now.fourDecimals).toBe(365);
    expect(at({ epoch: 5000 }).now.fourDecimals).toBe(2949);
  });

  test("has its limit at 0.08452, and at α = 0.085 is said to diverge", () => {
    expect(at().analysis.limit).toBeCloseTo(0.08452, 5);
    expect(at({ alpha: 0.085, epoch: 100 }).sentence).toContain(
      "growing. α is above the limit 2/λmax = 0.08452: the steps overshoot",
    );
    const { sentence, now } = at({ alpha: 0.085, epoch: 10_000 });
    expect(now.ended).toBe("diverged");
    expect(sentence).toMatch(
      /^Diverged after \d+ steps: α is above the limit 2\/λmax = 0\.08452\./,
    );
    expect(at({ alpha: 0.084, epoch: 100 }).sentence).not.toContain("limit");
  });

  test("has condition number 70, and centred 2", () => {
    expect(at().analysis.kappa).toBeCloseTo(69.99, 1);
    expect(at({ data: "centred" }).analysis.kappa).toBeCloseTo(2, 12);
  });

  test("comes to rest, and says so", () => {
    expect(at({ alpha: 0.08, epoch: 10_000 }).sentence).toContain("Converged");
  });
});

describe("the pictures", () => {
  test("show every point as a ring that can be taken in hand, with its residual", () => {
    const { data } = at({ epoch: 1 });
    expect(marks(data.layers, /^point/).map((mark) => mark.at)).toEqual([
      [1, 5],
      [2, 8],
      [3, 11],
      [4, 14],
      [5, 17],
    ]);
    const residuals = data.layers.filter(
      (l): l is Segment => l.kind === "segment" && l.from[0] === l.to[0],
    );
    expect(residuals.map(({ to }) => to[1])).toEqual([1, 1.78, 2.56, 3.34, 4.12].map(near));
  });

  test("show squares as wide as tall on the screen", () => {
    const { data } = at({ squares: true });
    const square = data.layers.find((l): l is Path => l.kind === "path")!;
    const [[x1, y1], , [x2, y2]] = square.points as [[number, number], unknown, [number, number]];
    const [width, height] = [
      (Math.abs(x2 - x1) / (data.x.range[1] - data.x.range[0])) * data.aspect,
      Math.abs(y2 - y1) / (data.y.range[1] - data.y.range[0]),
    ];
    expect(width).toBeCloseTo(height, 12);
  });

  test("hold contours on which the loss is the same", () => {
    const { plane, analysis } = at({ data: "noise" });
    const m = analysis.moments;
    const J = ([w, b]: readonly [number, number]) =>
      [...(dataOf("noise").x as number[])].reduce(
        (sum, x, i) => sum + (w * x + b - dataOf("noise").y[i]!) ** 2 / m.count,
        0,
      );
    const contours = plane.layers.filter((l): l is Path => l.kind === "path" && !!l.closed);
    expect(contours.length).toBeGreaterThan(3);
    for (const { points } of contours) {
      const losses = points.map(J);
      expect(Math.max(...losses) / Math.min(...losses)).toBeCloseTo(1, 6);
    }
  });

  test("lead the path from the start to where the descent is", () => {
    const { plane, now } = at({ epoch: 12 });
    const path = plane.layers.find((l): l is Path => l.kind === "path" && !l.closed)!;
    expect(path.points[0]).toEqual([0, 0]);
    expect(path.points.at(-1)).toEqual([now.w, now.b]);
    expect(marks(plane.layers, /^line$/)[0]!.at).toEqual([now.w, now.b]);
  });

  test("have both grips on the line and in view", () => {
    for (const change of [{}, { epoch: 40 }, { w: 200, b: -3 }, { w: 0, b: 1e6 }]) {
      const { grips, windows } = at(change);
      for (const [x, y] of [grips.left, grips.right]) {
        expect(x >= windows.x[0] && x <= windows.x[1]).toBe(true);
        expect(y >= windows.y[0] && y <= windows.y[1]).toBe(true);
      }
      expect(grips.right[0]).toBeGreaterThan(grips.left[0]);
    }
  });
});

const near = (value: number) => expect.closeTo(value, 9) as unknown as number;

describe("the hand", () => {
  test("moves one end of the line, and the other stays", () => {
    const { now, windows } = at({ epoch: 30 });
    const held = gripsOf(now, windows);
    const { w, b, epoch } = lineDragged(held, "right", 10, windows);
    expect(w! * held.right[0] + b!).toBeCloseTo(10, 0);
    expect(w! * held.left[0] + b!).toBeCloseTo(held.left[1], 1);
    expect(epoch).toBe(0);
  });

  test("moves, adds and removes points", () => {
    const { windows } = at();
    const data = dataOf("example");
    expect(pointMoved(data, 1, [2.5, 3], windows)).toEqual({
      x: [1, 2.5, 3, 4, 5],
      y: [5, 3, 11, 14, 17],
    });
    expect(pointAdded(data, [3.5, 2], windows).x).toEqual([1, 2, 3, 4, 5, 3.5]);
    expect(pointRemoved(data, 0)).toEqual({ x: [2, 3, 4, 5], y: [8, 11, 14, 17] });
  });
});

const nasty: [string, DataChoice][] = [
  ["no point", points()],
  ["one point", "one"],
  ["two points", "two"],
  ["all x equal", "equal"],
  ["all y equal", points([1, 4], [2, 4], [3, 4])],
  ["all points equal", points([2, 2], [2, 2])],
  ["one point at the origin", points([0, 0])],
  ["values near 1e150", points([1e150, 2e150], [2e150, 3e150], [3e150, 7e150])],
  ["values near 1e200", points([1e200, 2e200], [2e200, 3e200])],
  ["values near 1e-150", points([1e-150, 2e-150], [2e-150, 3e-150])],
  ["x far from 0 and close", points([1e9, 1], [1e9 + 1, 2], [1e9 + 2, 5])],
  ["the largest numbers", points([1.7e308, -1.7e308], [-1.7e308, 1.7e308])],
  [
    "100,000 points",
    {
      x: Float64Array.from({ length: 1e5 }, (_, i) => i / 1e4),
      y: Float64Array.from({ length: 1e5 }, (_, i) => 2 * i + Math.sin(i)),
    },
  ],
];

describe.each([...nasty, ...datasetNames.map((name) => [name, name] as [string, DataChoice])])(
  "%s",
  (_, data) => {
    const starts = [
      { w: 0, b: 0 },
      { w: -1e300, b: 1e300 },
      { w: 3, b: 1e150 },
    ];
    test.each(starts)("from %o holds no NaN, Infinity or undefined, whatever α is", (start) => {
      for (const alpha of [1e-306, 1e-4, 0.01, 0.5, 1e6]) {
        for (const [epoch, log] of [
          [0, false],
          [7, true],
          [600, false],
        ] as const) {
          const shown = at({ data, ...start, alpha, epoch, log, squares: log });
          const pictures = [shown.data, shown.plane, shown.loss];
          const text = JSON.stringify([
            shown.sentence,
            shown.note,
            formulaValues(shown.now),
            formulaWords(shown.now),
            descentTable(shown.walk, shown.now),
            pictures.map(({ name }) => name),
            pictures.map((figure) => figureSvg(figure, "a")),
          ]);
          expect(text.match(/.{0,60}(NaN|Infinity|undefined|null).{0,20}/)).toBeNull();
          for (const { x, y } of pictures)
            expect(y.range[1] - y.range[0] > 0 && x.range[1] > x.range[0]).toBe(true);
        }
      }
    });
  },
);

describe("degenerate data", () => {
  test.each([
    ["no point", points(), /no point yet/, /add a point/],
    ["one point", "one", /^Step 0/, /every line through \(2, 5\)/],
    ["all x equal", "equal", /^Step 0/, /All x are 3.*every line through \(3, 8\)/],
    ["all y equal", points([1, 4], [2, 4]), /^Step 0/, /All y are 4: the best line is level/],
    ["two points", points([1, 3], [4, 8]), /^Step 0/, /through both points/],
    ["values too large", points([1e200, 1], [2e200, 2]), /too large/, /Divide/],
  ] as [string, DataChoice, RegExp, RegExp][])("%s is explained", (_, data, sentence, note) => {
    expect(at({ data }).sentence).toMatch(sentence);
    expect(at({ data }).note).toMatch(note);
  });

  test("many points are thinned in the picture, not in the sums", () => {
    const [, data] = nasty.at(-1)!;
    const shown = at({ data });
    expect(shown.note).toContain("100\u202f000 points");
    expect(shown.analysis.moments.count).toBe(100_000);
    expect(shown.data.layers.length).toBeLessThan(500);
  });

  test("a valley of best lines is drawn as one, and descent ends on it", () => {
    const { now } = at({ data: "one", epoch: 2000 });
    expect(2 * now.w + now.b).toBeCloseTo(5, 6);
  });
});

describe("the learning rate", () => {
  test("has its limit in the middle of the slider", () => {
    expect(alphaRange(0.0845, 0.01)).toEqual([1e-4, 1]);
    expect(alphaRange(Number.NaN, 0.01)).toEqual([1e-4, 1]);
    expect(alphaRange(2e-300, 2e-301)).toEqual([1e-302, 1e-298]);
  });

  test("stays where new data can use it, else is set well below their limit", () => {
    expect(usableAlpha(0.0845, 0.01)).toBe(0.01);
    expect(usableAlpha(4e-7, 0.01)).toBe(5e-8);
    expect(usableAlpha(Number.NaN, 0.01)).toBe(0.01);
  });
});

test("playing begins slowly enough to count and reaches 500 epochs in ten seconds", () => {
  expect(played(0, 1000)).toBeLessThan(5);
  let epochs = 0;
  for (let frame = 0; frame < 600; frame++) epochs = played(epochs, 1000 / 60);
  expect(epochs).toBeGreaterThan(500);
});

describe("a link", () => {
  const there = (state: State): State =>
    decodeState("regression", schema, encodeState("regression", schema, state, initial), initial)
      .state;

  test.each([
    [{ data: "outlier", epoch: 40, squares: true } as const],
    [{ w: -2.5, b: 1e-7, alpha: 0.084, log: true }],
    [{ data: points([1, 2], [-3.5, 4e150]) }],
    [{ data: points() }],
  ] as [Partial<State>][])("brings back %o", (change) => {
    const state = { ...initial, ...change };
    expect(there(state)).toEqual(state);
  });

  test.each([
    "data=nobody",
    "data=own_1",
    "data=own_1_",
    "data=own_1_x",
    "epoch=-4e999",
    "alpha=0x",
  ])("with %s keeps its other parts and gives a notice", (part) => {
    const { state, notice } = decodeState(
      "regression",
      schema,
      `#regression?v=1&w=4&${part}`,
      initial,
    );
    expect(state).toEqual({ ...initial, w: 4 });
    expect(notice).toBeDefined();
  });

  test("is short enough, or leaves the data out", () => {
    const many = (n: number): DataChoice =>
      points(...Array.from({ length: n }, (_, i): [number, number] => [i / 7, -i / 3e9]));
    for (const n of [10, 60, 80, 1000, 1e5]) {
      const state = { ...initial, data: many(n), w: -1.23456789e-7, b: 9.87654321e10, epoch: 9999 };
      const hash = encodeState("regression", schema, state, initial);
      expect(hash.length).toBeLessThan(2048);
      if (fitsLink(state.data)) {
        const { data } = there(state);
        expect(typeof data === "string" ? 0 : data.x.length).toBe(n);
      }
    }
  });
});

test("the formulas have a value for every slot", () => {
  const values: Record<string, string> = formulaValues(at({ epoch: 3 }).now);
  for (const [, slot] of formulaLines.join().matchAll(/\\slot\{(\w+)\}/g))
    expect(values[slot!]).toMatch(/\d/);
});

test("the tables tell the descent and the points", () => {
  const { walk, now, analysis } = at({ epoch: 7 });
  const { rows } = descentTable(walk, now);
  expect(rows[1]).toEqual(["1", "0.78", "0.22", "81.0904"]);
  expect(rows.map(([k]) => k)).toContain("7");
  expect(rows.at(-1)!.slice(0, 3)).toEqual(["500", "3.0553", "1.8003"]);
  expect(pointTable(analysis, at().now).rows[0]).toEqual(["1", "1", "5", "0", "−5"]);
});
