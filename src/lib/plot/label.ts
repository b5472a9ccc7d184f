// A layer → where its words stand in the box, kept inside it.

import type { Curve, Figure, Layer, Point, Segment } from "./figure.ts";
import { percent, share } from "./frame.ts";
import type { Word } from "./frameWords.ts";

/** The last point of a curve inside the box at or before `labelAt`. */
const pointOnCurve = (figure: Figure, curve: Curve): Point | null => {
  const last = curve.labelAt ?? Number.POSITIVE_INFINITY;
  let found: Point | null = null;
  for (let i = 0; i < curve.x.length; i++) {
    const x = curve.x[i]!;
    const y = curve.y[i] ?? null;
    if (x > last && found) break;
    if (y === null) continue;
    const [across, up] = [share(figure.x, x), share(figure.y, y)];
    if (across <= 0.97 && up > 0.06 && up < 0.88) found = [x, y];
  }
  return found;
};

const anchorPoint = (figure: Figure, layer: Layer): Point | null => {
  switch (layer.kind) {
    case "curve":
      return pointOnCurve(figure, layer);
    case "path":
      return layer.points.at(-1) ?? null;
    case "segment": {
      const t = layer.labelAt ?? 0.5;
      const [a, b] = [layer.from, layer.to];
      return [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
    }
    case "mark":
    case "text":
      return layer.at;
    case "raster":
      return null;
  }
};

const clamp = (value: number, min: number, max: number): number =>
  Math.min(max, Math.max(min, value));

type Placing = Pick<Word, "anchor" | "dx" | "dy">;

const beside = (anchor: Word["anchor"], gap: number, dy: number): Placing => ({
  anchor,
  dx: anchor === "end" ? -gap : anchor === "start" ? gap : 0,
  dy,
});

/** Beside a segment, on the side where it leaves room: above a rising line is to its left. */
const besideSegment = (figure: Figure, { from, to, labelSide = "above" }: Segment): Placing => {
  const [x1, y1] = percent(figure, from);
  const [x2, y2] = percent(figure, to);
  const [run, rise] = [(x2 - x1) * figure.aspect, y1 - y2];
  const dy = labelSide === "above" ? -8 : 17;
  if (Math.abs(rise) < 0.15 * Math.abs(run)) return beside("middle", 0, dy);
  if (Math.abs(run) < 0.15 * Math.abs(rise)) return beside("start", 8, 4);
  const rising = rise > 0 === run > 0;
  return beside(rising === (labelSide === "above") ? "end" : "start", 5, dy / 2 + 2);
};

const placing = (figure: Figure, layer: Exclude<Layer, { kind: "raster" }>, x: number): Placing => {
  if (layer.kind === "segment") return besideSegment(figure, layer);
  if (layer.kind === "text") return beside(layer.anchor ?? "middle", 0, 4);
  return beside(x > 78 ? "end" : "start", 9, -9);
};

/** Where a layer's words stand, or null where it has none or its place is out of view. */
export const drawnLabel = (figure: Figure, layer: Layer): Word | null => {
  if (layer.kind === "raster") return null;
  const text = layer.kind === "text" ? layer.text : layer.label;
  const point = text ? anchorPoint(figure, layer) : null;
  if (!text || !point) return null;
  const [x, y] = percent(figure, point);
  if (!(x >= -5 && x <= 105 && y >= -20 && y <= 120)) return null;
  const { anchor, dx, dy } = placing(figure, layer, x);
  const low = y < 14 && dy < 8;
  return {
    x: clamp(x, 1, 99),
    y: clamp(y, 2, 97),
    dx,
    dy: low ? 14 : dy,
    anchor,
    ink: layer.ink,
    text,
  };
};
