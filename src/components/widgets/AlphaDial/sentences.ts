// A walk → what is said of it: where it is, whether it converges, and by which factor.

import { format } from "../../../lib/math/format.ts";
import type { Minimum } from "../../../lib/plot/landscape.ts";
import { COMPARED, RATES, type comparison, type Walk } from "./walk.ts";
import type { Guess } from "./state.ts";

const steps = (k: number): string => `${k} ${k === 1 ? "step" : "steps"}`;

/** The factor by which a step multiplies the error of a parabola: 1 − αf″. */
export const factor = (curvature: number, alpha: number): number => 1 - alpha * curvature;

const parabola = (c: number, alpha: number): string => {
  const size = Math.abs(Number(factor(c, alpha).toPrecision(12)));
  const rule = `|1 − ${format(c)}α| = ${format(size)}`;
  if (alpha < 0) return `${rule}: α is negative, so every step climbs, and the descent diverges`;
  if (c < 0) return `${rule}: this parabola opens downwards, and there is no minimum to find`;
  if (size === 0) return `${rule}: one step goes straight to the minimum`;
  if (size === 1) return `${rule}: it oscillates for ever and never comes closer`;
  const across = factor(c, alpha) < 0;
  if (size > 1) return `${rule} is above 1: every step leaps further out, and it diverges`;
  return across
    ? `${rule} is below 1: it oscillates about the minimum, and converges`
    : `${rule} is below 1: it converges from one side`;
};

/** The last three iterates say whether a run that goes on comes closer, leaves or repeats. */
const unsettled = ({ path }: Walk): string => {
  const n = path.steps;
  const [a, b, c, d] = [path.at[n - 3]!, path.at[n - 2]!, path.at[n - 1]!, path.at[n]!];
  const [before, after] = [Math.abs(b - a), Math.abs(d - c)];
  const size = Math.abs(d) + Math.abs(c);
  if (Math.abs(d - b) < 1e-6 * size && after > 1e-6 * size)
    return `it settles into a bounce between ${format(Math.min(c, d))} and ${format(Math.max(c, d))}, for ever`;
  if (after > before * (1 + 1e-9)) return `it has not settled after ${steps(n)}`;
  return `it still creeps after ${steps(n)}`;
};

const nearest = (minima: readonly Minimum[], x: number): Minimum | undefined =>
  [...minima].sort((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x))[0];

const converged = ({ land, path, alpha }: Walk): string => {
  const end = path.at[path.steps]!;
  const goal = nearest(land.minima, end);
  const found = goal !== undefined && Math.abs(goal.x - end) < 0.01;
  const [d1, d0] = [
    end - path.at[path.steps - 1]!,
    path.at[path.steps - 1]! - path.at[path.steps - 2]!,
  ];
  const how = d1 * d0 < 0 ? "oscillates and converges" : "converges";
  const where = found ? "to the minimum" : "to a flat place";
  const curvature = found ? goal.curvature : null;
  const rate =
    curvature === null || curvature < 1e-3
      ? ""
      : `; near there f″ = ${format(curvature)} and |1 − αf″| = ${format(Math.abs(1 - alpha * curvature))}`;
  return `it ${how} ${where} ${format(end)} in ${steps(path.steps)}${rate}`;
};

const verdict = (walk: Walk): string => {
  const { land, path, alpha } = walk;
  if (path.steps === 0 && path.stopped === "converged")
    return "the slope is 0 here, so there is no way to go";
  if (land.curvature !== null) return parabola(land.curvature, alpha);
  if (path.reason === "undefined")
    return `after ${steps(path.steps)} the next one lands where f or its slope has no value. Choose another α or start`;
  if (path.stopped === "diverged") {
    const cure = alpha < 0 ? "α is negative, so every step climbs" : "a smaller α may hold it";
    return `it diverges: past all bounds after ${steps(path.steps)}; ${cure}`;
  }
  if (path.stopped === "converged" && path.reason !== "stalled" && path.steps > 1)
    return converged(walk);
  if (path.stopped === "converged") return `it comes to rest after ${steps(path.steps)}`;
  return unsettled(walk);
};

/** "After 3 steps x = 1.464. |1 − 2α| = 0.8 is below 1: it converges from one side." */
export const sentence = (walk: Walk, x0: number): string => {
  const { land, path, k, alpha } = walk;
  if (path.loss.length === 0)
    return `${land.name} or its slope has no value at x₀ = ${format(x0)}, so there is no step to take. Move the start.`;
  const far = Math.abs(path.at[k]!) > 1e12 ? "far out of the picture" : format(path.at[k]!, 5);
  const now = `After ${steps(k)} x = ${far}.`;
  if (alpha === 0) return `${now} With α = 0 every step has length 0: nothing moves.`;
  const said = verdict(walk);
  return `${now} ${said[0]!.toUpperCase()}${said.slice(1)}.`;
};

const guessed: Record<Exclude<Guess, "">, string> = {
  small: `You expected α = ${format(RATES.small)} to come closer.`,
  large: `You expected α = ${format(RATES.large)} to come closer.`,
  same: "You expected both to come equally close.",
};

/** The prediction beside what happened. */
export const outcome = (
  guess: Guess,
  { small, large, off, right }: ReturnType<typeof comparison>,
) => {
  const mine = guess === "" ? "" : `${guessed[guess]} `;
  const facts = `After ${COMPARED} steps α = ${format(RATES.small)} is at ${format(small)} and α = ${format(RATES.large)} at ${format(large)}`;
  const end =
    right === "same"
      ? `: both are ${format(off)} away from 3. One creeps, the other leaps across, and the error shrinks by the same factor.`
      : ".";
  return mine + facts + end;
};
