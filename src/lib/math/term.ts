// The normal form under simplification: a sum of terms, a term a coefficient times powers.

import { isSum, type Expr } from "./expr.ts";
import { remembered } from "./memory.ts";
import { isOne, minus, one, type Rational } from "./rational.ts";

/** base^exponent; where the exponent is no fraction, the whole power is the base: (e^x)^1. */
export interface Factor {
  readonly base: Expr;
  readonly exponent: Rational;
}

/** coefficient · base^exponent · … ; each base stands once. The sum of no terms is 0. */
export interface Term {
  readonly coefficient: Rational;
  readonly factors: readonly Factor[];
}

export const termOf = (coefficient: Rational, factors: readonly Factor[] = []): Term => ({
  coefficient,
  factors,
});
export const factorTerm = (base: Expr, exponent = one): Term => termOf(one, [{ base, exponent }]);
/** The factor of a term that is nothing besides. */
export const loneFactor = ({ coefficient, factors }: Term): Factor | undefined =>
  isOne(coefficient) && factors.length === 1 ? factors[0] : undefined;
export const scaled = ({ factors }: Term, coefficient: Rational): Term => ({
  coefficient,
  factors,
});
export const negated = (terms: readonly Term[]): Term[] =>
  terms.map((term) => scaled(term, minus(term.coefficient)));

/** What an expression is made of, its parts by their keys; of sums and products in any order. */
const contentOf = (expr: Expr): string => {
  const { kind, name, value, parts } = expr;
  const chain = isSum(expr) ? /^(sum|difference|negative)$/ : /^product$/;
  if (chain.test(kind)) return `(${chain}${membersOf(expr, chain, 1).sort()})`;
  return parts.length ? `${kind}${name}(${parts.map(keyOf).join()})` : `${name}=${value}`;
};

/** A string that two expressions share if they differ only in the order of terms and factors. */
export const keyOf = remembered(contentOf);

/** The keys of the terms of a sum, with their signs, or of the factors of a product. */
const membersOf = (expr: Expr, chain: RegExp, sign: number): string[] =>
  chain.test(expr.kind)
    ? expr.parts.flatMap((part, k) => membersOf(part, chain, isTakenAway(expr, k) ? -sign : sign))
    : [sign + keyOf(expr)];

const isTakenAway = ({ kind }: Expr, k: number): boolean =>
  kind === "negative" || (kind === "difference" && k > 0);

export const factorKey = ({ base, exponent }: Factor): string =>
  `${keyOf(base)}^${exponent.n}/${exponent.d}`;

/** What two like terms share: everything but the coefficient. */
export const termKey = ({ factors }: Term): string => factors.map(factorKey).sort().join("*");
