// The functions that the explorer offers, each with a window that shows what is worth seeing.

import type { Range } from "../../../lib/plot/range.ts";

/** A function of the menu: its text for the parser, its window, and where x₀ starts. */
export interface Preset {
  readonly f: string;
  readonly name: string;
  readonly x: Range;
  readonly y: Range;
  /** Range of the plot of f′. */
  readonly slopes: Range;
  readonly start: number;
}

/** In the order of the menu. */
export const presets: readonly Preset[] = [
  { f: "x^2", name: "x²", x: [-4, 4], y: [-2.5, 12], slopes: [-9, 9], start: 1 },
  { f: "x^3", name: "x³", x: [-2.5, 2.5], y: [-9, 9], slopes: [-3, 16], start: 1 },
  { f: "sin(x)", name: "sin x", x: [-7, 7], y: [-2.4, 2.4], slopes: [-1.7, 1.7], start: 1 },
  { f: "e^x", name: "eˣ", x: [-3.5, 3], y: [-2.5, 13], slopes: [-2.5, 13], start: 1 },
  { f: "ln(x)", name: "ln x", x: [-1, 7], y: [-3.5, 3], slopes: [-1, 5], start: 1 },
  { f: "1/x", name: "1/x", x: [-4, 4], y: [-5, 5], slopes: [-8, 2], start: 1 },
  { f: "sqrt(x)", name: "√x", x: [-1, 7], y: [-0.8, 3.2], slopes: [-0.5, 2.5], start: 1 },
  { f: "|x|", name: "|x|", x: [-4, 4], y: [-1.2, 4.2], slopes: [-1.8, 1.8], start: 1 },
  { f: "sigmoid(x)", name: "σ(x)", x: [-7, 7], y: [-0.35, 1.35], slopes: [-0.08, 0.32], start: 1 },
  { f: "x^3 - 3x", name: "x³ − 3x", x: [-3, 3], y: [-6, 6], slopes: [-5, 12], start: 0.5 },
];
