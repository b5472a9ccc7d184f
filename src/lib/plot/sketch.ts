// Figure → the strokes of a small drawing without axes, in a box of its own units.
import type { Figure, Ink, Layer, Point, Stroke } from "./figure.ts";

/** One line to draw; `d` is an SVG path. `dash` is in the drawing's units. */
export interface SketchLine {
  readonly d: string;
  readonly ink: Ink;
  readonly width: number;
  readonly opacity: number;
  readonly dash: string | undefined;
  readonly fill: number;
}

/** One point to draw. */
export interface SketchDot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly ink: Ink;
  readonly hollow: boolean;
  readonly opacity: number;
}

export interface Sketch {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly SketchLine[];
  readonly dots: readonly SketchDot[];
}

const dashes: Record<Stroke, string | undefined> = {
  solid: undefined,
  dashed: "9 6",
  dotted: "1.5 5",
};

const pathData = (points: readonly (Point | null)[], closed = false): string => {
  let pen = "M";
  const steps = points.map((point) => {
    if (point === null) return ((pen = "M"), "");
    const step = `${pen}${point[0].toFixed(1)} ${point[1].toFixed(1)}`;
    pen = "L";
    return step;
  });
  return steps.join("") + (closed ? "Z" : "");
};

type Place = (point: Point) => Point;

const pointsOf = (layer: Layer): readonly (Point | null)[] | undefined => {
  if (layer.kind === "segment") return [layer.from, layer.to];
  if (layer.kind === "path") return layer.points;
  if (layer.kind !== "curve") return undefined;
  return layer.x.map((x, i) => {
    const y = layer.y[i];
    return y === null || y === undefined ? null : [x, y];
  });
};

const lineOf = (layer: Layer, place: Place): SketchLine | undefined => {
  const points = pointsOf(layer);
  if (!points || layer.kind === "text" || layer.kind === "raster") return undefined;
  const closed = layer.kind === "path" && layer.closed === true;
  const stroke = "stroke" in layer ? (layer.stroke ?? "solid") : "solid";
  return {
    d: pathData(
      points.map((point) => point && place(point)),
      closed,
    ),
    ink: layer.ink,
    width: layer.width ?? (layer.ink === "quiet" ? 1.5 : 2.5),
    opacity: layer.opacity ?? 1,
    dash: dashes[stroke],
    fill: layer.kind === "path" ? (layer.fill ?? 0) : 0,
  };
};

const dotOf = (layer: Layer, place: Place): SketchDot | undefined => {
  if (layer.kind !== "mark") return undefined;
  const [x, y] = place(layer.at);
  return {
    x,
    y,
    radius: layer.radius ?? 5,
    ink: layer.ink,
    hollow: layer.shape === "ring",
    opacity: layer.opacity ?? 1,
  };
};

const isThere = <T>(thing: T | undefined): thing is T => thing !== undefined;

/** The figure's lines and points in a box `width` units wide and width / aspect high. Words are left out. */
export const sketch = (figure: Figure, width = 480): Sketch => {
  const height = width / figure.aspect;
  const [x0, x1] = figure.x.range;
  const [y0, y1] = figure.y.range;
  const place: Place = ([x, y]) => [
    ((x - x0) / (x1 - x0)) * width,
    ((y1 - y) / (y1 - y0)) * height,
  ];
  return {
    width,
    height,
    lines: figure.layers.map((layer) => lineOf(layer, place)).filter(isThere),
    dots: figure.layers.map((layer) => dotOf(layer, place)).filter(isThere),
  };
};
