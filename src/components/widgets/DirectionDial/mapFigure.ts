// The dial's numbers → the map: level curves, the compass with its arrow, the gradient, the minimum.

import { unitVector } from "../../../lib/math/direction.ts";
import { format } from "../../../lib/math/format.ts";
import type { Figure, Layer, Point, Segment } from "../../../lib/plot/figure.ts";
import { ASPECT, type Bowl, bowls, contours, height, levelCurve } from "./bowls.ts";
import type { Numbers } from "./model.ts";
import { NO_GUESS, type State } from "./state.ts";

/** Arrows are this part of the map's width; they show directions, not lengths. */
const RADIUS = 0.16;
const CORNERS = 48;

const radiusOf = ({ x }: Bowl): number => RADIUS * (x[1] - x[0]);

const arrow = (
  { at }: Numbers,
  radius: number,
  degrees: number,
  look: Partial<Segment>,
): Segment => {
  const [ux, uy] = unitVector(degrees);
  return {
    kind: "segment",
    from: at,
    to: [at[0] + radius * ux, at[1] + radius * uy],
    ink: "derivative",
    arrow: true,
    labelAt: 1,
    ...look,
  };
};

const compass = ({ at }: Numbers, radius: number): Layer => ({
  kind: "path",
  closed: true,
  ink: "quiet",
  width: 1,
  points: Array.from({ length: CORNERS }, (_, i): Point => {
    const [ux, uy] = unitVector((360 * i) / CORNERS);
    return [at[0] + radius * ux, at[1] + radius * uy];
  }),
});

/** What the reader sees once the prediction stands: ∇f, −∇f, and the way to the minimum. */
const revealedLayers = ({ guess }: State, now: Numbers, radius: number): Layer[] => {
  if (now.uphill === null || now.downhill === null) return [];
  const layers: Layer[] = [
    {
      kind: "segment",
      from: now.at,
      to: [0, 0],
      ink: "tangent",
      stroke: "dotted",
      width: 2,
    },
    arrow(now, radius, now.uphill, { label: "∇f" }),
    arrow(now, radius, now.downhill, { label: "−∇f", width: 4, labelSide: "below" }),
  ];
  if (guess === NO_GUESS) return layers;
  const look = { ink: "secant", stroke: "dashed", label: "your prediction" } as const;
  return [...layers, arrow(now, 1.25 * radius, guess, look)];
};

const nameOf = ({ bowl, angle, revealed }: State, { at, gradient, astray }: Numbers): string => {
  const known = revealed
    ? ` The gradient is (${format(gradient[0])}, ${format(gradient[1])}).` +
      (astray === null ? "" : ` Minus the gradient is ${format(astray)}° off the minimum.`)
    : "";
  return `Level curves of ${bowls[bowl].title} round the minimum at the origin. You stand at (${format(at[0])}, ${format(at[1])}); the dial points to ${format(angle)}°.${known}`;
};

/** The map; the point and the arrow's head are dragged. */
export const mapFigure = (state: State, now: Numbers): Figure => {
  const bowl = bowls[state.bowl];
  const radius = radiusOf(bowl);
  const dial = arrow(now, radius, state.angle, { ink: "step", width: 3 });
  const here = height(bowl, now.at);
  const mark = { kind: "mark", shape: "disc" } as const;
  return {
    name: nameOf(state, now),
    x: { range: bowl.x, label: "x" },
    y: { range: bowl.y, label: "y" },
    aspect: ASPECT,
    layers: [
      ...contours[state.bowl],
      { kind: "mark", at: [0, 0], shape: "cross", ink: "tangent", width: 3, label: "minimum" },
      { kind: "path", points: levelCurve(bowl, here), closed: true, ink: "function" },
      compass(now, radius),
      ...(state.revealed ? revealedLayers(state, now, radius) : []),
      dial,
      { kind: "mark", shape: "ring", at: dial.to, ink: "step", radius: 7, handle: "angle" },
      { ...mark, at: now.at, ink: "text", radius: 7, handle: "place" },
    ],
  };
};
