// the state of the descent and of the data → what is said of them.

import { format } from "../math/format.ts";
import type { Analysis } from "../math/regressionAnalysis.ts";
import { datasets, type DataChoice } from "../math/datasets.ts";
import { MOST_RINGS } from "./regressionLayers.ts";
import type { Moment } from "../math/regressionWalk.ts";

/** w and b to five digits, the loss to six: enough to see descent come to rest. */
export const parameter = (value: number): string => format(value, 5);
export const lossText = (value: number | null): string =>
  value === null ? "too large to show" : format(value, 6);

const trendWords = { falling: ", falling", growing: ", growing", level: ", level" } as const;

const where = ({ w, b, loss, trend }: Moment): string =>
  `w = ${parameter(w)}, b = ${parameter(b)}, loss = ${lossText(loss)}${trend ? trendWords[trend] : ""}.`;

const limitWords = ({ limit }: Analysis): string => `the limit 2/λmax = ${format(limit)}`;

/** "1 step", "2 000 steps". */
export const counted = (steps: number): string =>
  steps === 1 ? "1 step" : `${format(steps, 6)} steps`;

/**
 * "Step 12: w = …, b = …, loss = …, falling." and where α or the end of the descent ask for more.
 * `counter` is what a step is called at the head of the sentence.
 */
export const sentence = (analysis: Analysis, now: Moment, counter = "Step"): string => {
  const { shape, limit } = analysis;
  if (shape === "none") return "There is no point yet, so there is no loss and nothing to descend.";
  if (shape === "huge") return "These values are too large for their squares to be added up.";
  if (now.loss === null)
    return `w = ${parameter(now.w)}, b = ${parameter(now.b)}: the loss is too large to show. Bring w and b nearer to 0.`;
  if (now.ended === "diverged")
    return `Diverged after ${counted(now.epoch)}: α is above ${limitWords(analysis)}. There ${where(now)} Choose a smaller α.`;
  const step = `${counter} ${format(now.epoch, 6)}: ${where(now)}`;
  if (now.alpha > limit)
    return `${step} α is above ${limitWords(analysis)}: the steps overshoot further and further, and the descent diverges.`;
  if (now.ended === "converged")
    return `${step} Converged: from here no step changes much any more.`;
  return step;
};

const shapeWords = ({ shape, fit, data, moments }: Analysis): string => {
  const spot =
    fit.kind === "valley" ? `(${format(fit.through[0])}, ${format(fit.through[1])})` : "";
  switch (shape) {
    case "none":
      return "Click on the plot to add a point, or write some points below.";
    case "huge":
      return "Divide x or y by a power of ten, 10¹⁰⁰ for example, and paste them again.";
    case "one":
      return `One point does not fix a line: every line through ${spot} meets it. The best answers are a whole valley, and descent stops where it first reaches it.`;
    case "equal x":
      return `All x are ${format(data.x[0]!)}, so nothing tells the slope: every line through ${spot}, the mean of y, fits equally well. The best answers are a whole valley. Move a point sideways.`;
    case "close x":
      return `The x differ by so little that rounding hides it: every line through ${spot} fits equally well. Stretch x, in another unit for example.`;
    case "level":
      return `All y are ${format(data.y[0]!)}: the best line is level, with w = 0.`;
    default:
      return moments.count === 2 ? datasets.two.hint : "";
  }
};

/** What is special about the data; "" where nothing is. */
export const dataNote = (choice: DataChoice, analysis: Analysis): string => {
  const hint = typeof choice === "string" ? datasets[choice].hint : "";
  const { count } = analysis.moments;
  const many =
    count > MOST_RINGS && analysis.shape !== "huge"
      ? `Of ${format(count, 6)} points about ${MOST_RINGS} are drawn; all of them count.`
      : "";
  return [hint || shapeWords(analysis), many].filter(Boolean).join(" ");
};
