// The normal form under simplification: a sum of terms, a term a coefficient times powers.

import { first, isSum, type Expr } from "./expr.ts";
import { memory, remembered } from "./memory.ts";
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
export const without = <Item>(items: readonly Item[], index: number): Item[] =>
  items.filter((_, k) => k !== index);

/** What an expression is made of, its parts by their keys. */
const contentOf = (expr: Expr): string => {
  const { kind, name, value, parts } = expr;
  if (isSum(expr)) return signedKeys(expr, "+").sort().join("");
  if (kind === "product") return factorKeys(expr).sort().join("*");
  return parts.length ? `${kind}${name}(${parts.map(keyOf).join()})` : `${name}=${value}`;
};

const keys = memory<string, string>();
const numbered = remembered((_: string) => String(keys.size), keys);

/**
 * A short string that two expressions share if they differ only in the order of terms and factors;
 * it means something until the next simplification.
 */
export const keyOf = remembered((expr: Expr): string => {
  return numbered(contentOf(expr));
});

const signedKeys = (expr: Expr, sign: string): string[] => {
  const other = sign === "+" ? "-" : "+";
  if (expr.kind === "negative") return signedKeys(first(expr), other);
  if (!isSum(expr)) return [sign + keyOf(expr)];
  const last = expr.kind === "sum" ? sign : other;
  return expr.parts.flatMap((part, k) => signedKeys(part, k ? last : sign));
};

const factorKeys = (expr: Expr): string[] =>
  expr.kind === "product" ? expr.parts.flatMap(factorKeys) : [keyOf(expr)];

export const factorKey = ({ base, exponent }: Factor): string =>
  `${keyOf(base)}^${exponent.n}/${exponent.d}`;

/** What two like terms share: everything but the coefficient. */
export const termKey = ({ factors }: Term): string => factors.map(factorKey).sort().join("*");
