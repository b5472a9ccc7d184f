// The functions of the explorer's menu: f, f′ and a window that shows what is worth seeing.
// They are written out so that the kernel is fetched only for a reader's own function; a test
// holds each f′ against the kernel's.

import type { RealFunction } from "../../../lib/math/realFunction.ts";
import type { Range } from "../../../lib/plot/range.ts";

/** A function under study. `fPrime` is exact: NaN where its rule fails. */
export interface Explored {
  /** As a reader types it. */
  readonly text: string;
  readonly f: RealFunction;
  readonly fPrime: RealFunction;
  readonly x: Range;
  readonly y: Range;
  /** Range of the plot of f′. */
  readonly slopes: Range;
}

/** A function of the menu, with its name there and where x₀ starts. */
export interface Preset extends Explored {
  readonly name: string;
  readonly start: number;
}

const preset = (
  text: string,
  name: string,
  f: RealFunction,
  fPrime: RealFunction,
  [x, y, slopes]: readonly [Range, Range, Range],
  start = 1,
): Preset => ({ text, name, f, fPrime, x, y, slopes, start });

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
const inverse = (x: number): number => (x === 0 ? Number.NaN : 1 / x);

/** In the order of the menu. */
export const presets: readonly Preset[] = [
  preset(
    "x^2",
    "x²",
    (x) => x * x,
    (x) => 2 * x,
    [
      [-4, 4],
      [-2.5, 12],
      [-9, 9],
    ],
  ),
  preset(
    "x^3",
    "x³",
    (x) => x ** 3,
    (x) => 3 * x * x,
    [
      [-2.5, 2.5],
      [-9, 9],
      [-3, 16],
    ],
  ),
  preset("sin(x)", "sin x", Math.sin, Math.cos, [
    [-7, 7],
    [-2.4, 2.4],
    [-1.7, 1.7],
  ]),
  preset("e^x", "eˣ", Math.exp, Math.exp, [
    [-3.5, 3],
    [-2.5, 13],
    [-2.5, 13],
  ]),
  preset(
    "ln(x)",
    "ln x",
    (x) => (x > 0 ? Math.log(x) : Number.NaN),
    (x) => (x > 0 ? 1 / x : Number.NaN),
    [
      [-1, 7],
      [-3.5, 3],
      [-1, 5],
    ],
  ),
  preset("1/x", "1/x", inverse, (x) => -inverse(x * x), [
    [-4, 4],
    [-5, 5],
    [-8, 2],
  ]),
  preset("sqrt(x)", "√x", Math.sqrt, (x) => inverse(2 * Math.sqrt(x)), [
    [-1, 7],
    [-0.8, 3.2],
    [-0.5, 2.5],
  ]),
  preset("|x|", "|x|", Math.abs, (x) => x * inverse(Math.abs(x)), [
    [-4, 4],
    [-1.2, 4.2],
    [-1.8, 1.8],
  ]),
  preset("sigmoid(x)", "σ(x)", sigmoid, (x) => sigmoid(x) * (1 - sigmoid(x)), [
    [-7, 7],
    [-0.35, 1.35],
    [-0.08, 0.32],
  ]),
  preset(
    "x^3 - 3x",
    "x³ − 3x",
    (x) => x ** 3 - 3 * x,
    (x) => 3 * x * x - 3,
    [
      [-3, 3],
      [-6, 6],
      [-5, 12],
    ],
    0.5,
  ),
];

/** The preset of this text, if there is one. */
export const presetOf = (text: string): Preset | undefined =>
  presets.find((entry) => entry.text === text);
