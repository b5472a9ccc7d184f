// Two sides of a claimed equation → a point that tells them apart, or none.
import { compile } from "../math/compile.ts";
import { type Expr, variablesOf } from "../math/expr.ts";

/** Where two sides differ: the values of the variables, and what each side is there. */
export interface Difference {
  readonly at: Readonly<Record<string, number>>;
  readonly left: number;
  readonly right: number;
}

const POINTS = 400;
/** Rounding may lose this share of the larger side, or of the numbers on the way. */
const TOLERANCE = 1e-9;

/** A number in (−8, 8), never round, dense near 0: the i-th point of a sequence without a period. */
const coordinate = (i: number, axis: number): number => {
  const irrational = Math.sqrt([2, 3, 5, 7, 11, 13][axis % 6]!);
  const t = 2 * ((i * irrational) % 1) - 1;
  return 8 * t * Math.abs(t);
};

const differ = (left: number, right: number): boolean =>
  Number.isNaN(left) !== Number.isNaN(right) ||
  Math.abs(left - right) > TOLERANCE * Math.max(1, Math.abs(left), Math.abs(right));

/** Compares values and domains at points that favour no number. */
export const difference = (left: Expr, right: Expr): Difference | undefined => {
  const names = [...new Set([...variablesOf(left), ...variablesOf(right)])];
  const [f, g] = [compile(left, names), compile(right, names)];
  for (let i = 1; i <= POINTS; i++) {
    const point = names.map((_, axis) => coordinate(i, axis));
    const [a, b] = [f(...point), g(...point)];
    if (differ(a, b)) {
      return { at: Object.fromEntries(names.map((n, k) => [n, point[k]!])), left: a, right: b };
    }
  }
  return undefined;
};
