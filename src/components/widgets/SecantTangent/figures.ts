// The explorer's numbers → the curve with its secant and tangent, and the plot of f′ below.

import { format } from "../../../lib/math/format.ts";
import type { Curve, Figure, Mark, Point, Segment } from "../../../lib/plot/figure.ts";
import type { RealFunction } from "../../../lib/math/realFunction.ts";
import { lineAcross } from "../../../lib/plot/line.ts";
import type { Range } from "../../../lib/plot/range.ts";
import { sample } from "../../../lib/plot/sample.ts";
import type { Explored } from "./functions.ts";
import type { Numbers } from "./model.ts";

/** The part of the plane in view: x is shared by both plots. */
export interface View {
  readonly x: Range;
  readonly y: Range;
  readonly slopes: Range;
}

const closer = ([min, max]: Range, centre: number, zoom: number): Range => [
  centre - (centre - min) / zoom,
  centre + (max - centre) / zoom,
];

/** Moves a range so that `value` is in it. */
const holding = ([min, max]: Range, value: number): Range => {
  const margin = 0.1 * (max - min);
  const shift = value < min ? value - margin - min : value > max ? value + margin - max : 0;
  return [min + shift, max + shift];
};

/** The whole window at zoom 1; around the point (x₀, f(x₀)) as the zoom grows. */
export const windowAt = (explored: Explored, { x0, fx, tangent }: Numbers, zoom: number): View => {
  const x = holding(explored.x, x0);
  const moved = x !== explored.x && x[0] !== explored.x[0];
  const y = fx === null || !moved ? explored.y : holding(explored.y, fx);
  const slopes = tangent === null || !moved ? explored.slopes : holding(explored.slopes, tangent);
  if (zoom === 1) return { x, y, slopes };
  // a point far out of view, as of tan near π/2, is no centre to zoom to
  const centre = fx !== null && fx >= y[0] && fx <= y[1] ? fx : (y[0] + y[1]) / 2;
  return { x: closer(x, x0, zoom), y: closer(y, centre, zoom), slopes };
};

interface Sampled {
  readonly f: RealFunction;
  readonly key: string;
  readonly curve: Curve;
}
const kept: Sampled[] = [];

type Look = Pick<Curve, "ink" | "label" | "labelAt">;

/** A curve of the same window is the same object: it is neither sampled nor drawn again. */
const curveOf = (f: RealFunction, x: Range, y: Range, look: Look): Curve => {
  const key = String([x, y]);
  const found = kept.find((entry) => entry.f === f && entry.key === key);
  if (found) return found.curve;
  const curve: Curve = { kind: "curve", ...sample(f, x, { y }), ...look };
  kept.unshift({ f, key, curve });
  kept.length = Math.min(kept.length, 4);
  return curve;
};

const line = (
  at: Point,
  slope: number,
  view: View,
  look: Partial<Segment>,
  between?: Range,
): Segment[] => {
  const ends = lineAcross(at, slope, view.x, view.y, between);
  return ends ? [{ kind: "segment", ink: "tangent", from: ends[0], to: ends[1], ...look }] : [];
};

const tangents = ({ x0, fx, tangent, kind }: Numbers, view: View): Segment[] => {
  if (fx === null) return [];
  const at: Point = [x0, fx];
  if (tangent !== null)
    return line(at, tangent, view, { label: "tangent", labelAt: 0.66, labelSide: "below" });
  if (kind.kind === "vertical") {
    return line(at, Number.POSITIVE_INFINITY, view, { label: "vertical tangent", labelAt: 0.85 });
  }
  if (kind.kind !== "corner") return [];
  const look = (slope: number, labelAt: number) => ({ label: `slope ${format(slope)}`, labelAt });
  return [
    ...line(at, kind.left, view, look(kind.left, 0.2), [view.x[0], x0]),
    ...line(at, kind.right, view, look(kind.right, 0.8), [x0, view.x[1]]),
  ];
};

const legs = ({ x0, fx, end, fEnd, h, secant }: Numbers): Segment[] => {
  if (fx === null || fEnd === null || secant === null) return [];
  const look = { kind: "segment", ink: "step", stroke: "dotted", width: 3 } as const;
  const corner: Point = [end, fx];
  return [
    {
      ...look,
      from: [x0, fx],
      to: corner,
      label: `h = ${format(h, 3)}`,
      labelSide: fEnd < fx ? "above" : "below",
    },
    { ...look, from: corner, to: [end, fEnd], label: "Δf" },
  ];
};

const secantLine = ({ x0, fx, secant }: Numbers, view: View): Segment[] =>
  fx === null || secant === null
    ? []
    : line([x0, fx], secant, view, {
        ink: "secant",
        stroke: "dashed",
        label: "secant",
        labelAt: 0.93,
      });

/** The curve is named on the left: secant and tangent have their names on the right. */
const atLeft = ([min, max]: Range): number => min + 0.2 * (max - min);

/** The curve, the run and rise as legs, the secant and the tangent, and the two points to drag. */
export const curveFigure = (explored: Explored, now: Numbers, view: View): Figure => {
  const { x0, fx, end, fEnd } = now;
  const look: Look = { ink: "function", label: "f", labelAt: atLeft(view.x) };
  const points: Mark[] = [];
  if (fEnd !== null && now.honesty !== "lost") {
    points.push({
      kind: "mark",
      at: [end, fEnd],
      shape: "ring",
      radius: 6,
      ink: "secant",
      handle: "h",
    });
  }
  if (fx !== null) {
    points.push({
      kind: "mark",
      at: [x0, fx],
      shape: "disc",
      radius: 7,
      ink: "text",
      handle: "x0",
    });
  }
  return {
    // made when it is read, as the model's words are
    get name() {
      return curveName(explored, now);
    },
    x: { range: view.x, label: "x" },
    y: { range: view.y },
    aspect: 1.5,
    layers: [curveOf(explored.f, view.x, view.y, look)],
    moving: [...legs(now), ...secantLine(now, view), ...tangents(now, view), ...points],
  };
};

const curveName = ({ text }: Explored, { x0, fx, h, secant, tangent }: Numbers): string => {
  if (fx === null) return `The curve of ${text}; it has no point at x₀ = ${format(x0)}.`;
  const lines = [
    secant === null ? "" : `a dashed secant of slope ${format(secant)} over h = ${format(h, 3)}`,
    tangent === null ? "no single tangent" : `a solid tangent of slope ${format(tangent)}`,
  ].filter(Boolean);
  return `The curve of ${text} with the point at x₀ = ${format(x0)}, ${lines.join(" and ")}.`;
};

/** f′ on the same x axis, the point (x₀, f′(x₀)), and the secant's slope closing in on it. */
export const slopeFigure = (explored: Explored, now: Numbers, view: View): Figure => {
  const { x0, secant, tangent } = now;
  const marks: Mark[] = [];
  if (secant !== null) {
    marks.push({ kind: "mark", at: [x0, secant], shape: "ring", ink: "secant", radius: 5 });
  }
  if (tangent !== null) {
    marks.push({ kind: "mark", at: [x0, tangent], shape: "disc", ink: "derivative", radius: 6 });
  }
  if (now.kind.kind === "corner") {
    for (const slope of [now.kind.left, now.kind.right]) {
      marks.push({ kind: "mark", at: [x0, slope], shape: "ring", ink: "tangent", radius: 6 });
    }
  }
  return {
    get name() {
      const at = tangent === null ? "no value" : `the value ${format(tangent)}`;
      return `The derivative of ${explored.text}: ${at} at x₀ = ${format(x0)}.`;
    },
    x: { range: view.x, label: "x" },
    y: { range: view.slopes },
    aspect: 2.6,
    layers: [
      curveOf(explored.fPrime, view.x, view.slopes, {
        ink: "derivative",
        label: "f′",
        labelAt: atLeft(view.x),
      }),
    ],
    moving: [
      {
        kind: "segment",
        from: [x0, view.slopes[0]],
        to: [x0, view.slopes[1]],
        ink: "quiet",
        opacity: 0.5,
      },
      ...marks,
    ],
  };
};
