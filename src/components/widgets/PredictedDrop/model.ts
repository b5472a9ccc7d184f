// The experiment's state → the step, two figures, the sentence and the table.

import { format } from "../../../lib/math/format.ts";
import { holding, type Landscape } from "../../../lib/plot/landscape.ts";
import type { Range } from "../../../lib/plot/range.ts";
import { curveFigure, dropFigure } from "./figures.ts";
import type { Guess, State } from "./state.ts";
import { bestAlpha, mostAlpha, RATES, type Step, stepOf } from "./step.ts";

/** The whole picture of a moment; `held` keeps the window still under a hand. */
export const model = (land: Landscape, state: State, held?: Range) => {
  const step = stepOf(land, state.x0, state.alpha);
  const window = held ?? holding(land.x, [state.x0, step.end ?? state.x0]);
  return {
    step,
    window,
    most: mostAlpha(land, state.x0),
    curve: curveFigure(land, step, window),
    drops: dropFigure(land, step, state.shown),
    sentence: sentence(land, step),
  };
};

const kept = ({ promised, actual }: { promised: number; actual: number }): string => {
  const part = format((100 * actual) / promised, 3);
  if (Math.abs(actual) < 1e-9 * Math.abs(promised))
    return "nothing of it: you land as high as you stood";
  if (actual < 0) return `a rise of ${format(-actual)} instead: the step went too far`;
  return `a drop of ${format(actual)}, ${part}\u00a0% of it`;
};

/** What the slope promises, and what happens. */
export const sentence = (
  land: Landscape,
  { x0, alpha, slope, end, promised, actual }: Step,
): string => {
  if (slope === null)
    return `${land.name} or its slope has no value at x₀ = ${format(x0)}, so there is no step to take. Move the start.`;
  if (slope === 0)
    return `The slope is 0 at x₀ = ${format(x0)}: nothing is promised, and nothing moves.`;
  if (alpha === 0)
    return "With α = 0 the step has length 0: no drop is promised, and none happens.";
  if (end === null || promised === null)
    return "This step is too long to compute. Choose a smaller α.";
  if (alpha < 0)
    return `α is negative, so the step goes uphill, from ${format(x0)} to ${format(end)}. Choose an α above 0.`;
  const promise = `α = ${format(alpha)}: the slope promises a drop of ${format(promised)}`;
  if (actual === null)
    return `${promise}, but ${land.name} has no value at ${format(end)}. Choose a smaller α.`;
  return `${promise}; what happens is ${kept({ promised, actual })}.`;
};

const guessed: Record<Exclude<Guess, "">, string> = {
  quarter: `You expected the largest drop at α = ${format(RATES.quarter)}. `,
  half: `You expected the largest drop at α = ${format(RATES.half)}. `,
  one: `You expected the largest drop at α = ${format(RATES.one)}. `,
  more: "You expected a drop that grows with α. ",
};

/** The prediction beside what happens on the question's curve. */
export const outcome = (land: Landscape, x0: number, guess: Guess): string => {
  const best = bestAlpha(land, x0);
  const mine = guess === "" ? "" : guessed[guess];
  if (best === null) return mine;
  const step = stepOf(land, x0, best.alpha);
  const share = format((100 * best.drop) / step.promised!, 3);
  const twice = stepOf(land, x0, 2 * best.alpha).actual;
  return `${mine}The drop is largest at α = ${format(best.alpha)}: ${format(best.drop)}, which is ${share}\u00a0% of what was promised. At α = ${format(2 * best.alpha)} it is ${format(twice ?? 0)}.`;
};

/** Both drops for a dozen rates. */
export const table = (land: Landscape, x0: number) => {
  const most = mostAlpha(land, x0);
  const shown = (value: number | null): string => (value === null ? "–" : format(value));
  return {
    caption: "Promised and actual drop as a table",
    columns: ["α", "promised", "happens"],
    rows: Array.from({ length: 13 }, (_, i) => {
      const { alpha, promised, actual } = stepOf(land, x0, (most * i) / 12);
      return [format(alpha), shown(promised), shown(actual)];
    }),
  };
};
