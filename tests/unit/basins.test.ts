import { expect, test, vi } from "vitest";
import { basins } from "../../src/lib/math/basins.ts";
import { fPrime, grid, run, valleys } from "../../src/components/widgets/Basins/landscape.ts";
import {
  curveFigure,
  outcome,
  planeFigure,
  sentence,
  table,
} from "../../src/components/widgets/Basins/model.ts";
import {
  allShares,
  paint,
  type Painting,
  stripRaster,
} from "../../src/components/widgets/Basins/painting.ts";
import { initial, schema } from "../../src/components/widgets/Basins/state.ts";
import { figureSvg } from "../../src/lib/plot/svg.ts";
import { decodeState } from "../../src/lib/site/demoState.ts";

test("the minima are those of x⁴ − 3x² + x, the left one unstable above 0.1398", () => {
  expect(valleys.map(({ x }) => x.toFixed(4))).toEqual(["-1.3008", "1.1309"]);
  expect(valleys[0]!.limit).toBeCloseTo(0.1398, 4);
});

test.each([
  [2, 0.05, "comes within 0.01 of the right minimum, x = 1.131"],
  [2, 0.1, "comes within 0.01 of the left minimum, x = −1.301"],
  [-1, 0.15, "bounce between −1.4451 and −1.0849"],
  [10, 1, "is gone after"],
])("from %f with α = %f it %s", (x0, alpha, words) => {
  const state = { ...initial, x0, alpha };
  expect(sentence(state, run(x0, alpha))).toContain(words);
});

const finished = (): Promise<Painting> =>
  new Promise((resolve) => {
    paint((painting) => painting.shares && resolve(painting));
  });

test("painted in pieces, the picture is that of the whole grid", async () => {
  const { raster, shares } = await finished();
  const whole = basins(fPrime, grid);
  const left = (cells: Uint8Array) => cells.reduce((n, cell) => n + Number(cell === 1), 0);
  expect(left(raster.cells)).toBe(left(whole));
  expect(shares!.left + shares!.right + shares!.nowhere + shares!.away).toBeCloseTo(1, 12);
  expect(shares!.nowhere).toBeGreaterThan(0.05);
  expect(shares).toEqual(allShares());
  expect(outcome(shares)).toContain("0.1398");
});

test("the strip before the question shows the same cells as the painting's bottom", async () => {
  const strip = stripRaster().cells;
  const { cells } = (await finished()).raster;
  const from = strip.findIndex((cell) => cell !== 254);
  expect(from / grid.columns).toBe(264);
  expect(strip.slice(from)).toEqual(cells.slice(from));
});

test("a painting that is stopped shows nothing more", async () => {
  let shown = 0;
  paint(() => shown++)();
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(shown).toBe(0);
});

test("a page that nobody sees is not painted for, until it is seen", async () => {
  const page = new EventTarget() as EventTarget & { hidden: boolean };
  page.hidden = true;
  vi.stubGlobal("document", page);
  let shown = 0;
  const stop = paint(() => shown++);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(shown).toBe(0);
  page.hidden = false;
  page.dispatchEvent(new Event("visibilitychange"));
  await vi.waitFor(() => expect(shown).toBeGreaterThan(0), { timeout: 4000 });
  stop();
  vi.unstubAllGlobals();
});

test("the plane keeps what is painted while the hand moves the run", () => {
  const painting = { raster: stripRaster(), shares: null };
  const at = (x0: number) => {
    const state = { ...initial, x0 };
    const now = run(x0, state.alpha);
    return [planeFigure(state, now, painting).layers, curveFigure(state, now).layers].flat();
  };
  const [before, after] = [at(1), at(1.5)];
  expect(after.length).toBe(before.length);
  expect(after.every((layer, i) => layer === before[i])).toBe(true);
});

test("runs that fly off leave figures and words whole", () => {
  for (const [x0, alpha] of [
    [10, 1],
    [-10, 0.001],
    [0, 0.25],
  ] as const) {
    const state = { ...initial, x0, alpha };
    const now = run(x0, alpha);
    const plane = planeFigure(state, now, { raster: stripRaster(), shares: null });
    const all = figureSvg(plane, "p") + figureSvg(curveFigure(state, now), "c");
    expect(all + sentence(state, now)).not.toMatch(/NaN|Infinity|undefined/);
  }
});

test("the table agrees with the runs", () => {
  const { rows, columns } = table();
  const rate = columns.indexOf("α = 0.15");
  expect(rows.find(([x0]) => x0 === "−1")![rate]).toBe("bounces");
  expect(rows.find(([x0]) => x0 === "2")!.slice(2, 4)).toEqual(["right", "left"]);
});

test("a link with nonsense opens the usual picture", () => {
  const { state, notice } = decodeState(
    "b",
    schema,
    "#b?v=1&x0=Infinity&alpha=-1&guess=x",
    initial,
  );
  expect(notice).toBeDefined();
  expect(state).toEqual({ ...initial, alpha: 0.001 });
});
