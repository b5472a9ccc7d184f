// Two Expr → the values of a variable at which a difference between them would show.

import { bounded, exactly, type Bounded } from "./boundedValue.ts";
import { compile } from "./compile.ts";
import type { Expr } from "./expr.ts";
import { inverse, minus, plus, rational, times, valueOf, type Rational } from "./rational.ts";

/** Tenths, whole numbers, thirds, odd fractions; near 0, and far out. */
const everywhere = (): Rational[] => {
  const over = (d: number, ...ns: number[]): Rational[] => ns.map((n) => rational(n, d)!);
  const tenths = over(10, ...Array(41).keys(), 50, 70, 110, 300, 900, 1800, 1e4, 1234570, 1e9);
  const odd = [3, 997, 1e6].flatMap((d) => over(d, 1, 2, 5, 617, 12345));
  return [...tenths, ...odd].flatMap((point) => [point, minus(point)]);
};

/** The value of a part at a whole number, if it is a fraction. */
const valueAt = (part: Expr, name: string, at: number): Rational | undefined =>
  bounded(part, { [name]: exactly({ n: at, d: 1 }) }).exact;

/** Where a linear part is whole, from −3 to 3: exponents that are integers, poles, corners. */
const linearPoints = (part: Expr, name: string): Rational[] => {
  const [start, next, last] = [0, 1, 2].map((at) => valueAt(part, name, at));
  const slope = start && next && plus(next, minus(start));
  if (!slope?.n || !last || valueOf(last) !== valueOf(start!) + 2 * valueOf(slope)) return [];
  return [...Array(7).keys()].flatMap((k) => {
    const rise = plus({ n: k - 3, d: 1 }, minus(start!));
    return (rise && times(rise, inverse(slope))) ?? [];
  });
};

/** Where a part changes sign, by bisection between the points of a grid: known but for rounding. */
const signChanges = (part: Expr, name: string): Bounded[] => {
  const f = compile(part, [name]);
  const found: Bounded[] = [];
  for (let value = -9.99; value < 10 && found.length < 6; value += 1 / 8) {
    const start = f(value);
    if (!(start * f(value + 1 / 8) < 0)) continue;
    let low = value;
    for (let step = 1 / 16; step > 1e-17; step /= 2) if (start * f(low + step) > 0) low += step;
    found.push({ value: low, error: Math.abs(low) * 2 ** -48 });
  }
  return found;
};

const partsOf = (expr: Expr): Expr[] => [expr, ...expr.parts.flatMap(partsOf)];

/** Points for these parts, exact ones, and roots known but for rounding; of no parts, those for any. */
export const tellingPoints = (expressions: readonly Expr[], name: string): Bounded[] =>
  expressions.length
    ? expressions.flatMap(partsOf).flatMap((part) => {
        const linear = linearPoints(part, name);
        return linear.length ? linear.map(exactly) : signChanges(part, name);
      })
    : everywhere().map(exactly);
