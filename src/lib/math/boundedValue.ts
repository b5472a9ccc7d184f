// Expr at a point → its value with a bound on the error, exact where fractions suffice.

import type { Expr } from "./expr.ts";
import { leafValue, operate, stable } from "./operations.ts";
import {
  inverse,
  magnitude,
  minus,
  plus,
  rationalOf,
  rationalPower,
  times,
  valueOf,
  type Rational,
} from "./rational.ts";

/**
 * A value no further than `error` from the true one. NaN with error 0: certainly undefined. An infinite
 * error: it can't be told, NaN where the value may not exist, else since it is too large.
 */
export interface Bounded {
  readonly value: number;
  readonly error: number;
  readonly exact?: Rational;
}

const epsilon = 2 ** -50;

/** A value that rounding alone has touched. */
const rounded = (value: number, error = 0): Bounded => ({
  value,
  error: error + Math.abs(value) * epsilon,
});

/** A fraction as a value. */
export const exactly = (exact: Rational): Bounded => ({ ...rounded(valueOf(exact)), exact });

/** The operation on fractions, where its result is a fraction. */
const exactOperations: Partial<Record<string, (a: Rational, b: Rational) => Rational | undefined>> =
  {
    negative: minus,
    abs: magnitude,
    sum: plus,
    difference: (a, b) => plus(a, minus(b)),
    product: times,
    quotient: (a, b) => times(a, inverse(b)),
    power: rationalPower,
  };

/** The least, the middle and the greatest of what a part may be, and 0 if it may be that. */
const candidates = ({ value, error, exact }: Bounded): number[] => {
  if (exact && Number.isInteger(value)) return [value];
  return [value, value - error, value + error, ...(Math.abs(value) <= error ? [0] : [])];
};

/** The operation on all that its parts may be. */
const spread = (expr: Expr, parts: readonly Bounded[]): Bounded => {
  const [one, other = [0]] = parts.map(candidates);
  const values = one!.flatMap((a) => other.map((b) => operate(expr, [a, b])));
  // the middle of each part stands first
  const value = values[0]!;
  if (values.some(Number.isNaN))
    return { value: NaN, error: values.every(Number.isNaN) ? 0 : Infinity };
  return rounded(value, Math.max(...values.map((near) => Math.abs(near - value))));
};

/** The value of an expression where its variables have these values. */
export const bounded = (given: Expr, at: Readonly<Record<string, Bounded>>): Bounded => {
  const expr = stable(given);
  const { kind, name, parts } = expr;
  if (kind === "variable") return at[name]!;
  if (parts.length === 0) {
    const known = kind === "number" && rationalOf(expr.value);
    return known ? exactly(known) : rounded(leafValue(expr));
  }
  const inner = parts.map((part) => bounded(part, at));
  const missing = inner.find(({ value, error }) => Number.isNaN(value) && !error);
  const unknown = missing ?? inner.find(({ error }) => !Number.isFinite(error));
  if (unknown) return unknown;
  const exacts = inner.map(({ exact }) => exact) as [Rational, Rational];
  const exact = exacts.every(Boolean) && exactOperations[name || kind]?.(...exacts);
  return exact ? exactly(exact) : spread(expr, inner);
};
