// Random expressions for the property tests, as fast-check arbitraries.
import fc from "fast-check";
import {
  call,
  constant,
  difference,
  negative,
  number,
  power,
  product,
  quotient,
  sum,
  variable,
  type Expr,
} from "../../../../src/lib/math/expr.ts";
import { functionTable, isVariadic } from "../../../../src/lib/math/functions.ts";

const numbers = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 12 }) },
  { weight: 2, arbitrary: fc.constantFrom(0.5, 0.25, 1.5, 2.75, 0.1, 1e-3) },
  { weight: 1, arbitrary: fc.double({ min: 1e-3, max: 1e3, noNaN: true }) },
);
const leaf: fc.Arbitrary<Expr> = fc.oneof(
  { weight: 5, arbitrary: fc.constant(variable("x")) },
  { weight: 4, arbitrary: numbers.map((value) => number(value)) },
  { weight: 1, arbitrary: fc.constantFrom(constant("pi"), constant("e")) },
);
const names = functionTable.map(({ name }) => name).filter((name) => !isVariadic(name));

/** Trees of at most this depth over every operation and function of the table. */
export const expressions = (depth: number): fc.Arbitrary<Expr> => {
  if (depth === 0) return leaf;
  const part = expressions(depth - 1);
  const pair = (make: (a: Expr, b: Expr) => Expr) =>
    fc.tuple(part, part).map(([a, b]) => make(a, b));
  return fc.oneof(
    { weight: 1, arbitrary: leaf },
    { weight: 3, arbitrary: pair(sum) },
    { weight: 3, arbitrary: pair(difference) },
    { weight: 4, arbitrary: pair(product) },
    { weight: 3, arbitrary: pair(quotient) },
    { weight: 1, arbitrary: pair(power) },
    {
      weight: 3,
      arbitrary: fc
        .tuple(part, fc.constantFrom(2, 3, 4, 0.5, -1, -2))
        .map(([base, n]) => power(base, number(n))),
    },
    { weight: 1, arbitrary: part.map(negative) },
    { weight: 5, arbitrary: fc.tuple(fc.constantFrom(...names), part).map(([f, u]) => call(f, u)) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom("min", "max"), part, part)
        .map(([f, a, b]) => call(f, a, b)),
    },
  );
};

/** Points at which a test evaluates: ordinary fractions, so that a bound on the error is exact there. */
export const points = fc.constantFrom(
  0.3,
  0.7,
  1.1,
  1.9,
  2.6,
  3.7,
  -0.4,
  -0.9,
  -1.3,
  -2.2,
  1,
  2,
  -1,
  0,
);
