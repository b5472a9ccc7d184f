// The dial's numbers → the map: level curves, the compass with its arrow, the gradient, the minimum.

import { unitVector } from "../../../lib/math/direction.ts";
import { format } from "../../../lib/math/format.ts";
import type { Figure, Layer, Moving, Point, Segment } from "../../../lib/plot/figure.ts";
import type { Numbers } from "./model.ts";
import { NO_GUESS, type State } from "./state.ts";
import { ASPECT, type Surface } from "./surfaces.ts";

/** Arrows are this part of the map's width; they show directions, not lengths. */
const RADIUS = 0.16;
const CORNERS = 48;

const radiusOf = ({ x }: Surface): number => RADIUS * (x[1] - x[0]);

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

const compass = ({ at }: Numbers, radius: number): Moving => ({
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
const revealedLayers = (
  { minimum }: Surface,
  { guess }: State,
  now: Numbers,
  radius: number,
): Moving[] => {
  if (now.uphill === null || now.downhill === null) return [];
  const way = { kind: "segment", ink: "tangent", width: 1.5 } as const;
  const layers: Moving[] = [
    ...(minimum ? [{ ...way, from: now.at, to: minimum }] : []),
    arrow(now, radius, now.uphill, { label: "∇f", labelAt: 1.22 }),
    arrow(now, radius, now.downhill, { label: "−∇f", width: 4, labelAt: 1.22 }),
  ];
  if (guess === NO_GUESS) return layers;
  const look = { ink: "secant", stroke: "dashed", label: "your prediction" } as const;
  return [...layers, arrow(now, 1.25 * radius, guess, look)];
};

const nameOf = (surface: Surface, state: State, { at, gradient, astray }: Numbers): string => {
  const { angle, revealed } = state;
  const known =
    revealed && gradient
      ? ` The gradient is (${format(gradient[0])}, ${format(gradient[1])}).` +
        (astray === null ? "" : ` Minus the gradient is ${format(astray)}° off the minimum.`)
      : "";
  const round = surface.minimum ? " round the minimum at the origin" : "";
  return `Level curves of ${surface.name}${round}. You stand at (${format(at[0])}, ${format(at[1])}); the dial points to ${format(angle)}°.${known}`;
};

const grounds = new WeakMap<Surface, readonly Layer[]>();

/** Level curves and minimum: the same objects for the same surface, so that they stay drawn. */
const ground = (surface: Surface): readonly Layer[] => {
  const kept = grounds.get(surface);
  if (kept) return kept;
  const { contours, minimum } = surface;
  const cross = { kind: "mark", shape: "cross", ink: "tangent", width: 3 } as const;
  const layers: Layer[] = [...contours];
  if (minimum) layers.push({ ...cross, at: minimum, label: "minimum" });
  grounds.set(surface, layers);
  return layers;
};

/** The map; the point and the arrow's head are dragged. */
export const mapFigure = (surface: Surface, state: State, now: Numbers): Figure => {
  const radius = radiusOf(surface);
  const dial = arrow(now, radius, state.angle, { ink: "step", width: 3 });
  const level = now.gradient ? surface.level(surface.f(...now.at)) : [];
  const here = { kind: "mark", shape: "disc", ink: "text", radius: 7, handle: "place" } as const;
  return {
    name: nameOf(surface, state, now),
    x: { range: surface.x, label: "x" },
    y: { range: surface.y, label: "y" },
    aspect: ASPECT,
    layers: ground(surface),
    moving: [
      ...level.map((points) => ({ kind: "path", points, ink: "function" }) as const),
      compass(now, radius),
      ...(state.revealed ? revealedLayers(surface, state, now, radius) : []),
      dial,
      { kind: "mark", shape: "ring", at: dial.to, ink: "step", radius: 7, handle: "angle" },
      { ...here, at: now.at },
    ],
  };
};
