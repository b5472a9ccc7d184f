// The numerical library at work → a table of times. Run it with Node; nothing depends on them.

import { basins } from "../../src/lib/math/basins.ts";
import { dataColumns } from "../../src/lib/math/dataColumns.ts";
import { descent } from "../../src/lib/math/descent.ts";
import { differentiability } from "../../src/lib/math/differentiability.ts";
import * as regression from "../../src/lib/math/regression.ts";
import { contours, grid, valleyLevels } from "../../src/lib/plot/contour.ts";
import { sample } from "../../src/lib/plot/sample.ts";

const m = regression.moments({ x: [1, 2, 3, 4, 5], y: [5, 8, 11, 14, 17] });
const problem = regression.regressionProblem(m);
const slope = (x: number): number => 4 * x ** 3 - 6 * x + 1;
const basinGrid = {
  minima: [-1.30084, 1.130901],
  x: [-2.5, 2.5],
  alpha: [0.005, 0.25],
  columns: 400,
  rows: 300,
} as const;
const many = Float64Array.from({ length: 1e5 }, (_, i) => i / 1e5);
const pasted = Array.from(many, (x) => `${x} ${3 * x + 2}`).join("\n");

const work: readonly (readonly [name: string, runs: number, run: () => unknown])[] = [
  ["sample x²", 200, () => sample((x) => x * x, [-3, 3])],
  ["sample 1/x", 200, () => sample((x) => 1 / x, [-3, 3])],
  ["sample tan x", 200, () => sample(Math.tan, [-7, 7])],
  ["sample x sin(1/x)", 200, () => sample((x) => x * Math.sin(1 / x), [-1, 1])],
  ["differentiability of |x| at 0", 1000, () => differentiability(Math.abs, Math.sign, 0)],
  ["500 epochs", 100, () => descent(problem, [0, 0], 0.01, { steps: 500 })],
  ["100,000 epochs", 5, () => descent(problem, [0, 0], 1e-5, { steps: 1e5, tolerance: 0 })],
  ["moments of 100,000 points", 10, () => regression.moments({ x: many, y: many })],
  ["100,000 pasted lines", 5, () => dataColumns(pasted)],
  [
    "9 contours on 81 × 81",
    20,
    () =>
      contours(
        grid((w, b) => regression.loss(m, w, b), [-2, 8], [-6, 10]),
        valleyLevels(0, 400),
      ),
  ],
  ["basins, 400 × 300", 3, () => basins(slope, basinGrid)],
];

for (const [name, runs, run] of work) {
  const times: number[] = [];
  for (let i = 0; i < runs + 2; i++) {
    const start = performance.now();
    run();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const median = times[Math.floor(times.length / 2)]!;
  console.log(`${name.padEnd(34)}${median.toFixed(3).padStart(10)} ms`);
}
