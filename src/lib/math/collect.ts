// A sum of terms → the shortest of its forms: collected, expanded, or with a common factor taken out.

import { contains } from "./expr.ts";
import {
  costOf,
  factorKey,
  isRational,
  isSum,
  keyOf,
  scaled,
  termKey,
  termsOf,
  type Factor,
  type Term,
} from "./term.ts";
import {
  commonDivisor,
  equals,
  isWhole,
  minus,
  one,
  over,
  plus,
  type Rational,
} from "./rational.ts";
import { asTerm, multiplied, raised } from "./multiply.ts";

/** Like terms added, in the order in which they first stand. */
const collected = (terms: readonly Term[]): Term[] => {
  const found = new Map<string, Term>();
  for (const term of terms) {
    let key = termKey(term);
    const known = found.get(key);
    const coefficient = known ? plus(known.coefficient, term.coefficient) : term.coefficient;
    while (!coefficient && found.has(key)) key += "'";
    found.set(key, scaled(term, coefficient ?? term.coefficient));
  }
  return [...found.values()].filter((term) => term.coefficient.n !== 0);
};

/** c·sin²u + c·cos²u is c. */
const withPythagoras = (terms: Term[]): Term[] => {
  for (const [i, term] of terms.entries()) {
    const index = term.factors.findIndex((f) => isSquareOf(f, "sin"));
    if (index < 0) continue;
    const sine = term.factors[index]!;
    const rest: Term = { ...term, factors: term.factors.filter((_, k) => k !== index) };
    const wanted = sine.base.kind === "call" ? keyOf({ ...sine.base, name: "cos" }) : "";
    const key = termKey({
      ...rest,
      factors: [...rest.factors, { ...sine, base: { kind: "variable", name: wanted } }],
    });
    const j = terms.findIndex(
      (other) => equals(other.coefficient, term.coefficient) && termKey(other) === key,
    );
    if (j >= 0)
      return withPythagoras(collected([...terms.filter((_, k) => k !== i && k !== j), rest]));
  }
  return terms;
};

const isSquareOf = ({ base, exponent }: Factor, name: string): boolean =>
  base.kind === "call" &&
  base.name === name &&
  isRational(exponent) &&
  exponent.n === 2 &&
  exponent.d === 1;

const isBracket = ({ base, exponent }: Factor): boolean =>
  isSum(base) && isRational(exponent) && exponent.d === 1 && exponent.n > 0 && exponent.n <= 3;

const mostTerms = 24;

/** The brackets of a term multiplied out; undefined where it has none, or too many terms come. */
const expandedTerm = (term: Term): Term[] | undefined => {
  const brackets = term.factors.filter(isBracket);
  if (brackets.length === 0) return undefined;
  let result: Term[] = [{ ...term, factors: term.factors.filter((f) => !isBracket(f)) }];
  for (const { base, exponent } of brackets)
    for (let k = 0; k < (exponent as Rational).n; k++) {
      const inner = termsOf(base);
      if (!inner || result.length * inner.length > mostTerms) return undefined;
      result = collected(result.flatMap((a) => inner.map((b) => multiplied(a, b))));
    }
  return result;
};

/** All brackets multiplied out, or undefined where there are none. */
const expanded = (terms: readonly Term[]): Term[] | undefined => {
  const parts = terms.map((term) => expandedTerm(term));
  if (parts.every((part) => !part)) return undefined;
  return inDegreeOrder(withPythagoras(collected(parts.flatMap((part, i) => part ?? [terms[i]!]))));
};

const isMonomial = ({ factors }: Term): boolean =>
  factors.every(
    ({ base, exponent }) => isRational(exponent) && (base.kind === "variable" || !contains(base)),
  );

const degree = ({ factors }: Term): number =>
  factors.reduce(
    (d, { base, exponent }) =>
      contains(base) && isRational(exponent) ? d + exponent.n / exponent.d : d,
    0,
  );

/** A polynomial by falling powers; any other sum as it stands. */
const inDegreeOrder = (terms: Term[]): Term[] =>
  terms.every(isMonomial) ? [...terms].sort((a, b) => degree(b) - degree(a)) : terms;

/** The least power of each base that every term has; what all terms can be divided by. */
export const commonFactors = (terms: readonly Term[], absentIsZero = false): Factor[] => {
  const [first, ...rest] = terms as [Term, ...Term[]];
  const bases = absentIsZero ? terms.flatMap((term) => term.factors) : first.factors;
  const seen = new Set<string>();
  const common: Factor[] = [];
  for (const factor of bases) {
    const key = keyOf(factor.base);
    if (seen.has(key)) continue;
    seen.add(key);
    const least = leastPower(factor, absentIsZero ? terms : rest, absentIsZero);
    if (least) common.push(least);
  }
  return common;
};

const leastPower = (
  factor: Factor,
  terms: readonly Term[],
  absentIsZero: boolean,
): Factor | undefined => {
  const key = keyOf(factor.base);
  let { exponent } = factor;
  for (const { factors } of terms) {
    const other = factors.find((f) => keyOf(f.base) === key);
    if (!isRational(exponent)) {
      if (!other || factorKey(other) !== factorKey(factor)) return undefined;
    } else {
      const power = other ? other.exponent : { ...one, n: 0 };
      if ((!other && !absentIsZero) || !isRational(power)) return undefined;
      if (power.n / power.d < exponent.n / exponent.d) exponent = power;
    }
  }
  if (
    isRational(exponent) &&
    (exponent.n === 0 || (absentIsZero && exponent.n > 0 && !inAll(key, terms)))
  )
    return undefined;
  return { ...factor, exponent };
};

const inAll = (key: string, terms: readonly Term[]): boolean =>
  terms.every(({ factors }) => factors.some((f) => keyOf(f.base) === key));

/** Common factors that a teacher would take out: not a lone power of x. */
const isHeavy = ({ base, exponent }: Factor): boolean =>
  contains(base) || !isRational(exponent)
    ? base.kind !== "variable" || !isRational(exponent) || !isWhole(exponent)
    : false;

export const divided = (term: Term, by: Term): Term =>
  multiplied(term, raised(by, { ...one, n: -1 }));

/** The greatest number that divides every coefficient, negative where all of them are. */
export const numberContent = (terms: readonly Term[]): Rational => {
  const [first, ...rest] = terms.map((term) => term.coefficient) as [Rational, ...Rational[]];
  const content = rest.reduce<Rational>((a, b) => commonDivisor(a, b) ?? one, first);
  const positive = content.n < 0 ? minus(content) : content;
  return terms.every((term) => term.coefficient.n < 0) ? minus(positive) : positive;
};

const factored = (terms: readonly Term[]): Term[] | undefined => {
  const common = commonFactors(terms);
  if (!common.some(isHeavy) || terms.every(isMonomial)) return undefined;
  const outer: Term = { coefficient: one, factors: common };
  const rest = inDegreeOrder(collected(terms.map((term) => divided(term, outer))));
  if (rest.length > 1 && commonFactors(rest).some(isHeavy)) return undefined;
  const inner = shortest(rest);
  if (inner.length === 0) return [];
  const content = numberContent(inner);
  const plain = inner.map((term) =>
    scaled(term, over(term.coefficient, content) ?? term.coefficient),
  );
  const variablesOut = commonFactors(plain);
  const bare = variablesOut.length
    ? plain.map((term) => divided(term, { coefficient: one, factors: variablesOut }))
    : plain;
  const outside = multiplied(scaled(outer, content), { coefficient: one, factors: variablesOut });
  return [multiplied(outside, asTerm(bare))];
};

const shortest = (terms: Term[]): Term[] => {
  if (terms.length < 2) return terms;
  let best = terms;
  let cost = costOf(terms);
  for (const form of [expanded(terms), factored(terms)]) {
    if (!form) continue;
    const other = costOf(form);
    if (other < cost) [best, cost] = [form, other];
  }
  return best;
};

/** The simplest form of a sum. */
export const sumOf = (terms: readonly Term[]): Term[] => {
  const like = collected(terms);
  const merged = like.length < terms.length;
  const plain = withPythagoras(like);
  return shortest(merged ? inDegreeOrder(plain) : plain);
};
