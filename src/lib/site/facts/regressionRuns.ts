// The regression of Rooms 1 and 2 → what its descents arrive at, and after how many epochs.
import { descent, type DescentOptions, type DescentPath } from "../../math/descent.ts";
import { firstWithin } from "../../math/descentPath.ts";
import { conditionNumber } from "../../math/eigen2.ts";
import { type EpochByHand, epochByHand } from "../../math/epochByHand.ts";
import { centred, scaledBack, standardised, stretched } from "../../math/featureScaling.ts";
import {
  type Data,
  curvature,
  moments,
  regressionProblem,
  stabilityLimit,
} from "../../math/regression.ts";
import type { Facts } from "../facts.ts";

/** Five points on y = 3x + 2. */
const data: Data = { x: [1, 2, 3, 4, 5], y: [5, 8, 11, 14, 17] };
const answer = [3, 2] as const;

/** α as it stands in a fact's name, and its value. */
const rates = { a0_01: 0.01, a0_05: 0.05, a0_08: 0.08, a1_12: 1 / 12, a0_085: 0.085 } as const;

const run = (alpha: number, options: DescentOptions = {}, of: Data = data): DescentPath =>
  descent(regressionProblem(moments(of)), [0, 0], alpha, { steps: 5000, tolerance: 0, ...options });

const wOf = ({ at }: DescentPath, epoch: number): number => at[2 * epoch]!;
const bOf = ({ at }: DescentPath, epoch: number): number => at[2 * epoch + 1]!;

/** The first epoch at which w and b are right to four decimals, or why there is none. */
const epochsToFourDecimals = (path: DescentPath): number | string =>
  firstWithin(path, answer, 0.00005) ??
  (path.stopped === "diverged" ? "diverges" : `more than ${path.steps}`);

/** The first epoch at which `holds`; the run is long enough that there is one. */
const firstEpoch = (path: DescentPath, holds: (epoch: number) => boolean): number =>
  Array.from(path.loss.keys()).find(holds) ?? NaN;

const slow = run(rates.a0_01);
const byHand = (epoch: number): EpochByHand =>
  epochByHand(data, wOf(slow, epoch), bOf(slow, epoch), rates.a0_01);
const mean = (value: (x: number, y: number) => number): number =>
  Array.from(data.x, (x, i) => value(x, data.y[i]!)).reduce((a, b) => a + b, 0) / data.x.length;

const walk = (epoch: number): Facts => ({
  [`gd.line.k${epoch}.w`]: () => wOf(slow, epoch),
  [`gd.line.k${epoch}.b`]: () => bOf(slow, epoch),
  [`gd.line.k${epoch}.sumR`]: () => byHand(epoch).sumResiduals,
  [`gd.line.k${epoch}.sumRx`]: () => byHand(epoch).sumProducts,
  [`gd.line.k${epoch}.sumRR`]: () => byHand(epoch).sumSquares,
  [`gd.line.k${epoch}.loss`]: () => byHand(epoch).loss,
  [`gd.line.k${epoch}.gw`]: () => byHand(epoch).gradient[0],
  [`gd.line.k${epoch}.gb`]: () => byHand(epoch).gradient[1],
});

const ofRates = <T>(each: (name: string, alpha: number) => readonly [string, () => T][]) =>
  Object.fromEntries(Object.entries(rates).flatMap(([name, alpha]) => each(name, alpha)));

/** Epochs until w and b are right to four decimals, for each rate. */
const epochs: Facts = ofRates((name, alpha) => [
  [`gd.line.epochs.${name}`, () => epochsToFourDecimals(run(alpha))],
]);

/** Losses along the runs that an exercise compares. */
const losses: Facts = ofRates((name, alpha) =>
  [0, 1, 2, 10, 20, 100].map((k) => [`gd.match.${name}.k${k}`, () => run(alpha).loss[k]!] as const),
);

const scaled = standardised(data);
const oneStep = () => run(0.5, { steps: 1 }, scaled.data);
const back = () => scaledBack(scaled, wOf(oneStep(), 1), bOf(oneStep(), 1));
const hundredfold = moments(stretched(data, 100).data);

export const regressionRuns: Facts = {
  "gd.line.w500": () => wOf(slow, 500),
  "gd.line.b500": () => bOf(slow, 500),
  "gd.line.loss50": () => slow.loss[50]!,
  "gd.line.b50": () => bOf(slow, 50),
  "gd.line.firstPast3": () => firstEpoch(slow, (k) => wOf(slow, k) > answer[0]),
  "gd.line.peakEpoch": () => firstEpoch(slow, (k) => wOf(slow, k + 1) < wOf(slow, k)),
  "gd.line.peakW": () =>
    slow.at.reduce((most, w, i) => (i % 2 === 0 ? Math.max(most, w) : most), 0),
  "gd.line.meanXX": () => mean((x) => x * x),
  "gd.line.meanX": () => mean((x) => x),
  "gd.line.meanXY": () => mean((x, y) => x * y),
  "gd.line.meanY": () => mean((_, y) => y),
  "gd.line.meanYY": () => mean((_, y) => y * y),
  ...walk(0),
  ...walk(1),
  ...walk(2),
  ...epochs,
  ...losses,
  "gd.centred.kappa": () => conditionNumber(curvature(moments(centred(data).data))) ?? NaN,
  "gd.standard.mu": () => scaled.shift,
  "gd.standard.sigma": () => scaled.scale,
  "gd.standard.w": () => wOf(oneStep(), 1),
  "gd.standard.b": () => bOf(oneStep(), 1),
  "gd.standard.wBack": () => back().w,
  "gd.standard.bBack": () => back().b,
  "gd.hundred.kappa": () => conditionNumber(curvature(hundredfold)) ?? NaN,
  "gd.hundred.alphaMax": () => stabilityLimit(hundredfold),
  "gd.momentum.epochs": () => epochsToFourDecimals(run(rates.a0_01, { momentum: 0.9 })),
};
