// The dial's numbers → the slope against the angle, with the directions of note marked.

import { directionalDerivative } from "../../../lib/math/direction.ts";
import { format } from "../../../lib/math/format.ts";
import type { Curve, Figure, Moving, Segment } from "../../../lib/plot/figure.ts";
import { niceRange } from "../../../lib/plot/range.ts";
import type { Numbers } from "./model.ts";
import { NO_GUESS, type State } from "./state.ts";

const STEP = 3;
const ANGLES: readonly number[] = Array.from({ length: 360 / STEP + 1 }, (_, i) => i * STEP);
/** Room left and right, so that the marks at 0° and 360° are whole. */
const X = [-12, 372] as const;

/** A line across the plot at an angle. */
const upright = (angle: number, top: number, look: Partial<Segment>): Moving => ({
  kind: "segment",
  from: [angle, -top],
  to: [angle, top],
  ink: "quiet",
  width: 1.5,
  ...look,
});

let last: Curve | undefined;
let lastOf = "";

/** The same object while the gradient stays: turning the dial draws no curve again. */
const slopesOf = ({ gradient }: Numbers): Curve => {
  const g = gradient ?? ([0, 0] as const);
  if (!last || lastOf !== String(g)) {
    lastOf = String(g);
    const y = ANGLES.map((angle) => directionalDerivative(g, angle));
    last = { kind: "curve", x: ANGLES, y, ink: "derivative" };
  }
  return last;
};

const directions = (now: Numbers): Moving[] => {
  if (now.uphill === null || now.downhill === null || now.level === null) return [];
  const mark = { kind: "mark", ink: "derivative", radius: 5 } as const;
  return [
    { ...mark, shape: "square", at: [now.uphill, now.steepest], label: "∇f" },
    { ...mark, shape: "square", at: [now.downhill, -now.steepest], label: "−∇f" },
    { ...mark, shape: "ring", ink: "function", at: [now.level, 0] },
    { ...mark, shape: "ring", ink: "function", at: [(now.level + 180) % 360, 0] },
  ];
};

const ways = ({ guess }: State, { home }: Numbers, top: number): Moving[] => {
  const layers: Moving[] = [];
  if (home !== null) {
    const words = { label: "to the minimum", labelAt: 0.87 };
    layers.push(upright(home, top, { ink: "tangent", ...words }));
  }
  if (guess !== NO_GUESS) {
    const words = { label: "your prediction", labelAt: 0.73 };
    layers.push(upright(guess, top, { ink: "secant", stroke: "dashed", ...words }));
  }
  return layers;
};

const NONE: Figure["layers"] = [];
const frame = { x: { range: X, label: "degrees" }, aspect: 1.8 } as const;

/** Before the answer there is the dial alone. */
const asked = (angle: number): Figure => ({
  ...frame,
  name: `The slope against the angle: shown once you have predicted. The dial points to ${format(angle)}°.`,
  y: { range: [-1, 1], label: "slope" },
  layers: NONE,
  moving: [
    upright(angle, 1, { ink: "step" }),
    { kind: "text", at: [180, 0.45], text: "which way is steepest?", ink: "quiet" },
  ],
});

/** Without a revealed answer there is the dial alone. */
export const slopeFigure = (state: State, now: Numbers): Figure => {
  const { angle, revealed } = state;
  if (!revealed) return asked(angle);
  const y = niceRange([-now.steepest, now.steepest], 0.1);
  const leg = { from: [angle, 0], to: [angle, now.slope], ink: "step", stroke: "dotted" } as const;
  const shown = now.gradient !== null;
  const dial = { kind: "mark", shape: "disc", ink: "step", radius: 7, handle: "turn" } as const;
  return {
    ...frame,
    name: shown
      ? `The slope against the angle, between ${format(-now.steepest)} and ${format(now.steepest)}; at ${format(angle)}° it is ${format(now.slope)}.`
      : "The slope against the angle: there is none where you stand.",
    y: { range: y, label: "slope" },
    layers: shown ? [slopesOf(now)] : NONE,
    moving: shown
      ? [
          ...ways(state, now, y[1]),
          ...directions(now),
          upright(angle, 1, leg),
          { ...dial, at: [angle, now.slope] },
        ]
      : [],
  };
};
