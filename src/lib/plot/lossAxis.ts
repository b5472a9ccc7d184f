// losses along a descent → the axes on which they are shown: epochs in round numbers, loss linear or log.

import type { Axis } from "./figure.ts";

/** A logarithmic axis shows at most so many decades: below, rounding rules. */
const DECADES = 14;

/** 10, 20, 50, 100, …: the first that holds every epoch so far. */
export const epochsShown = (epoch: number): number => {
  const power = 10 ** Math.max(1, Math.floor(Math.log10(Math.max(1, epoch))));
  return [1, 2, 5, 10].map((m) => m * power).find((end) => end >= epoch)!;
};

/** The axis of the loss, under its `name`; `least` is what no line gets below, or null. */
export const lossAxis = (
  losses: readonly number[],
  least: number | null,
  log: boolean,
  name: string,
): Axis => {
  const label = `loss ${name}`;
  const most = losses.reduce((a, b) => Math.max(a, b), 0) || 1;
  if (!log) return { range: [-0.17 * most, 1.35 * most], label };
  const low = losses.reduce(
    (a, b) => (b > 0 ? Math.min(a, b) : a),
    least !== null && least > 0 ? Math.min(least, most) : most,
  );
  const floor = Math.max(Math.floor(Math.log10(low / 1.5)), Math.floor(Math.log10(most)) - DECADES);
  const top = Math.min(308, Math.ceil(Math.log10(most * 1.5)));
  return { range: [10 ** Math.max(floor, -300), Number(`1e${top}`)], label, scale: "log" };
};
