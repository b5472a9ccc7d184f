// The dial's numbers → what is said: the state of the moment, and the prediction's outcome.

import { format, MINUS } from "../../../lib/math/format.ts";
import type { Numbers } from "./model.ts";
import type { State } from "./state.ts";
import type { Surface } from "./surfaces.ts";

/** Slopes smaller than this part of the steepest are level: a whole degree off is already more. */
const LEVEL = 1e-9;
/** A prediction so near, in degrees, was right. */
const NEAR = 5;

const place = ([x, y]: readonly [number, number]): string => `(${format(x)}, ${format(y)})`;

const climb = ({ slope, steepest }: Numbers): string => {
  if (Math.abs(slope) <= LEVEL * steepest) return "0: you walk along the level curve";
  const part = Math.round((100 * Math.abs(slope)) / steepest);
  const way = slope > 0 ? "uphill" : "downhill";
  return `${format(slope)}: ${way}, ${part}\u00a0% of the steepest`;
};

const straying = ({ astray }: Numbers): string => {
  if (astray === null) return "";
  return astray < 0.05
    ? ` ${MINUS}∇f points straight at the minimum.`
    : ` ${MINUS}∇f points ${format(astray)}° away from the minimum.`;
};

const isAt = (minimum: readonly number[] | null, at: readonly number[]): boolean =>
  minimum !== null && minimum.every((value, i) => value === at[i]);

/** The moment in a sentence or two. */
export const sentence = (
  { name, minimum }: Surface,
  { angle, revealed }: State,
  now: Numbers,
): string => {
  const { at, gradient, steepest } = now;
  if (gradient === null)
    return `At ${place(at)} f(x, y) = ${name}, or one of its slopes, has no value. Stand elsewhere.`;
  if (!revealed)
    return `You stand at ${place(at)} on f(x, y) = ${name}; the dial points to ${format(angle)}°.`;
  if (steepest === 0) {
    const what = isAt(minimum, at) ? "This is the minimum." : "The ground is level here.";
    return `At ${place(at)} the gradient is (0, 0): every direction has slope 0. ${what}`;
  }
  return `At ${place(at)} the gradient is ${place(gradient)}, of length ${format(steepest)}. In direction ${format(angle)}° the slope is ${climb(now)}.${straying(now)}`;
};

/** The prediction beside what is so. */
export const outcome = ({ guess }: State, now: Numbers): string => {
  const { gradient, downhill, home, steepest, missed, guessSlope } = now;
  if (gradient === null)
    return "Where f or one of its slopes has no value, no direction is steepest.";
  if (downhill === null) return "The gradient is (0, 0) here: no direction is steepest.";
  const lies = home === null ? "" : `; the minimum lies at ${format(home)}°`;
  const truth = `The steepest way down is ${MINUS}∇f, at ${format(downhill)}°, with slope ${format(-steepest)}${lies}.`;
  if (missed === null || guessSlope === null)
    return `${truth} To predict from here, press “Predict again”.`;
  const verdict =
    missed <= NEAR
      ? `only ${format(missed, 2)}° off`
      : `${format(missed, 3)}° off, with slope ${format(guessSlope)}`;
  const aimed = home !== null && Math.abs(guess - home) <= NEAR && missed > NEAR;
  return `You predicted ${format(guess)}°: ${verdict}. ${truth}${aimed ? " You aimed at the minimum, and the ground does not." : ""}`;
};
