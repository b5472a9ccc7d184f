// Which stroke each line of a figure has, in CSS pixels: one table for the SVG and the live plot.

import type { Stroke } from "./figure.ts";

/** Dash patterns: pixels drawn, pixels left out. */
export const dash: Record<Stroke, readonly number[]> = {
  solid: [],
  dashed: [9, 6],
  dotted: [1.5, 5],
};

/** The width of a line whose figure does not say: quiet lines are thin. */
export const strokeWidth = ({ width, ink }: { width?: number; ink: string }): number =>
  width ?? (ink === "quiet" ? 1.25 : 2.5);

/** Width of the page-coloured rim that keeps words readable on top of lines. */
export const halo = 4;
