// Two Expr → the values of a variable at which a difference between them would show.

import { bounded, exactly, type Bounded } from "./boundedValue.ts";
import { compile } from "./compile.ts";
import { contains, type Expr } from "./expr.ts";
import { inverse, minus, plus, rational, times, valueOf, type Rational } from "./rational.ts";

/** Whole numbers, tenths, thirds, odd fractions; near 0, and far out. */
const everywhere = (): Rational[] => {
  const tenths = Array.from({ length: 41 }, (_, k) => [k, 10]);
  const others = [5, 7, 11, 30, 90, 180, 1000, 123457, 1e8].map((n) => [n, 1]);
  const odd = [1, 2, 5, 617, 12345].flatMap((n) => [
    [n, 3],
    [n, 997],
    [n, 1e6],
  ]);
  return [...tenths, ...others, ...odd].flatMap(([n, d]) => [rational(n!, d)!, rational(-n!, d)!]);
};

/** The value of a part at a whole number, if it is a fraction. */
const valueAt = (part: Expr, name: string, at: number): Rational | undefined =>
  bounded(part, { [name]: exactly({ n: at, d: 1 }) }).exact;

/** Where a linear part is whole, from −3 to 3: exponents that are integers, poles, corners. */
const linearPoints = (part: Expr, name: string): Rational[] => {
  const [start, next, last] = [0, 1, 2].map((at) => valueAt(part, name, at));
  const slope = start && next && plus(next, minus(start));
  if (!slope?.n || !last || valueOf(last) !== valueOf(start!) + 2 * valueOf(slope)) return [];
  return [-3, -2, -1, 0, 1, 2, 3].flatMap((n) => {
    const rise = plus({ n, d: 1 }, minus(start!));
    return (rise && times(rise, inverse(slope))) ?? [];
  });
};

/** Where a part changes sign, by bisection between the points of a grid: known but for rounding. */
const signChanges = (part: Expr, name: string): Bounded[] => {
  const f = compile(part, [name]);
  const found: Bounded[] = [];
  for (let k = -80; k < 80 && found.length < 6; k++) {
    let [low, high] = [k / 8 + 0.01, (k + 1) / 8 + 0.01];
    if (!(f(low) * f(high) < 0)) continue;
    for (let step = 0; step < 60; step++) {
      const middle = (low + high) / 2;
      if (f(low) * f(middle) <= 0) high = middle;
      else low = middle;
    }
    found.push({ value: low, error: Math.abs(low) * 2 ** -48 });
  }
  return found;
};

const partsOf = (expr: Expr): Expr[] => [expr, ...expr.parts.flatMap(partsOf)];

/** Values of the variable, exact ones, and roots known but for rounding. */
export const tellingPoints = (expressions: readonly Expr[], name: string): Bounded[] => {
  const points = everywhere().map(exactly);
  for (const part of expressions.flatMap(partsOf)) {
    if (part.parts.length === 0 || !contains(part, name)) continue;
    const linear = linearPoints(part, name);
    points.push(...(linear.length ? linear.map(exactly) : signChanges(part, name)));
  }
  return points;
};
