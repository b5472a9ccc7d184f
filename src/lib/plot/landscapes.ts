// The curves of Room 2, written out, so that the kernel is fetched for a reader's own only.

import { type Landscape, landscape } from "./landscape.ts";

/** In the order of the menu; the first is the room's example. */
export const landscapes: readonly Landscape[] = [
  landscape(
    "(x-3)^2",
    "(x − 3)²",
    (x) => (x - 3) * (x - 3),
    (x) => 2 * (x - 3),
    [-1.5, 7.5],
  ),
  landscape(
    "x^4 - 3x^2 + x",
    "x⁴ − 3x² + x",
    (x) => x ** 4 - 3 * x * x + x,
    (x) => 4 * x ** 3 - 6 * x + 1,
    [-2.4, 2.4],
  ),
  landscape(
    "x^4",
    "x⁴",
    (x) => x ** 4,
    (x) => 4 * x ** 3,
    [-1.6, 1.6],
  ),
  landscape("|x|", "|x|", Math.abs, (x) => (x === 0 ? Number.NaN : Math.sign(x)), [-1.6, 1.6]),
];

/** The curve of this text, if it is one of them. */
export const landscapeOf = (text: string): Landscape | undefined =>
  landscapes.find((land) => land.text === text);
