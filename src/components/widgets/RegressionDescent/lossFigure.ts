// the losses along a descent → the loss against the epoch, on a linear or a logarithmic axis.

import type { DescentPath } from "../../../lib/math/descent.ts";
import { format } from "../../../lib/math/format.ts";
import type { Figure, Layer } from "../../../lib/plot/figure.ts";
import { epochsShown, lossAxis } from "../../../lib/plot/lossAxis.ts";
import type { Analysis } from "../../../lib/math/regressionAnalysis.ts";
import type { Moment } from "../../../lib/math/regressionWalk.ts";

interface LossPicture {
  readonly analysis: Analysis;
  readonly now: Moment;
  readonly path: DescentPath;
  readonly log: boolean;
}

const MOST_POINTS = 400;
/** Indices from 0 to `end`, about MOST_POINTS of them, the last with them. */
const picked = (end: number): number[] => {
  const every = Math.ceil((end + 1) / MOST_POINTS);
  const indices = Array.from({ length: Math.floor(end / every) + 1 }, (_, i) => i * every);
  if (indices.at(-1) !== end) indices.push(end);
  return indices;
};

/** How the loss has gone from step to step, above the least that any line can reach. */
export const lossFigure = ({ analysis: { fit }, now, path, log }: LossPicture): Figure => {
  const x = path.loss.length ? picked(now.epoch) : [];
  const losses = x.map((k) => path.loss[k]!);
  const least = fit.kind === "none" ? null : fit.loss;
  const y = lossAxis(losses, least, log, "J");
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
