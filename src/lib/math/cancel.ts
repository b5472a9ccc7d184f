// A product → the same with what stands above and below a fraction bar cancelled.

import { call, first, isCall, type Expr } from "./expr.ts";
import { commonFactors, isLong, numberContent, quotients, sumOf } from "./collect.ts";
import { remembered } from "./memory.ts";
import { multiplied, raised } from "./multiply.ts";
import { isOne, minusOne, rationalPower, valueOf } from "./rational.ts";
import { factorTerm, keyOf, termOf, type Factor, type Term } from "./term.ts";
import { sumExpr, termsOf } from "./writeTerms.ts";

/** What can be taken out of a sum, and the bracket that is left: x and x cos x − 2 sin x, if anything. */
const contents = remembered((base: Expr) => {
  const terms = termsOf(base);
  if (!terms || isLong(base)) return null;
  const content = numberContent(terms);
  const outside = termOf(content, commonFactors(terms, true));
  if (isOne(content) && outside.factors.length === 0) return null;
  const sum = sumOf(quotients(terms, outside));
  const rest = sum[1] && termOf(numberContent(sum));
  const inside = rest && quotients(sum, rest);
  // coefficients too long to be divided exactly stay as they are
  if (!inside || !isOne(numberContent(inside))) return null;
  const bracket = sumExpr(inside);
  if (keyOf(bracket) === keyOf(base)) return null;
  return { terms, content, outside: multiplied(outside, rest), bracket };
});

const isBelow = ({ exponent }: Factor): boolean => exponent.n < 0;

/**
 * A bracket as a term outside times a bracket without common factors, x² cos x − 2x sin x as
 * x (x cos x − 2 sin x), where that meets one of the other factors or clears a fraction within a
 * fraction; undefined where it doesn't.
 */
const takenApart = (factor: Factor, others: readonly Factor[], lone: boolean): Term | undefined => {
  const { base, exponent } = factor;
  const found = contents(base);
  if (!found) return undefined;
  const { terms, content, outside, bracket } = found;
  const { factors } = outside;
  const whole = Math.abs(valueOf(exponent)) === 1;
  const root = exponent.n === -1 && factors.length === 0 && content.d > 1;
  const bases = [bracket, ...factors.map((each) => each.base)].map(keyOf);
  const fraction = content.d > 1 || factors.some(isBelow);
  if (
    whole
      ? others.some((other) => bases.includes(keyOf(other.base))) ||
        (fraction && [factor, ...others].some(isBelow))
      : root && rationalPower(content, exponent)
  )
    return multiplied(outside, factorTerm(bracket));
  const alone = lone && (content.n > 0 || others.length === 0);
  if (!whole || alone || isOne(content) || exponent.n < 0) return undefined;
  return multiplied(termOf(content), factorTerm(sumExpr(quotients(terms, termOf(content)))));
};

const tangents = [
  ["sin", "cos", "tan"],
  ["cos", "sin", "cot"],
  ["sinh", "cosh", "tanh"],
] as const;

/** sin u/cos u is tan u, cos u/sin u is cot u, sinh u/cosh u is tanh u. */
const asTangent = (term: Term): Term | undefined => {
  for (const [above, below, name] of tangents)
    for (const { base, exponent } of term.factors) {
      if (!isCall(base, above) || !isOne(exponent)) continue;
      const other = call(below, first(base));
      const match = term.factors.find((f) => keyOf(f.base) === keyOf(other));
      if (match && valueOf(match.exponent) === -1)
        return [
          factorTerm(base, minusOne),
          factorTerm(other),
          factorTerm(call(name, first(base))),
        ].reduce(multiplied, term);
    }
  return undefined;
};

/** A term with its brackets' contents cancelled against the rest. */
export const cancelled = (term: Term): Term => {
  const { coefficient, factors } = term;
  for (const factor of factors) {
    const others = factors.filter((other) => other !== factor);
    const part = takenApart(factor, others, isOne(coefficient));
    if (part)
      return cancelled(multiplied(termOf(coefficient, others), raised(part, factor.exponent)));
  }
  return asTangent(term) ?? term;
};
