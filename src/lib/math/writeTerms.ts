// A sum of terms → Expr, in the order in which a teacher writes its terms and factors.

import {
  call,
  contains,
  difference,
  isSum,
  negative,
  number,
  power,
  product,
  quotient,
  sum,
  type Expr,
} from "./expr.ts";
import { memory, remembered } from "./memory.ts";
import { isDecimal, isOne, magnitude, minus, rationalExpr, valueOf } from "./rational.ts";
import { type Factor, type Term } from "./term.ts";

const hasFunction: (expr: Expr) => boolean = remembered(
  ({ kind, parts }) =>
    kind === "call" || (kind === "power" && contains(parts[1]!)) || parts.some(hasFunction),
);

/** Trigonometric functions in the order of the books: sin x cos x, sec x tan x. */
const trigonometric = ["sin", "cos", "sec", "tan", "csc", "cot"];

/** Numbers, π, letters, polynomials, roots, e^x, functions, other brackets: the lower stands first. */
const rank = ({ base, exponent }: Factor): number => {
  const { kind, name, value } = base;
  if (value) return kind === "number" ? 0 : 1;
  if (exponent.d > 1) return kind === "variable" ? 2.9 : 4;
  if (kind === "variable") return 2 + name.charCodeAt(0) / 1e5;
  if (kind === "power") return 5;
  if (kind === "call") return 6 + trigonometric.indexOf(name) / 10;
  return isSum(base) && hasFunction(base) ? 7 : 3;
};

const factorExpr = ({ base, exponent }: Factor): Expr => {
  if (isOne(exponent)) return base;
  const root = valueOf(exponent) === 0.5 && !exponent.decimal;
  return root ? call("sqrt", base) : power(base, rationalExpr(exponent));
};

const productOf = (parts: readonly Expr[]): Expr =>
  parts.length ? parts.reduce((left, right) => product(left, right)) : number(1);

/** A term without its sign: what is negative in the exponent stands below the bar. */
const magnitudeExpr = ({ coefficient, factors }: Term): Expr => {
  const { n, d } = magnitude(coefficient);
  const decimal = isDecimal(coefficient);
  const above: Expr[] = n === 1 && !decimal ? [] : [number(decimal ? n / d : n)];
  const below: Expr[] = d === 1 || decimal ? [] : [number(d)];
  for (const factor of factors.toSorted((a, b) => rank(a) - rank(b))) {
    if (factor.exponent.n > 0) above.push(factorExpr(factor));
    else below.push(factorExpr({ ...factor, exponent: minus(factor.exponent) }));
  }
  return below.length ? quotient(productOf(above), productOf(below)) : productOf(above);
};

const sums = memory<Expr, readonly Term[]>();

/** The terms of a sum that simplification has written. */
export const termsOf = (expr: Expr): readonly Term[] | undefined => sums.get(expr);

/** A sum of terms as a tree; the first positive term leads. */
export const sumExpr = (terms: readonly Term[]): Expr => {
  if (!terms[0]) return number(0);
  const lead = terms.find(({ coefficient }) => coefficient.n > 0) ?? terms[0];
  const leader = magnitudeExpr(lead);
  let whole = lead.coefficient.n < 0 ? negative(leader) : leader;
  for (const term of terms)
    if (term !== lead)
      whole = (term.coefficient.n < 0 ? difference : sum)(whole, magnitudeExpr(term));
  if (terms[1]) sums.set(whole, terms);
  return whole;
};
