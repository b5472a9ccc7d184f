// Figure + box → a uPlot that shows it and can be given another figure. The only uPlot.

import uPlot from "uplot";
import type { Curve, Figure, Layer } from "../../lib/plot/figure.ts";
import { dash, strokeWidth } from "../../lib/plot/strokes.ts";
import { overlay } from "./overlay.ts";
import { type Canvas, paintLayer } from "./paint.ts";
import { paintFrame, paintLabel } from "./paintWords.ts";
import { onPaletteChange, type Palette, palette } from "./palette.ts";

/** A picture on the page that can be drawn again with other data. */
export interface LivePlot {
  /** In the next frame, or at once where no other picture is on its way to the reader. */
  draw(figure: Figure, atOnce?: boolean): void;
  destroy(): void;
}

const isCurve = (layer: Layer): layer is Curve => layer.kind === "curve";

/** uPlot wants one series at least; a figure of segments alone gets an empty one. */
const curves = (figure: Figure): Curve[] => {
  const list = figure.layers.filter(isCurve);
  return list.length ? list : [{ kind: "curve", x: [], y: [], ink: "quiet" }];
};

/** What a uPlot cannot change after it is made. */
const looks = (figure: Figure): string =>
  JSON.stringify([
    figure.x.scale,
    figure.y.scale,
    curves(figure).map(({ ink, width, stroke, opacity }) => [ink, width, stroke, opacity]),
  ]);

/** Whether what stays, and its place, are the same in both figures. */
const still = (a: Figure, b: Figure): boolean =>
  String([a.x.range, a.y.range]) === String([b.x.range, b.y.range]) &&
  a.layers.length === b.layers.length &&
  a.layers.every((layer, i) => layer === b.layers[i]);

const series = (curve: Curve, colours: () => Palette) => ({
  facets: [
    { scale: "x", auto: true },
    { scale: "y", auto: true },
  ],
  stroke: () => colours()[curve.ink],
  width: strokeWidth(curve),
  dash: [...dash[curve.stroke ?? "solid"]],
  alpha: curve.opacity ?? 1,
  points: { show: false },
  pxAlign: 0,
});

const data = (figure: Figure): uPlot.AlignedData =>
  [null, ...curves(figure).map(({ x, y }) => [x, y])] as unknown as uPlot.AlignedData;

/** Draws `first` in `box` (which has the size) with uPlot; follows its size, theme and density. */
export const livePlot = (box: HTMLElement, first: Figure): LivePlot => {
  if (!document.createElement("canvas").getContext("2d")) throw new Error("There is no canvas.");
  let figure = first;
  let colours = palette();
  const { fontSize, fontFamily } = getComputedStyle(box);
  const font = `${fontSize} ${fontFamily}`;

  const paint = (u: uPlot, part: (canvas: Canvas) => void) => {
    const { ctx, width, height } = u;
    ctx.save();
    ctx.scale(ctx.canvas.width / width, ctx.canvas.height / height);
    part({ ctx, width, height, font, palette: colours });
    ctx.restore();
  };
  /** Rasters, the axes, and the layers up to the first curve. */
  const under = (u: uPlot) =>
    paint(u, (canvas) => {
      const first = figure.layers.findIndex(isCurve);
      const before = figure.layers.filter(({ kind }, i) => kind !== "raster" && i < first);
      const rasters = figure.layers.filter(({ kind }) => kind === "raster");
      for (const layer of rasters) paintLayer(canvas, figure, layer);
      paintFrame(canvas, figure);
      for (const layer of before) paintLayer(canvas, figure, layer);
    });
  const over = (u: uPlot) =>
    paint(u, (canvas) => {
      const first = figure.layers.findIndex(isCurve);
      const after = figure.layers.filter(({ kind }, i) => kind !== "raster" && i > first);
      for (const layer of after) paintLayer(canvas, figure, layer);
      for (const layer of figure.layers) paintLabel(canvas, figure, layer);
    });

  const create = (): uPlot => {
    const scale = (axis: "x" | "y") => ({
      time: false,
      distr: figure[axis].scale === "log" ? 3 : 1,
      range: () => [...figure[axis].range],
    });
    const options = {
      mode: 2,
      width: box.clientWidth,
      height: box.clientHeight,
      padding: [0, 0, 0, 0],
      pxAlign: 0,
      legend: { show: false },
      cursor: { show: false },
      axes: [{ show: false }, { show: false }],
      scales: { x: scale("x"), y: scale("y") },
      series: [null, ...curves(figure).map((curve) => series(curve, () => colours))],
      hooks: { drawAxes: [under], draw: [over, drawLast] },
    };
    return new uPlot(options as unknown as uPlot.Options, data(figure), box);
  };

  const drawMoving = () => {
    const { width, height } = plot;
    top.draw(figure, plot.ctx.canvas, { width, height, font, palette: colours });
  };
  // Words on a canvas wait for the page's layout: drawn last in a frame, they find it done.
  let request = 0;
  const drawLast = () => {
    cancelAnimationFrame(request);
    request = requestAnimationFrame(drawMoving);
  };
  let plot = create();
  const top = overlay(box);
  const resized = new ResizeObserver(() => {
    const [width, height] = [box.clientWidth, box.clientHeight];
    if (width === 0 || height === 0) return;
    if (width !== plot.width || height !== plot.height) plot.setSize({ width, height });
  });
  resized.observe(box);
  const repaint = () => {
    colours = palette();
    plot.redraw(false);
  };
  const stopPalette = onPaletteChange(repaint);
  // a browser short of memory takes canvases away and gives them back empty; it tells no parent
  box.addEventListener("contextrestored", repaint, true);

  return {
    draw(next, atOnce) {
      const [same, other] = [still(next, figure), looks(next) !== looks(figure)];
      figure = next;
      if (other) {
        plot.destroy();
        plot = create();
      } else if (same) (atOnce ? drawMoving : drawLast)();
      else plot.setData(data(figure), true);
    },
    destroy() {
      cancelAnimationFrame(request);
      resized.disconnect();
      stopPalette();
      box.removeEventListener("contextrestored", repaint, true);
      plot.destroy();
      top.destroy();
    },
  };
};
