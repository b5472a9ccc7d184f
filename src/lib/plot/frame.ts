// Axis ranges → where data stands in the box (percent), and the axes with their round ticks.

import type { Axis, Figure, Point } from "./figure.ts";
import { logTickLabel, logTicks, tickLabels, ticks } from "./ticks.ts";

/** A tick in data units with its text. */
export interface Tick {
  readonly value: number;
  readonly label: string;
}

/** Where the two axes cross the box, in data units, and the ticks along them. */
export interface Frame {
  /** The y at which the horizontal axis is drawn: 0 where it is in view, else the nearest edge. */
  readonly axisY: number;
  /** The x at which the vertical axis is drawn. */
  readonly axisX: number;
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
}

/** Position along an axis as a share of its length: 0 at the range's start, 1 at its end. */
export const share = (axis: Axis, value: number): number => {
  const [min, max] = axis.range;
  if (axis.scale !== "log") return (value - min) / (max - min);
  return Math.log(value / min) / Math.log(max / min);
};

/** The inverse of `share`: the data value at a share of the axis. */
export const atShare = (axis: Axis, t: number): number => {
  const [min, max] = axis.range;
  return axis.scale === "log" ? min * (max / min) ** t : min + t * (max - min);
};

/** A data point in percent of the box, from its top left corner. */
export const percent = (figure: Figure, [x, y]: Point): Point => [
  100 * share(figure.x, x),
  100 * (1 - share(figure.y, y)),
];

const axisAt = (axis: Axis): number => {
  const [min, max] = axis.range;
  return axis.scale === "log" ? min : Math.min(max, Math.max(min, 0));
};

/** Ticks closer to an end than this share of the axis would be cut off. */
const EDGE = 0.025;

const labelled = (axis: Axis, count: number, crossing: number): Tick[] => {
  const [min, max] = axis.range;
  const log = axis.scale === "log";
  const values = log ? logTicks(min, max, count) : ticks(min, max, count);
  const labels = log ? values.map(logTickLabel) : tickLabels(values);
  return values
    .map((value, i) => ({ value, label: labels[i]! }))
    .filter(({ value }) => {
      const at = share(axis, value);
      return value !== crossing && at > EDGE && at < 1 - EDGE;
    });
};

/** The frame of a figure: axes through the origin where it is in view, few ticks, round numbers. */
export const frame = (figure: Figure): Frame => {
  const axisX = axisAt(figure.x);
  const axisY = axisAt(figure.y);
  const rows = Math.max(3, Math.round(8 / figure.aspect));
  return {
    axisX,
    axisY,
    xTicks: labelled(figure.x, 8, axisX),
    yTicks: labelled(figure.y, rows, axisY),
  };
};
