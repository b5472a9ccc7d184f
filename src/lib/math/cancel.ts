// A product → the same with what stands above and below a fraction bar cancelled.

import {
  isRational,
  isSum,
  keyOf,
  scaled,
  sumExpr,
  factorTerm,
  termsOf,
  type Factor,
  type Term,
} from "./term.ts";
import { equals, isOne, one, over, type Rational } from "./rational.ts";
import { commonFactors, divided, numberContent, sumOf } from "./collect.ts";
import { multiplied, raised } from "./multiply.ts";

const isPlainBracket = ({ base, exponent }: Factor): boolean =>
  isSum(base) && isRational(exponent) && exponent.d === 1 && Math.abs(exponent.n) === 1;

/** A sum as (content · powers) times a primitive sum: x² cos x − 2x sin x is x (x cos x − 2 sin x). */
const primitive = (terms: readonly Term[]): { outside: Term; inside: readonly Term[] } => {
  const factors = commonFactors(terms, true);
  const outside: Term = { coefficient: numberContent(terms), factors };
  const inside = sumOf(terms.map((term) => divided(term, outside)));
  return { outside, inside };
};

/** Whether taking a sum apart brings two powers of one base together. */
const meets = (outside: Term, inside: readonly Term[], others: readonly Factor[]): boolean => {
  const bases = new Set(others.map((f) => keyOf(f.base)));
  if (outside.factors.some((f) => bases.has(keyOf(f.base)))) return true;
  return bases.has(keyOf(sumExpr(inside)));
};

const withoutSign = (exponent: Rational): boolean => exponent.n > 0;

/** A term with its brackets' contents cancelled against the rest. */
export const cancelled = (term: Term): Term => {
  for (const [index, factor] of term.factors.entries()) {
    if (!isPlainBracket(factor)) continue;
    const terms = termsOf(factor.base);
    if (!terms) continue;
    const others = term.factors.filter((_, k) => k !== index);
    const { outside, inside } = primitive(terms);
    if (inside.length < 2) continue;
    const trivial = outside.factors.length === 0 && equals(outside.coefficient, one);
    const numeric =
      !isOne(outside.coefficient) &&
      !isOne(term.coefficient) &&
      withoutSign(factor.exponent as Rational);
    if (trivial || !(meets(outside, inside, others) || numeric)) continue;
    const only = meets(outside, inside, others)
      ? outside
      : { coefficient: outside.coefficient, factors: [] };
    const kept =
      only === outside
        ? inside
        : terms.map((t) => scaled(t, over(t.coefficient, outside.coefficient) ?? t.coefficient));
    const part = multiplied(only, factorTerm(sumExpr(kept)));
    const rest: Term = { ...term, factors: others };
    return cancelled(multiplied(rest, raised(part, factor.exponent)));
  }
  return term;
};
