// Room 1's regression → the numbers that its prose, tables and formulas name.
import { descent } from "../../math/descent.ts";
import { type DescentPath, lastOutside } from "../../math/descentPath.ts";
import { conditionNumber } from "../../math/eigen2.ts";
import { epochByHand } from "../../math/epochByHand.ts";
import { centred } from "../../math/featureScaling.ts";
import {
  curvature,
  type Data,
  fit,
  type Moments,
  moments,
  regressionProblem,
  stabilityLimit,
} from "../../math/regression.ts";
import type { Facts } from "../facts.ts";

/** Five points of y = 3x + 2. */
const data: Data = { x: [1, 2, 3, 4, 5], y: [5, 8, 11, 14, 17] };
const inMiddle: Data = centred(data).data;
const epochs = 500;
const alpha = 0.01;
/** Four decimals are right while a parameter is less than this from its value. */
const fourDecimals = 5e-5;

const firstEpoch = epochByHand(data, 0, 0, alpha);

const fromZero = (m: Moments, rate: number, steps: number): DescentPath =>
  descent(regressionProblem(m), [0, 0], rate, { steps, tolerance: 0 });

/** The number of epochs after which w and b stay right to four decimals. */
const epochsToFourDecimals = (points: Data, rate: number): number => {
  const m = moments(points);
  const { w, b } = bestLine(m);
  const path = fromZero(m, rate, 5000);
  const outside = lastOutside(path, [w, b], fourDecimals);
  if (outside === path.steps) throw new Error(`α = ${rate} needs more than ${path.steps} epochs.`);
  return (outside ?? -1) + 1;
};

const bestLine = (m: Moments): { w: number; b: number } => {
  const best = fit(m);
  if (best.kind === "none") throw new Error("There is no point to fit a line to.");
  return best;
};

const after500 = (): readonly [w: number, b: number] => {
  const { at } = fromZero(moments(data), alpha, epochs);
  return [at[2 * epochs]!, at[2 * epochs + 1]!];
};

const condition = (points: Data): number => {
  const ratio = conditionNumber(curvature(moments(points)));
  if (ratio === null) throw new Error("These points have no condition number: all x are equal.");
  return ratio;
};

/** Losses and slopes without a unit; learning rates α; numbers of epochs. */
export const derivatives: Facts = {
  "regression.start.loss": () => firstEpoch.loss,
  "regression.start.slopeW": () => firstEpoch.gradient[0],
  "regression.start.slopeB": () => firstEpoch.gradient[1],
  "regression.step1.w": () => firstEpoch.next.w,
  "regression.step1.b": () => firstEpoch.next.b,
  "regression.step1.loss": () => firstEpoch.next.loss,
  "regression.epochs500.w": () => after500()[0],
  "regression.epochs500.b": () => after500()[1],
  "regression.curvature.large": () => curvature(moments(data)).values[0],
  "regression.curvature.small": () => curvature(moments(data)).values[1],
  "regression.condition": () => condition(data),
  "regression.alphaLimit": () => stabilityLimit(moments(data)),
  "regression.epochsToFourDecimals.alpha001": () => epochsToFourDecimals(data, alpha),
  "regression.epochsToFourDecimals.alpha008": () => epochsToFourDecimals(data, 0.08),
  "regression.centred.condition": () => condition(inMiddle),
  "regression.centred.alphaLimit": () => stabilityLimit(moments(inMiddle)),
  "regression.centred.epochsToFourDecimals": () => epochsToFourDecimals(inMiddle, 0.3),
};
