// a data set, α and an epoch of its descent from (0, 0) → that epoch on paper.

import { dataOf, datasetNames } from "../math/datasets.ts";
import { descent } from "../math/descent.ts";
import { epochOnPaper, type Paper } from "../math/epochOnPaper.ts";
import { moments, regressionProblem } from "../math/regression.ts";
import { Mistaken } from "./mistaken.ts";

/** A build does not walk further for a page. */
const MOST_EPOCHS = 3000;

/**
 * Epoch `epoch` of gradient descent on a named data set.
 * @throws Mistaken where the name is unknown or the run does not get there.
 */
export const paperOf = (name: string, alpha: number, epoch: number): Paper => {
  const set = datasetNames.find((one) => one === name);
  if (!set)
    throw new Mistaken(`there are no points named “${name}”`, `Write one of ${datasetNames}`);
  if (!(epoch >= 0 && epoch <= MOST_EPOCHS && alpha > 0))
    throw new Mistaken(
      `epoch ${epoch} at α = ${alpha} is not walked`,
      `Take an epoch from 0 to ${MOST_EPOCHS} and an α above 0`,
    );
  const data = dataOf(set);
  const m = moments(data);
  const path = descent(regressionProblem(m), [0, 0], alpha, { steps: epoch, tolerance: 0 });
  const [w, b] = path.at.subarray(2 * epoch);
  const paper = w === undefined || b === undefined ? null : epochOnPaper(data, m, { w, b, alpha });
  if (paper) return paper;
  throw new Mistaken(
    `the descent ends before epoch ${epoch}`,
    "Take a smaller α or an earlier epoch",
  );
};
