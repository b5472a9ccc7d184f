// Figure → SVG text, drawn at build. Positions are percentages, so that strokes and words keep
// their size in pixels at any width, and the live plot can take the picture's place unseen.

import { drawnLabel } from "./label.ts";
import { allLayers } from "./figure.ts";
import type { Curve, Figure, Layer, Mark, Path, Point, Raster, Segment, Stroke } from "./figure.ts";
import { percent } from "./frame.ts";
import { frameWords, type Word } from "./frameWords.ts";
import { dash, strokeWidth } from "./strokes.ts";
import { thinned } from "./thinned.ts";

const escape = (text: string): string =>
  text.replace(
    /[&<>"]/g,
    (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[c] ?? c,
  );

/** At most two decimals: enough for a pixel in a thousand, and a third of the bytes. */
const round = (value: number): string => String(Math.round(value * 100) / 100);
const pct = (value: number): string => `${round(value)}%`;

const strokeAttributes = (
  layer: { width?: number; opacity?: number; ink: string },
  stroke?: Stroke,
) =>
  `class="ink-${layer.ink}" stroke="currentColor" fill="none" stroke-width="${strokeWidth(layer)}"` +
  (layer.opacity === undefined ? "" : ` opacity="${round(layer.opacity)}"`) +
  (stroke && stroke !== "solid" ? ` stroke-dasharray="${dash[stroke].join(" ")}"` : "") +
  ` stroke-linejoin="round" stroke-linecap="${stroke === "dotted" ? "round" : "butt"}"`;

/** Free points live in a nested box that stretches; `non-scaling-stroke` keeps the line's width. */
const stretched = (d: string, attributes: string): string =>
  d === ""
    ? ""
    : `<svg viewBox="0 0 100 100" preserveAspectRatio="none" overflow="hidden"><path d="${d}" ` +
      `vector-effect="non-scaling-stroke" ${attributes}/></svg>`;

/** What a line may be off by once thinned, in hundredths of the picture: a fifth of a pixel. */
const THIN = 0.03;

/** A null lifts the pen. */
const pathData = (points: readonly (Point | null)[]): string => {
  const runs: Point[][] = [[]];
  for (const point of points) {
    if (point === null) runs.push([]);
    else runs[runs.length - 1]!.push(point);
  }
  const drawn = (run: readonly Point[]): string =>
    run.map(([x, y], i) => `${i === 0 ? "M" : "L"}${round(x)} ${round(y)}`).join("");
  return runs.map((run) => drawn(thinned(run, THIN))).join("");
};

const curveSvg = (figure: Figure, curve: Curve): string => {
  const points = curve.x.map((x, i) => {
    const y = curve.y[i] ?? null;
    return y === null ? null : percent(figure, [x, y]);
  });
  return stretched(pathData(points), strokeAttributes(curve, curve.stroke));
};

const pathSvg = (figure: Figure, path: Path): string => {
  const d = pathData(path.points.map((p) => percent(figure, p))) + (path.closed ? "Z" : "");
  const fill = path.fill
    ? stretched(d, `class="ink-${path.ink}" fill="currentColor" fill-opacity="${path.fill}"`)
    : "";
  return fill + (path.width === 0 ? "" : stretched(d, strokeAttributes(path, path.stroke)));
};

const segmentSvg = (figure: Figure, segment: Segment, id: string): string => {
  const [x1, y1] = percent(figure, segment.from);
  const [x2, y2] = percent(figure, segment.to);
  const head = segment.arrow ? ` marker-end="url(#${id}-${segment.ink})"` : "";
  return (
    `<line x1="${pct(x1)}" y1="${pct(y1)}" x2="${pct(x2)}" y2="${pct(y2)}" ` +
    `${strokeAttributes(segment, segment.stroke)}${head}/>`
  );
};

const markSvg = (figure: Figure, mark: Mark): string => {
  const [x, y] = percent(figure, mark.at);
  const r = mark.radius ?? 5;
  const at = `x="${pct(x)}" y="${pct(y)}" overflow="visible"`;
  const paint = strokeAttributes({ ...mark, width: mark.width ?? 2 });
  const shapes = {
    disc: `<circle r="${r}" class="ink-${mark.ink}" fill="currentColor" stroke="var(--page)" stroke-width="1.5"/>`,
    ring: `<circle r="${r}" ${paint.replace('fill="none"', 'fill="var(--page)"')}/>`,
    square: `<rect x="${-r}" y="${-r}" width="${2 * r}" height="${2 * r}" ${paint.replace('fill="none"', 'fill="var(--page)"')}/>`,
    cross: `<path d="M${-r} ${-r}L${r} ${r}M${-r} ${r}L${r} ${-r}" ${paint}/>`,
  };
  return `<svg ${at}>${shapes[mark.shape]}</svg>`;
};

const rasterSvg = ({ columns, rows, cells, inks }: Raster): string => {
  const runs = inks.map(() => "");
  for (let row = 0; row < rows; row++) {
    for (let start = 0, column = 1; column <= columns; column++) {
      const value = cells[row * columns + start]!;
      if (column < columns && cells[row * columns + column] === value) continue;
      if (runs[value] !== undefined)
        runs[value] += `M${start} ${row}h${column - start}v1h${start - column}z`;
      start = column;
    }
  }
  const paths = runs.map((d, i) =>
    d
      ? `<path d="${d}" class="ink-${inks[i]!.ink}" fill="currentColor" opacity="${inks[i]!.opacity}"/>`
      : "",
  );
  return `<svg viewBox="0 0 ${columns} ${rows}" preserveAspectRatio="none" shape-rendering="crispEdges">${paths.join("")}</svg>`;
};

const layerSvg = (figure: Figure, layer: Layer, id: string): string => {
  switch (layer.kind) {
    case "curve":
      return curveSvg(figure, layer);
    case "path":
      return pathSvg(figure, layer);
    case "segment":
      return segmentSvg(figure, layer, id);
    case "mark":
      return markSvg(figure, layer);
    case "raster":
      return rasterSvg(layer);
    case "text":
      return "";
  }
};

const wordSvg = ({ x, y, dx, dy, anchor, ink, text }: Word): string =>
  `<text x="${pct(x)}" y="${pct(y)}" dx="${dx}" dy="${dy}" text-anchor="${anchor}" class="ink-${ink}">${escape(text)}</text>`;

const labelSvg = (figure: Figure, layer: Layer): string => {
  const label = drawnLabel(figure, layer);
  return label ? wordSvg(label) : "";
};

const frameSvg = (figure: Figure): string => {
  const { left, base, words } = frameWords(figure);
  const axis = `class="ink-quiet" stroke="currentColor"`;
  return (
    `<line x2="100%" y1="${pct(base)}" y2="${pct(base)}" ${axis}/>` +
    `<line x1="${pct(left)}" x2="${pct(left)}" y2="100%" ${axis}/>` +
    `<g class="figure-words">${words.map(wordSvg).join("")}</g>`
  );
};

const arrowHeads = (figure: Figure, id: string): string => {
  const inks = new Set(
    allLayers(figure).flatMap((l) => (l.kind === "segment" && l.arrow ? [l.ink] : [])),
  );
  const heads = [...inks].map(
    (ink) =>
      `<marker id="${id}-${ink}" orient="auto" markerUnits="userSpaceOnUse" markerWidth="12" markerHeight="10" refX="11" refY="5">` +
      `<path d="M0 0L12 5L0 10z" class="ink-${ink}" fill="currentColor"/></marker>`,
  );
  return heads.length ? `<defs>${heads.join("")}</defs>` : "";
};

/**
 * The figure as one `<svg>` that fills its box (the box sets the aspect ratio). `id` prefixes the
 * ids inside and must be unique on the page. With `decorative`, the name is left to the box around.
 */
export const figureSvg = (figure: Figure, id: string, { decorative = false } = {}): string => {
  const name = decorative ? `aria-hidden="true"` : `role="img" aria-label="${escape(figure.name)}"`;
  const layers = allLayers(figure);
  const rasters = layers.filter(({ kind }) => kind === "raster");
  const others = layers.filter(({ kind }) => kind !== "raster");
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" class="figure-svg" width="100%" height="100%" ${name}>` +
    arrowHeads(figure, id) +
    rasters.map((l) => layerSvg(figure, l, id)).join("") +
    frameSvg(figure) +
    others.map((l) => layerSvg(figure, l, id)).join("") +
    `<g class="figure-words">` +
    layers.map((l) => labelSvg(figure, l)).join("") +
    `</g></svg>`
  );
};
