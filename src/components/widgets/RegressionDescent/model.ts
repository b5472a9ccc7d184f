// The demo's state → three figures, the live numbers, the sentence, the note and the tables.

import type { Figure } from "../../../lib/plot/figure.ts";
import type { Analysis } from "../../../lib/math/regressionAnalysis.ts";
import { dataFigure, type Grips, gripsOf } from "./dataFigure.ts";
import { lossFigure } from "./lossFigure.ts";
import { planeFigure } from "./planeFigure.ts";
import { dataNote, sentence } from "../../../lib/plot/regressionWords.ts";
import type { State } from "./state.ts";
import { type Moment, momentAt, type Walk } from "../../../lib/math/regressionWalk.ts";
import type { Windows } from "../../../lib/plot/regressionWindows.ts";

export interface Model {
  readonly now: Moment;
  readonly grips: Grips;
  readonly data: Figure;
  readonly plane: Figure;
  readonly loss: Figure;
  readonly sentence: string;
  readonly note: string;
}

/** What is drawn with, beside the state: the windows, and the grips while they are held. */
export interface View {
  readonly windows: Windows;
  readonly grips?: Grips;
  readonly selected: number;
}

/** The whole picture of a moment. */
export const model = (analysis: Analysis, walk: Walk, state: State, view: View): Model => {
  const { windows, selected } = view;
  const now = momentAt(analysis, walk, state.epoch);
  const path = walk.to(state.epoch);
  const free = gripsOf(now, windows);
  const grips = view.grips ? onLine(view.grips, now) : free;
  return {
    now,
    grips,
    data: dataFigure({ analysis, now, windows, grips, squares: state.squares, selected }),
    plane: planeFigure({ analysis, now, path, windows }),
    loss: lossFigure({ analysis, now, path, log: state.log }),
    sentence: sentence(analysis, now),
    note: dataNote(state.data, analysis),
  };
};

/** Grips that are held stay at their x and go up and down with the line. */
const onLine = ({ left, right }: Grips, { w, b }: Moment): Grips => ({
  left: [left[0], w * left[0] + b],
  right: [right[0], w * right[0] + b],
});
