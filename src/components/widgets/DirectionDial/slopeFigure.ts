// The dial's numbers → the slope against the angle, with the directions of note marked.

import { directionalDerivative } from "../../../lib/math/direction.ts";
import { format } from "../../../lib/math/format.ts";
import type { Figure, Layer, Segment } from "../../../lib/plot/figure.ts";
import { niceRange } from "../../../lib/plot/range.ts";
import type { Numbers } from "./model.ts";
import { NO_GUESS, type State } from "./state.ts";

const STEP = 3;
const ANGLES: readonly number[] = Array.from({ length: 360 / STEP + 1 }, (_, i) => i * STEP);

/** A line across the plot at an angle. */
const upright = (angle: number, top: number, look: Partial<Segment>): Layer => ({
  kind: "segment",
  from: [angle, -top],
  to: [angle, top],
  ink: "quiet",
  width: 1.5,
  ...look,
});

const slopesOf = ({ gradient: g }: Numbers): Layer => ({
  kind: "curve",
  x: ANGLES,
  y: ANGLES.map((angle) => directionalDerivative(g, angle)),
  ink: "derivative",
});

const directions = (now: Numbers): Layer[] => {
  if (now.uphill === null || now.downhill === null || now.level === null) return [];
  const mark = { kind: "mark", ink: "derivative", radius: 5 } as const;
  return [
    { ...mark, shape: "square", at: [now.uphill, now.steepest], label: "∇f" },
    { ...mark, shape: "square", at: [now.downhill, -now.steepest], label: "−∇f" },
    { ...mark, shape: "ring", ink: "function", at: [now.level, 0] },
    { ...mark, shape: "ring", ink: "function", at: [(now.level + 180) % 360, 0] },
  ];
};

const ways = ({ guess }: State, { home }: Numbers, top: number): Layer[] => {
  const layers: Layer[] = [];
  if (home !== null)
    layers.push(
      upright(home, top, {
        ink: "tangent",
        stroke: "dotted",
        label: "to the minimum",
        labelAt: 0.87,
      }),
    );
  if (guess !== NO_GUESS)
    layers.push(
      upright(guess, top, {
        ink: "secant",
        stroke: "dashed",
        label: "your prediction",
        labelAt: 0.73,
      }),
    );
  return layers;
};

/** Without a revealed answer there is the dial alone. */
export const slopeFigure = (state: State, now: Numbers): Figure => {
  const { angle, revealed } = state;
  const y = revealed ? niceRange([-now.steepest, now.steepest], 0.1) : ([-1, 1] as const);
  const base = {
    x: { range: [0, 360] as const, label: "angle in degrees" },
    aspect: 1.5,
  };
  if (!revealed)
    return {
      ...base,
      name: `The slope against the angle: shown once you have predicted. The dial points to ${format(angle)}°.`,
      y: { range: y, label: "slope" },
      layers: [
        upright(angle, 1, { ink: "step" }),
        { kind: "text", at: [180, 0.45], text: "which way is steepest?", ink: "quiet" },
      ],
    };
  return {
    ...base,
    name: `The slope against the angle, between −${format(now.steepest)} and ${format(now.steepest)}; at ${format(angle)}° it is ${format(now.slope)}.`,
    y: { range: y, label: "slope" },
    layers: [
      ...ways(state, now, y[1]),
      slopesOf(now),
      ...directions(now),
      upright(angle, 1, {
        from: [angle, 0],
        to: [angle, now.slope],
        ink: "step",
        stroke: "dotted",
      }),
      {
        kind: "mark",
        at: [angle, now.slope],
        shape: "disc",
        ink: "step",
        radius: 7,
        handle: "turn",
      },
    ],
  };
};
