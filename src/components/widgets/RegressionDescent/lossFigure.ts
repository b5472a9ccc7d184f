// the losses along a descent → the loss against the epoch, on a linear or a logarithmic axis.

import type { DescentPath } from "../../../lib/math/descent.ts";
import { format } from "../../../lib/math/format.ts";
import type { Axis, Figure, Layer } from "../../../lib/plot/figure.ts";
import type { Analysis } from "./analysis.ts";
import type { Moment } from "./walk.ts";

interface LossPicture {
  readonly analysis: Analysis;
  readonly now: Moment;
  readonly path: DescentPath;
  readonly log: boolean;
}

const MOST_POINTS = 400;
/** A logarithmic axis shows at most so many decades: below, rounding rules. */
const DECADES = 14;

/** 10, 20, 50, 100, …: the first that holds every epoch so far. */
export const epochsShown = (epoch: number): number => {
  const power = 10 ** Math.max(1, Math.floor(Math.log10(Math.max(1, epoch))));
  return [1, 2, 5, 10].map((m) => m * power).find((end) => end >= epoch)!;
};

/** Indices from 0 to `end`, about MOST_POINTS of them, the last with them. */
const picked = (end: number): number[] => {
  const every = Math.ceil((end + 1) / MOST_POINTS);
  const indices = Array.from({ length: Math.floor(end / every) + 1 }, (_, i) => i * every);
  if (indices.at(-1) !== end) indices.push(end);
  return indices;
};

const lossAxis = (losses: readonly number[], least: number | null, log: boolean): Axis => {
  const most = Math.max(...losses, 0) || 1;
  if (!log) return { range: [-0.17 * most, 1.35 * most], label: "loss J" };
  const positive = losses.filter((value) => value > 0);
  const low = Math.min(...positive, least !== null && least > 0 ? least : most, most);
  const floor = Math.max(Math.floor(Math.log10(low / 1.5)), Math.floor(Math.log10(most)) - DECADES);
  const top = Math.min(308, Math.ceil(Math.log10(most * 1.5)));
  return {
    range: [10 ** Math.max(floor, -300), Number(`1e${top}`)],
    label: "loss J",
    scale: "log",
  };
};

/** How the loss has gone from step to step, above the least that any line can reach. */
export const lossFigure = ({ analysis: { fit }, now, path, log }: LossPicture): Figure => {
  const x = path.loss.length ? picked(now.epoch) : [];
  const losses = x.map((k) => path.loss[k]!);
  const least = fit.kind === "none" ? null : fit.loss;
  const y = lossAxis(losses, least, log);
  const end = epochsShown(now.epoch);
  const visible = (value: number): boolean => value >= y.range[0] && value <= y.range[1];
  const layers: Layer[] = [
    {
      kind: "curve",
      x,
      y: losses.map((value) => (log && value < y.range[0] ? null : value)),
      ink: "function",
    },
  ];
  if (least !== null && visible(least)) {
    const [from, to]: [number, number][] = [
      [0, least],
      [1.05 * end, least],
    ];
    layers.unshift({
      kind: "segment",
      from: from!,
      to: to!,
      ink: "tangent",
      label: `least loss, ${format(least)}`,
      labelAt: 0.7,
    });
  }
  if (now.loss !== null && visible(now.loss)) {
    layers.push({ kind: "mark", at: [now.epoch, now.loss], ink: "step", shape: "disc", radius: 5 });
  }
  const reached = now.loss === null ? "" : ` It is ${format(now.loss, 6)} now.`;
  return {
    name: `The loss against the epoch, from 0 to ${format(now.epoch, 6)}.${reached}`,
    x: { range: [-0.05 * end, 1.05 * end], label: "epoch" },
    y,
    aspect: 1.9,
    layers,
  };
};
