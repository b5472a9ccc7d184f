// A sum of terms → the shortest of its forms: collected, expanded, or with a common factor taken out.

import { contains, isCall, isSum, call, first, size, type Expr } from "./expr.ts";
import { asTerm, multiplied, raised } from "./multiply.ts";
import {
  commonDivisor,
  isOne,
  magnitude,
  minus,
  minusOne,
  one,
  plus,
  valueOf,
  zero,
  type Rational,
} from "./rational.ts";
import {
  factorTerm,
  loneFactor,
  keyOf,
  scaled,
  termKey,
  termOf,
  type Factor,
  type Term,
} from "./term.ts";
import { sumExpr, termsOf } from "./writeTerms.ts";

/** A term that is a sum in brackets alone, as the terms of that sum. */
const opened = (term: Term): readonly Term[] => {
  const only = loneFactor(term);
  return (only && isOne(only.exponent) && termsOf(only.base)) || [term];
};

/** Like terms added, in the order in which they first stand. */
const collected = (terms: readonly Term[]): Term[] => {
  const found = new Map<string | number, Term>();
  for (const term of terms.flatMap(opened)) {
    const key = termKey(term);
    const coefficient = plus(found.get(key)?.coefficient ?? zero, term.coefficient);
    // what cannot be added exactly stands by itself
    found.set(
      coefficient ? key : found.size,
      scaled(found.get(key) ?? term, coefficient ?? term.coefficient),
    );
  }
  return withPythagoras([...found.values()].filter((term) => term.coefficient.n));
};

/** c·sin²u + c·cos²u is c. */
const withPythagoras = (terms: Term[]): Term[] => {
  for (const term of terms)
    for (const { base, exponent } of term.factors) {
      if (!isCall(base, "sin") || valueOf(exponent) !== 2) continue;
      const rest = multiplied(term, factorTerm(base, minus(exponent)));
      const key = termKey(multiplied(rest, factorTerm(call("cos", first(base)), exponent)));
      const other = terms.find(
        (each) => termKey(each) === key && valueOf(each.coefficient) === valueOf(term.coefficient),
      );
      if (other)
        return collected([...terms.filter((each) => each !== term && each !== other), rest]);
    }
  return terms;
};

const isBracket = ({ base, exponent: { n, d } }: Factor): boolean =>
  isSum(base) && d === 1 && n > 0 && n <= 3;

const mostTerms = 24;

/** The brackets of a term multiplied out; undefined where too many terms come. */
const expandedTerm = (term: Term): Term[] | undefined => {
  let result = [
    termOf(
      term.coefficient,
      term.factors.filter((f) => !isBracket(f)),
    ),
  ];
  for (const { base, exponent } of term.factors.filter(isBracket))
    for (let k = 0; k < exponent.n; k++) {
      const inner = termsOf(base) ?? [];
      if (result.length * inner.length > mostTerms) return undefined;
      result = collected(result.flatMap((a) => inner.map((b) => multiplied(a, b))));
    }
  return result;
};

const expanded = (terms: readonly Term[]): Term[] =>
  inDegreeOrder(collected(terms.flatMap((term) => expandedTerm(term) ?? [term])));

const isMonomial = ({ factors }: Term): boolean =>
  factors.every(({ base }) => base.kind === "variable" || !contains(base));

const degree = ({ factors }: Term): number =>
  factors.reduce((d, { base, exponent }) => d + (contains(base) ? valueOf(exponent) : 0), 0);

/**
 * A polynomial by falling powers, or by rising ones where that puts a positive term first: 3 − 4x − x²;
 * any other sum as it stands.
 */
const inDegreeOrder = (terms: Term[]): Term[] => {
  if (!terms.every(isMonomial)) return terms;
  const falling = terms.sort((a, b) => degree(b) - degree(a));
  const rises =
    falling.length > 0 && falling[0]!.coefficient.n < 0 && falling.at(-1)!.coefficient.n > 0;
  return rises ? falling.reverse() : falling;
};

/**
 * The powers by which every term can be divided; with `below`, also what stands below a bar in some,
 * so that 1 + 1/x gives x^−1.
 */
export const commonFactors = (terms: readonly Term[], below = false): Factor[] => {
  const indexed = terms.map(
    ({ factors }) => new Map(factors.map((factor) => [keyOf(factor.base), factor])),
  );
  const distinct = new Map(indexed.flatMap((factors) => [...factors]));
  return [...distinct].flatMap(([key, factor]) => {
    const powers = indexed.map((factors) => factors.get(key));
    const exponents = powers.map((power) => power?.exponent ?? zero);
    const exponent = exponents.reduce((a, b) => (valueOf(b) < valueOf(a) ? b : a));
    const shared = powers.every(Boolean) ? exponent.n : below && exponent.n < 0;
    return shared ? [{ ...factor, exponent }] : [];
  });
};

/** Common factors that a teacher would take out: not a lone power of x. */
const isHeavy = ({ base, exponent }: Factor): boolean =>
  contains(base) && (base.kind !== "variable" || exponent.d > 1 || exponent.n < 0);

/** Every term divided by one. */
export const quotients = (terms: readonly Term[], by: Term): Term[] => {
  const factor = raised(by, minusOne);
  return terms.map((term) => multiplied(term, factor));
};

/** The greatest number that divides every coefficient, negative where all of them are. */
export const numberContent = (terms: readonly Term[]): Rational => {
  const content = magnitude(terms.map((term) => term.coefficient).reduce(commonDivisor));
  return terms.every((term) => term.coefficient.n < 0) ? minus(content) : content;
};

const factored = (terms: readonly Term[]): Term[] | undefined => {
  const common = commonFactors(terms);
  if (!common.some(isHeavy) || terms.every(isMonomial)) return undefined;
  const powers = termOf(one, common);
  const rest = collected(quotients(terms, powers));
  if (rest.length === 0 || commonFactors(rest).some(isHeavy)) return undefined;
  const scale = termOf(numberContent(rest));
  const outer = multiplied(powers, scale);
  const inner = shortest(inDegreeOrder(collected(quotients(rest, scale))));
  if (inner.length < 2) return inner.map((term) => multiplied(outer, term));
  const content = termOf(numberContent(inner), commonFactors(inner));
  return [multiplied(multiplied(outer, content), asTerm(quotients(inner, content)))];
};

/** Whether it has too many nodes to be read in any form: it takes the longest and gains the least. */
export const isLong = (expr: Expr): boolean => size(expr, 800) > 800;

const shortest = (terms: Term[]): Term[] => {
  if (terms.length < 2 || isLong(sumExpr(terms))) return terms;
  const forms = [terms];
  if (terms.some(({ factors }) => factors.some(isBracket))) forms.push(expanded(terms));
  const outside = factored(terms);
  if (outside) forms.push(outside);
  const costs = forms.map((form) => size(sumExpr(form)));
  return forms[costs.indexOf(Math.min(...costs))]!;
};

/** The simplest form of a sum. */
export const sumOf = (terms: readonly Term[]): Term[] => {
  const like = collected(terms);
  return shortest(like.length < terms.length ? inDegreeOrder(like) : like);
};
