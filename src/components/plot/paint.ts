// Figure → canvas: the same picture as lib/plot/svg.ts, in the pixels of a live plot.

import type { Figure, Layer, Mark, Path, Point, Raster, Segment } from "../../lib/plot/figure.ts";
import { percent } from "../../lib/plot/frame.ts";
import { dash, strokeWidth } from "../../lib/plot/strokes.ts";
import type { Palette } from "./palette.ts";

/** What painting needs: the context, the box in CSS pixels, the font of its words, the colours. */
export interface Canvas {
  readonly ctx: CanvasRenderingContext2D;
  readonly width: number;
  readonly height: number;
  readonly font: string;
  readonly palette: Palette;
}

/** A data point in CSS pixels from the top left of the canvas. */
export const place = ({ width, height }: Canvas, figure: Figure, point: Point): Point => {
  const [x, y] = percent(figure, point);
  return [(x / 100) * width, (y / 100) * height];
};

const pen = ({ ctx, palette }: Canvas, layer: Segment | Path | Mark) => {
  ctx.strokeStyle = ctx.fillStyle = palette[layer.ink];
  ctx.lineWidth = strokeWidth(layer);
  ctx.globalAlpha = layer.opacity ?? 1;
  ctx.lineJoin = "round";
  const stroke = "stroke" in layer ? layer.stroke : undefined;
  ctx.lineCap = stroke === "dotted" ? "round" : "butt";
  ctx.setLineDash([...dash[stroke ?? "solid"]]);
};

const arrowHead = ({ ctx }: Canvas, [x1, y1]: Point, [x2, y2]: Point) => {
  ctx.save();
  ctx.translate(x2, y2);
  ctx.rotate(Math.atan2(y2 - y1, x2 - x1));
  ctx.beginPath();
  ctx.moveTo(-11, -5);
  ctx.lineTo(1, 0);
  ctx.lineTo(-11, 5);
  ctx.fill();
  ctx.restore();
};

const paintSegment = (canvas: Canvas, figure: Figure, segment: Segment) => {
  const { ctx } = canvas;
  const from = place(canvas, figure, segment.from);
  const to = place(canvas, figure, segment.to);
  pen(canvas, segment);
  ctx.beginPath();
  ctx.moveTo(...from);
  ctx.lineTo(...to);
  ctx.stroke();
  if (segment.arrow) arrowHead(canvas, from, to);
};

const paintPath = (canvas: Canvas, figure: Figure, path: Path) => {
  const { ctx } = canvas;
  pen(canvas, path);
  ctx.beginPath();
  path.points.forEach((point, i) => {
    const at = place(canvas, figure, point);
    if (i === 0) ctx.moveTo(...at);
    else ctx.lineTo(...at);
  });
  if (path.closed) ctx.closePath();
  if (path.width !== 0) ctx.stroke();
  if (!path.fill) return;
  ctx.globalAlpha = path.fill;
  ctx.fill();
};

const outline = ({ ctx }: Canvas, { shape, radius: r = 5 }: Mark, [x, y]: Point) => {
  ctx.beginPath();
  if (shape === "square") ctx.rect(x - r, y - r, 2 * r, 2 * r);
  else if (shape !== "cross") ctx.arc(x, y, r, 0, 2 * Math.PI);
  else {
    ctx.moveTo(x - r, y - r);
    ctx.lineTo(x + r, y + r);
    ctx.moveTo(x - r, y + r);
    ctx.lineTo(x + r, y - r);
  }
};

const paintMark = (canvas: Canvas, figure: Figure, mark: Mark) => {
  const { ctx, palette } = canvas;
  const solid = mark.shape === "disc";
  pen(canvas, { ...mark, width: solid ? 1.5 : (mark.width ?? 2) });
  outline(canvas, mark, place(canvas, figure, mark.at));
  if (mark.shape === "cross") return ctx.stroke();
  if (solid) ctx.strokeStyle = palette.page;
  else ctx.fillStyle = palette.page;
  ctx.fill();
  ctx.stroke();
};

const paintRaster = (canvas: Canvas, raster: Raster) => {
  const { ctx, palette, width, height } = canvas;
  // cells end on whole pixels of the canvas: half covered ones would show as seams
  const dense = ctx.canvas.width / width;
  const across = (column: number) => Math.round((column / raster.columns) * width * dense) / dense;
  const down = (row: number) => Math.round((row / raster.rows) * height * dense) / dense;
  for (let row = 0; row < raster.rows; row++) {
    const at = row * raster.columns;
    for (let start = 0, end = 1; start < raster.columns; start = end++) {
      const value = raster.cells[at + start]!;
      while (end < raster.columns && raster.cells[at + end] === value) end++;
      const look = raster.inks[value];
      if (!look) continue;
      ctx.fillStyle = palette[look.ink];
      ctx.globalAlpha = look.opacity;
      const [left, top] = [across(start), down(row)];
      ctx.fillRect(left, top, across(end) - left, down(row + 1) - top);
    }
  }
};

/** Draws one layer; curves are uPlot's own series and are passed over, words come last. */
export const paintLayer = (canvas: Canvas, figure: Figure, layer: Layer): void => {
  if (layer.kind === "segment") paintSegment(canvas, figure, layer);
  else if (layer.kind === "path") paintPath(canvas, figure, layer);
  else if (layer.kind === "mark") paintMark(canvas, figure, layer);
  else if (layer.kind === "raster") paintRaster(canvas, layer);
};
