// Two Expr → the values of a variable at which a difference between them would show.

import { exactly, type Bounded } from "./boundedValue.ts";
import { compile } from "./compile.ts";
import type { Expr } from "./expr.ts";
import { rational } from "./rational.ts";

/** Tenths and sevenths near 0 and whole numbers; ever farther out from ±6 on. */
const everywhere: readonly Bounded[] = Array.from({ length: 80 }, (_, k) =>
  k < 60 ? k : 60 + (k - 59) ** 4,
).flatMap((n, k) => [n, -n].map((signed) => exactly(rational(signed, k % 3 ? 10 : 7)!)));

const grid = everywhere.map(({ value }) => value).sort((a, b) => a - b);

/** A multiple of what people write below a bar: 1/12, 0.1234. */
const denominator = 277_200_000;

/** Where a part is 0, 1 or −1 — poles, corners, whole exponents —, by bisection between the points that all are compared at. */
const wholePoints = (part: Expr, name: string): Bounded[] => {
  const f = compile(part, [name]);
  const values = grid.map((value) => f(value));
  const found: Bounded[] = [];
  for (const level of [0, 1, -1])
    for (const [k, start] of values.entries()) {
      if (!((start - level) * (values[k + 1]! - level) < 0) || found.length > 5) continue;
      let value = grid[k]!;
      for (let step = grid[k + 1]! - value; step > 1e-17; step /= 2)
        if ((f(value + step) - level) * (start - level) > 0) value += step;
      const near = rational(Math.round(value * denominator), denominator);
      const exact = near && exactly(near);
      const error = Math.abs(value) * 2 ** -48;
      found.push(exact && Math.abs(exact.value - value) <= error ? exact : { value, error });
    }
  return found;
};

const partsOf = (expr: Expr): Expr[] => [expr, ...expr.parts.flatMap(partsOf)];

/** Points for these parts, exact ones, and roots known but for rounding; of no parts, those for any. */
export const tellingPoints = (expressions: readonly Expr[], name: string): readonly Bounded[] =>
  expressions.length
    ? expressions.flatMap(partsOf).flatMap((part) => wholePoints(part, name))
    : everywhere;
