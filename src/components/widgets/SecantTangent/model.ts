// The explorer's state → two figures, the live numbers, the sentence and the table.

import { format } from "../../../lib/math/format.ts";
import {
  type Differentiability,
  differentiability,
  quotientHonesty,
  quotientTable,
} from "../../../lib/math/slope.ts";
import type { Figure } from "../../../lib/plot/figure.ts";
import type { Explored } from "./functions.ts";
import { curveFigure, slopeFigure, windowAt } from "./figures.ts";
import { honesty, sentence } from "./sentences.ts";
import type { State } from "./state.ts";

/** The numbers of the moment; null where there is none. */
export interface Numbers {
  readonly x0: number;
  readonly h: number;
  readonly end: number;
  readonly fx: number | null;
  readonly fEnd: number | null;
  readonly rise: number | null;
  readonly secant: number | null;
  readonly tangent: number | null;
  /** |secant − tangent| */
  readonly difference: number | null;
  readonly kind: Differentiability;
  readonly honesty: "fine" | "rounding" | "lost";
}

/** Which column of the geometric meaning holds at x₀. */
export type Meaning = "rising" | "flat" | "falling" | null;

export interface Model {
  readonly numbers: Numbers;
  readonly curve: Figure;
  readonly slopes: Figure;
  readonly sentence: string;
  /** A word on rounding or on a missing derivative; null where there is nothing to say. */
  readonly note: string | null;
  readonly meaning: Meaning;
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** All the numbers that the explorer shows for f at x₀ and h. */
export const numbers = ({ f, fPrime }: Explored, x0: number, h: number): Numbers => {
  const [fx, fEnd] = [finite(f(x0)), finite(f(x0 + h))];
  const trust = quotientHonesty(x0, h);
  const rise = fx === null || fEnd === null ? null : finite(fEnd - fx);
  const secant = rise === null || trust === "lost" ? null : finite(rise / h);
  const kind = differentiability(f, fPrime, x0);
  const tangent = kind.kind === "differentiable" ? finite(kind.slope) : null;
  const difference = secant === null || tangent === null ? null : Math.abs(secant - tangent);
  return { x0, h, end: x0 + h, fx, fEnd, rise, secant, tangent, difference, kind, honesty: trust };
};

/** Slopes nearer to 0 than this are those of a flat tangent: rounding leaves less. */
const FLAT = 1e-9;

const meaning = ({ tangent }: Numbers): Meaning => {
  if (tangent === null) return null;
  return Math.abs(tangent) < FLAT ? "flat" : tangent > 0 ? "rising" : "falling";
};

/** The whole picture of a moment. Words are made when they are read: a drag shows many pictures to a sentence. */
export const model = (explored: Explored, state: State): Model => {
  const now = numbers(explored, state.x0, state.h);
  const view = windowAt(explored, now, state.zoom);
  return {
    numbers: now,
    curve: curveFigure(explored, now, view),
    slopes: slopeFigure(explored, now, view),
    get sentence() {
      return sentence(explored, now);
    },
    get note() {
      return honesty(explored, now);
    },
    meaning: meaning(now),
  };
};

const STEPS = [
  1, 0.5, 0.1, 1e-2, 1e-3, 1e-4, 1e-5, 1e-6, 1e-7, 1e-8, 1e-10, 1e-12, 1e-14, 1e-15, 1e-16,
];

/** The quotient as h shrinks towards 0 on the side of the reader's h, and its error. */
export const table = ({ f }: Explored, { x0, h, tangent }: Numbers) => ({
  caption: "The quotient at x₀ as h shrinks",
  columns: ["h", "secant slope", "distance from the tangent’s"],
  rows: quotientTable(
    f,
    x0,
    STEPS.map((step) => Math.sign(h) * step),
  ).map((row) => [
    format(row.h),
    row.honesty === "lost" ? "x₀ + h rounds to x₀" : format(row.slope, 8),
    row.honesty === "lost" || tangent === null ? "–" : format(Math.abs(row.slope - tangent), 2),
  ]),
});
