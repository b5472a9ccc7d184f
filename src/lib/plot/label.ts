// A layer → where its words stand in the box, kept inside it.

import type { Curve, Figure, Layer, Point } from "./figure.ts";
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
    if (across <= 0.97 && up > 0.06 && up < 0.94) found = [x, y];
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

/** Where a layer's words stand, or null where it has none or its place is out of view. */
export const drawnLabel = (figure: Figure, layer: Layer): Word | null => {
  if (layer.kind === "raster") return null;
  const text = layer.kind === "text" ? layer.text : layer.label;
  const point = text ? anchorPoint(figure, layer) : null;
  if (!text || !point) return null;
  const [x, y] = percent(figure, point);
  if (!(x >= -5 && x <= 105 && y >= -20 && y <= 120)) return null;
  const wanted = layer.kind === "text" ? (layer.anchor ?? "middle") : "start";
  const anchor = x > 78 ? "end" : x < 12 ? "start" : wanted;
  const side = anchor === "end" ? -1 : anchor === "start" ? 1 : 0;
  const gap = layer.kind === "text" ? 0 : 9;
  const lift = layer.kind === "text" ? 4 : -9;
  return {
    x: clamp(x, 1, 99),
    y: clamp(y, 5, 97),
    dx: side * gap,
    dy: y < 8 ? 14 : lift,
    anchor,
    ink: layer.ink,
    text,
  };
};
