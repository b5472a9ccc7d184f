// The explorer's numbers → what is said of them, and what floating point does to them.

import { format } from "../../../lib/math/format.ts";
import type { Explored } from "./functions.ts";
import type { Numbers } from "./model.ts";

/** Slopes carry more digits than other readouts: the approach to the limit is the point. */
export const SLOPE_DIGITS = 7;

const slope = (value: number): string => format(value, SLOPE_DIGITS);

/** Why there is no point at x: a value beyond 10³⁰⁸ is there, but no number here can hold it. */
const lack = ({ text, f }: Explored, x: number): string =>
  `${text} is ${Math.abs(f(x)) === Infinity ? "too large for a computer’s numbers" : "undefined"}`;

const nowhere = (explored: Explored, { x0 }: Numbers): string =>
  `${lack(explored, x0)} at x₀ = ${format(x0)}: there is no point of the curve to start from. Move x₀.`;

const noSecant = (explored: Explored, { end, honesty }: Numbers): string =>
  honesty === "lost"
    ? "h is too small here: x₀ + h rounds to x₀ itself, so there is no second point."
    : `${lack(explored, end)} at x₀ + h = ${format(end)}: there is no second point. Shrink h or change its side.`;

const tangentPart = ({ kind, tangent }: Numbers): string => {
  if (tangent !== null) return `tangent slope ${slope(tangent)}`;
  switch (kind.kind) {
    case "corner":
      return `no derivative here: the slope is ${slope(kind.left)} from the left and ${slope(kind.right)} from the right`;
    case "vertical":
      return "no derivative here: the tangent is vertical";
    case "jump":
      return "no derivative here: the function jumps";
    case "end":
      return `the function ends here; its slope from the ${kind.side} is ${slope(kind.slope)}`;
    default:
      return "no derivative here: the slopes settle on no value";
  }
};

/** "Secant slope 2.1 over h = 0.1; tangent slope 2; difference 0.1." */
export const sentence = (explored: Explored, now: Numbers): string => {
  if (now.fx === null) return nowhere(explored, now);
  const tangent = tangentPart(now);
  if (now.secant === null) {
    return `${noSecant(explored, now)} ${tangent[0]!.toUpperCase()}${tangent.slice(1)}.`;
  }
  const difference = now.difference === null ? "" : `; difference ${format(now.difference, 3)}`;
  return `Secant slope ${slope(now.secant)} over h = ${format(now.h)}; ${tangent}${difference}.`;
};

const why =
  "f(x₀ + h) and f(x₀) agree in almost all of their sixteen digits, the subtraction throws those away, and dividing by h blows up what rounding left.";

/** What the reader should know before trusting the quotient; null where it can be trusted. */
export const honesty = (
  _: Explored,
  { honesty: trust, difference, fx }: Numbers,
): string | null => {
  if (fx === null || trust === "fine") return null;
  if (trust === "lost") {
    return "A computer keeps about sixteen digits. Here x₀ and x₀ + h are the same number, and the quotient would read 0/h = 0: not a slope, only the end of the digits.";
  }
  const off = difference === null ? "" : ` Here it is off by ${format(difference, 2)}.`;
  return `Below h ≈ 10⁻⁸ a smaller h makes the quotient worse, not better: ${why}${off} The tangent’s slope comes from the exact derivative and does not suffer.`;
};
