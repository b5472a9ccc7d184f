// Figure + box → a uPlot that shows it and can be given another figure. The only uPlot.

import type uPlotClass from "uplot";
import type { Curve, Figure, Layer } from "../../lib/plot/figure.ts";
import { dash, strokeWidth } from "../../lib/plot/strokes.ts";
import { type Canvas, paintLayer } from "./paint.ts";
import { paintFrame, paintLabel } from "./paintWords.ts";
import { onPaletteChange, type Palette, palette } from "./palette.ts";

/** A picture on the page that can be drawn again with other data. */
export interface LivePlot {
  draw(figure: Figure): void;
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

const series = (curve: Curve, colours: () => Palette, paths: uPlotClass.Series.PathBuilder) => ({
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
  paths,
});

const data = (figure: Figure): uPlotClass.AlignedData =>
  [null, ...curves(figure).map(({ x, y }) => [x, y])] as unknown as uPlotClass.AlignedData;

const layersUnder = ({ layers }: Figure): Layer[] => {
  const first = layers.findIndex(isCurve);
  return layers.filter(({ kind }, i) => kind !== "raster" && i < first);
};

const layersOver = ({ layers }: Figure): Layer[] => {
  const first = layers.findIndex(isCurve);
  return layers.filter(({ kind }, i) => kind !== "raster" && i > first);
};

/** Draws `first` in `box` (which has the size) with uPlot; follows its size, theme and density. */
export const livePlot = (uPlot: typeof uPlotClass, box: HTMLElement, first: Figure): LivePlot => {
  let figure = first;
  let colours = palette(box);
  const { fontSize, fontFamily } = getComputedStyle(box);

  const paint = (u: uPlotClass, part: (canvas: Canvas) => void) => {
    const { ctx, width, height } = u;
    ctx.save();
    ctx.scale(ctx.canvas.width / width, ctx.canvas.height / height);
    part({ ctx, width, height, font: `${fontSize} ${fontFamily}`, palette: colours });
    ctx.restore();
  };
  const under = (u: uPlotClass) =>
    paint(u, (canvas) => {
      for (const layer of figure.layers) {
        if (layer.kind === "raster") paintLayer(canvas, figure, layer);
      }
      paintFrame(canvas, figure);
      for (const layer of layersUnder(figure)) paintLayer(canvas, figure, layer);
    });
  const over = (u: uPlotClass) =>
    paint(u, (canvas) => {
      for (const layer of layersOver(figure)) paintLayer(canvas, figure, layer);
      for (const layer of figure.layers) paintLabel(canvas, figure, layer);
    });

  const create = (): uPlotClass => {
    const linear = uPlot.paths.linear!();
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
      series: [null, ...curves(figure).map((curve) => series(curve, () => colours, linear))],
      hooks: { drawAxes: [under], draw: [over] },
    };
    return new uPlot(options as unknown as uPlotClass.Options, data(figure), box);
  };

  let plot = create();
  const resized = new ResizeObserver(() => {
    const [width, height] = [box.clientWidth, box.clientHeight];
    const same = width === plot.width && height === plot.height;
    if (width > 0 && height > 0 && !same) plot.setSize({ width, height });
  });
  resized.observe(box);
  const stopPalette = onPaletteChange(() => {
    colours = palette(box);
    plot.redraw(false);
  });

  return {
    draw(next) {
      const other = looks(next) !== looks(figure);
      figure = next;
      if (!other) return plot.setData(data(figure), true);
      plot.destroy();
      plot = create();
    },
    destroy() {
      resized.disconnect();
      stopPalette();
      plot.destroy();
    },
  };
};
