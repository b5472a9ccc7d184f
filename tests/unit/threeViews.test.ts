import { describe, expect, test } from "vitest";
import { outcomeOf, outcomeWords } from "../../src/components/widgets/ThreeViews/question.ts";
import { runSentence } from "../../src/components/widgets/ThreeViews/sentences.ts";
import {
  initial,
  MOST_EPOCHS,
  schema,
  spanOf,
  type State,
} from "../../src/components/widgets/ThreeViews/state.ts";
import { ASPECT, paneOf, stage, views } from "../../src/components/widgets/ThreeViews/views.ts";
import { type DataChoice, datasetNames, dataOf } from "../../src/lib/math/datasets.ts";
import { epochOnPaper } from "../../src/lib/math/epochOnPaper.ts";
import { analysed } from "../../src/lib/math/regressionAnalysis.ts";
import { momentAt, opened } from "../../src/lib/math/regressionWalk.ts";
import { allLayers, type Curve, type Figure, type Mark } from "../../src/lib/plot/figure.ts";
import { descentTable } from "../../src/lib/plot/regressionTables.ts";
import { windowsOf } from "../../src/lib/plot/regressionWindows.ts";
import { figureSvg } from "../../src/lib/plot/svg.ts";
import { nearestEpoch, openTrail, passed } from "../../src/lib/plot/trail.ts";
import { decodeState, encodeState } from "../../src/lib/site/demoState.ts";
import {
  MOST_ON_PAPER,
  paperLines,
  paperRows,
  paperValues,
  paperWords,
} from "../../src/lib/site/paperLines.ts";

/** The whole demo at a state, as the page builds it. */
const at = (change: Partial<State> = {}) => {
  const state = { ...initial, ...change };
  const { w, b, alpha, log } = state;
  const span = spanOf(state);
  const analysis = analysed(dataOf(state.data));
  const walk = opened(analysis.moments, w, b, alpha);
  const path = walk.to(span);
  const windows = windowsOf(analysis, w, b, ASPECT);
  const pane = paneOf(windows);
  const trail = openTrail(pane)(path);
  const on = stage(analysis, path, { windows, span, log, trail, ahead: state.shown });
  const now = momentAt(analysis, walk, Math.min(state.epoch, path.steps));
  const pictures = views(on, now, [w, b]);
  const sentence = runSentence(analysis, now, { path, done: true }, state.epoch);
  return { analysis, walk, path, pane, on, now, pictures, sentence };
};

const last = (figure: Figure): Mark =>
  allLayers(figure)
    .filter((l): l is Mark => l.kind === "mark")
    .at(-1)!;

const points = (...pairs: [number, number][]): DataChoice => ({
  x: pairs.map(([x]) => x),
  y: pairs.map(([, y]) => y),
});

test("a dot beside the cursor's point carries no number, one far from it does", () => {
  const numbers = (epoch: number): (string | undefined)[] =>
    allLayers(at({ epoch, shown: true }).pictures.plane)
      .filter((l): l is Mark => l.kind === "mark" && l.radius === 3.5)
      .map(({ label }) => label);
  expect(numbers(25)).toContain("1");
  expect(numbers(25)).not.toContain("9");
  expect(numbers(2949)).toContain("9");
});

describe("the question", () => {
  const outcome = outcomeOf();

  test("w is past 3 at epoch 25, after going by at epoch 9, and 3.2725 is its highest", () => {
    expect(outcome).toMatchObject({ right: "past", firstPast: 9, peakEpoch: 25 });
    expect(outcome.peak).toBeCloseTo(3.2725, 4);
    expect(outcomeWords("below", outcome)).toMatch(
      /^You expected w below 3\. After 25 epochs w = 3\.2725: it went past 3 at epoch 9, and is at its highest now\./,
    );
    expect(outcomeWords("", outcome)).toMatch(/^After 25 epochs/);
  });

  test("is not answered by anything that is shown before", () => {
    const { now, pictures, walk } = at();
    const shown = [...Object.values(pictures).map((figure) => figureSvg(figure, "a"))];
    const words = JSON.stringify([shown, descentTable(walk, now, 5, "L")]);
    expect(words).not.toMatch(/3\.272/);
    const table = descentTable(walk, now, 5, "L");
    expect(table.rows.at(-1)![0]).toBe("5");
    const path = allLayers(pictures.plane).filter((l) => l.kind === "path" && !l.closed);
    expect(path.map((l) => l.kind === "path" && l.points)).toEqual([
      [
        [0, 0],
        [0, 0],
      ],
    ]);
  });
});

describe("one cursor", () => {
  test.each([0, 1, 9, 25, 49])("at epoch %i stands at the same moment in all views", (epoch) => {
    const { now, pictures } = at({ epoch });
    const { at: here } = last(pictures.plane);
    expect(here).toEqual([now.w, now.b]);
    expect(last(pictures.loss).at).toEqual([epoch, now.loss]);
    expect(pictures.data.name).toContain("the line ŷ = ");
    const bars = pictures.data.moving!.flatMap((l) =>
      l.kind === "segment" && l.from[0] === l.to[0] ? [l.to[1]] : [],
    );
    expect(bars).toEqual([1, 2, 3, 4, 5].map((x) => now.w * x + now.b));
  });

  test("what stays is the same object wherever the cursor is", () => {
    const { on, walk, analysis } = at({ span: 3000 });
    const [a, b] = [7, 2900].map((k) => views(on, momentAt(analysis, walk, k), [0, 0]));
    for (const view of ["data", "plane", "loss"] as const)
      expect(a![view].layers).toBe(b![view].layers);
  });

  test("is found again on the path, and by its loss", () => {
    const { on, pane, walk, analysis } = at({ span: 3000 });
    for (const k of [0, 3, 9, 25]) {
      const { w, b } = momentAt(analysis, walk, k);
      const found = nearestEpoch(on.trail, pane, [w, b]);
      const there = momentAt(analysis, walk, found);
      expect(Math.hypot(there.w - w, there.b - b)).toBeLessThan(0.05);
    }
  });
});

describe("a long run is drawn in few points", () => {
  test.each([0.0001, 0.01, 0.08, 1 / 12, 0.0845])("100,000 epochs with α = %f", (alpha) => {
    const { on, path } = at({ alpha, span: MOST_EPOCHS });
    expect(on.trail.points.length).toBeLessThan(2500);
    expect(on.trail.dots.length).toBeLessThanOrEqual(120);
    const curve = on.loss.find((l): l is Curve => l.kind === "curve")!;
    expect(curve.x.length).toBeLessThan(500);
    expect(curve.x.at(-1)).toBe(path.steps);
    expect(on.trail.epochs[0]).toBe(0);
    expect(passed(on.trail, path.steps)).toBe(on.trail.epochs.length);
    expect(passed(on.trail, 0)).toBe(1);
  });

  test("followed in pieces it is the same as at once", () => {
    const { on, pane, walk } = at({ alpha: 0.08, span: 500 });
    const follow = openTrail(pane);
    const again = opened(analysed(dataOf("example")).moments, 0, 0, 0.08);
    for (const epoch of [1, 7, 100, 499, 500]) follow(again.to(epoch));
    expect(follow(walk.to(500))).toEqual(on.trail);
  });

  test("its corners lie on the path, and no step strays from them by more than the eye sees", () => {
    const { on, pane, path } = at({ span: 3000 });
    const [w, b] = [pane.x[1] - pane.x[0], pane.y[1] - pane.y[0]];
    for (let k = 0; k <= path.steps; k++) {
      const here = [path.at[2 * k]!, path.at[2 * k + 1]!] as const;
      const away = on.trail.points.map(([x, y]) =>
        Math.hypot((x - here[0]) / w, (y - here[1]) / b / ASPECT),
      );
      expect(Math.min(...away)).toBeLessThanOrEqual(0.004);
    }
  });
});

describe("the sentence", () => {
  test.each<[Partial<State>, RegExp]>([
    [{}, /^Epoch 0: w = 0, b = 0, loss = 139\.$/],
    [{ epoch: 1 }, /^Epoch 1: w = 0\.78, b = 0\.22, loss = 81\.0904, falling\.$/],
    [{ epoch: 500 }, /^Epoch 500: w = 3\.0553, b = 1\.8003/],
    [{ alpha: 0.085, epoch: 40 }, /above the limit 2\/λmax = 0\.08452: .*diverges\.$/],
    [{ alpha: 0.085, epoch: 3000 }, /^Diverged after \d+ steps/],
    [{ alpha: 1e6, epoch: 3 }, /^Diverged after 1 step: α is above the limit/],
    [{ alpha: 0.08, epoch: 3000 }, /Converged: from here no step changes much/],
    [
      { alpha: 1e-306, w: 1, b: 1, epoch: 10 },
      /α is so small that a step changes no digit\. Choose a larger α\.$/,
    ],
    [{ data: points() }, /^There is no point yet/],
    [{ data: points([1e200, 1], [2e200, 2]) }, /too large for their squares/],
    [{ data: "one" }, /^Epoch 0: /],
  ])("for %o matches %s", (change, pattern) => {
    expect(at(change).sentence).toMatch(pattern);
  });

  test("says how far a run has come that is still under way", () => {
    const { analysis, now, path } = at({ epoch: 50 });
    expect(runSentence(analysis, now, { path, done: false }, 80_000)).toContain(
      "Epoch 80\u202f000 is being worked out: 50 so far.",
    );
  });
});

test("epochs to four decimals are 2,949, 586, 365 and 386, and 0.085 diverges", () => {
  const epochs = [0.01, 0.05, 0.08, 1 / 12].map((alpha) =>
    at({ alpha, epoch: 3000 }).walk.fourDecimals(),
  );
  expect(epochs).toEqual([2949, 586, 365, 386]);
  expect(at({ alpha: 0.085, epoch: 3000 }).path.stopped).toBe("diverged");
});

const nasty: [string, DataChoice][] = [
  ["no point", points()],
  ["all points equal", points([2, 2], [2, 2])],
  ["values near 1e150", points([1e150, 2e150], [2e150, 3e150], [3e150, 7e150])],
  ["values near 1e200", points([1e200, 2e200], [2e200, 3e200])],
  ["values near 1e-150", points([1e-150, 2e-150], [2e-150, 3e-150])],
  ["x far from 0 and close", points([1e9, 1], [1e9 + 1, 2], [1e9 + 2, 5])],
];

test.each([...nasty, ...datasetNames.map((name) => [name, name] as [string, DataChoice])])(
  "with %s nothing shown holds NaN, Infinity or undefined, whatever α is",
  (_, data) => {
    for (const start of [
      { w: 0, b: 0 },
      { w: -1e300, b: 1e300 },
    ])
      for (const alpha of [1e-306, 0.01, 0.5, 1e6])
        for (const [epoch, log] of [
          [0, false],
          [7, true],
          [600, false],
        ] as const) {
          const { pictures, sentence, analysis, now, walk } = at({
            data,
            ...start,
            alpha,
            epoch,
            log,
          });
          const paper = epochOnPaper(analysis.data, analysis.moments, now);
          const values = paperValues(paper);
          const text = JSON.stringify([
            sentence,
            values,
            paperRows(paper),
            paperWords(values),
            descentTable(walk, now, 5, "L"),
            Object.values(pictures).map((figure) => [figure.name, figureSvg(figure, "a")]),
          ]);
          expect(text.match(/.{0,60}(NaN|Infinity|undefined|null).{0,20}/)).toBeNull();
        }
  },
);

describe("the paper", () => {
  test("has a value for every slot, and words for every line", () => {
    const { analysis, now } = at({ epoch: 3 });
    const values = paperValues(epochOnPaper(analysis.data, analysis.moments, now));
    for (const [, slot] of paperLines.join().matchAll(/\\slot\{(\w+)\}/g))
      expect(values[slot!], slot).toMatch(/\d/);
    expect(paperWords(values)).toHaveLength(paperLines.length);
    expect(paperWords(values, 2)).toHaveLength(2);
  });

  test("without numbers has a dash in every slot", () => {
    const values = paperValues(null);
    for (const [, slot] of paperLines.join().matchAll(/\\slot\{(\w+)\}/g))
      expect(values[slot!]).toBe("–");
    expect(paperRows(null)).toEqual([]);
    expect(MOST_ON_PAPER).toBeLessThanOrEqual(25);
  });
});

test("a link brings the state back; what it cannot be falls back with a notice", () => {
  const state: State = {
    ...initial,
    data: "noise",
    alpha: 1 / 12,
    epoch: 2949,
    log: true,
    lines: 3,
  };
  const decoded = decodeState("t", schema, encodeState("t", schema, state, initial), initial);
  expect(decoded.state).toEqual({ ...state, alpha: Number((1 / 12).toPrecision(12)) });
  const bad = decodeState("t", schema, "#t?v=1&alpha=0&epoch=1e9&guess=maybe", initial);
  expect(bad.state).toEqual({ ...initial, alpha: 1e-306, epoch: MOST_EPOCHS });
  expect(bad.notice).toBeDefined();
});

test("the run in view holds the cursor", () => {
  expect(spanOf(initial)).toBe(50);
  expect(spanOf({ ...initial, epoch: 51 })).toBe(500);
  expect(spanOf({ ...initial, span: 3000, epoch: 2 })).toBe(3000);
  expect(spanOf({ ...initial, epoch: MOST_EPOCHS })).toBe(MOST_EPOCHS);
});
