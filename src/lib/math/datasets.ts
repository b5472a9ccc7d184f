// The data sets on offer, each with what there is to see in it.

import type { Data } from "./regression.ts";

interface DataSet extends Data {
  readonly title: string;
  /** Empty where the data themselves call for a sentence of their own. */
  readonly hint: string;
}

/** In the order of the menu; the names stand in links. */
export const datasets = {
  example: {
    title: "the example, y = 3x + 2",
    hint: "All five points lie on one line, so the loss can reach 0.",
    x: [1, 2, 3, 4, 5],
    y: [5, 8, 11, 14, 17],
  },
  noise: {
    title: "a noisy line",
    hint: "No line meets all ten points: even the best one leaves some loss.",
    x: [0.4, 0.9, 1.5, 2.1, 2.6, 3.2, 3.7, 4.3, 4.8, 5.5],
    y: [3.1, 5.6, 4.9, 8, 7.1, 10.3, 9.2, 12.6, 11.4, 14.9],
  },
  outlier: {
    title: "an outlier",
    hint: "One point is far off. Its residual counts squared, so it pulls the line hardest: drag it.",
    x: [1, 2, 3, 4, 5],
    y: [5, 8, 11, 14, 4],
  },
  centred: {
    title: "the example, x centred",
    hint: "The example with its mean taken off every x. The contours are almost round: try a larger α.",
    x: [-2, -1, 0, 1, 2],
    y: [5, 8, 11, 14, 17],
  },
  two: {
    title: "two points",
    hint: "A line goes through both points, so the loss can reach 0.",
    x: [1, 4],
    y: [3, 9],
  },
  one: { title: "one point", hint: "", x: [2], y: [5] },
  equal: { title: "all x equal", hint: "", x: [3, 3, 3], y: [4, 8, 12] },
} satisfies Record<string, DataSet>;

export type DataSetName = keyof typeof datasets;

export const datasetNames = Object.keys(datasets) as readonly DataSetName[];

/** A data set by name, or the reader's own points. */
export type DataChoice = DataSetName | Data;

export const dataOf = (choice: DataChoice): Data =>
  typeof choice === "string" ? datasets[choice] : choice;
