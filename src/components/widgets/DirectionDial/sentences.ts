// The dial's numbers → what is said: the state of the moment, and the prediction's outcome.

import { format, MINUS } from "../../../lib/math/format.ts";
import { bowls } from "./bowls.ts";
import type { Numbers } from "./model.ts";
import type { State } from "./state.ts";

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

/** The moment in a sentence or two. */
export const sentence = ({ bowl, angle, revealed }: State, now: Numbers): string => {
  const { at, gradient, steepest, astray } = now;
  if (!revealed)
    return `You stand at ${place(at)} on ${bowls[bowl].title}; the dial points to ${format(angle)}°.`;
  if (astray === null)
    return `At ${place(at)} the gradient is (0, 0): every direction has slope 0. This is the minimum.`;
  const off =
    astray < 0.05
      ? `${MINUS}∇f points straight at the minimum`
      : `${MINUS}∇f points ${format(astray)}° away from the minimum`;
  return `At ${place(at)} the gradient is ${place(gradient)}, of length ${format(steepest)}. In direction ${format(angle)}° the slope is ${climb(now)}. ${off}.`;
};

/** The prediction beside what is so. */
export const outcome = ({ guess }: State, now: Numbers): string => {
  const { downhill, home, steepest, missed, guessSlope } = now;
  if (downhill === null || home === null) return "At the minimum no direction is steepest.";
  const truth = `The steepest way down is ${MINUS}∇f, at ${format(downhill)}°, with slope ${format(-steepest)}; the minimum lies at ${format(home)}°.`;
  if (missed === null || guessSlope === null) return truth;
  const verdict =
    missed <= NEAR
      ? `only ${format(missed, 2)}° off`
      : `${format(missed, 3)}° off, with slope ${format(guessSlope)}`;
  const aimed = Math.abs(guess - home) <= NEAR && missed > NEAR;
  return `You predicted ${format(guess)}°: ${verdict}. ${truth}${aimed ? " You aimed at the minimum, and the ground does not." : ""}`;
};
