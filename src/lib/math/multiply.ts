// Terms multiplied and raised to powers, with every value kept where it was defined.

import { call, type Expr } from "./expr.ts";
import {
  factorTerm,
  isRational,
  keyOf,
  numberTerm,
  scaled,
  sumExpr,
  termExpr,
  type Factor,
  type Term,
} from "./term.ts";
import {
  equals,
  isEven,
  isOne,
  isWhole,
  minus,
  one,
  plus,
  raisedTo,
  rational,
  rationalExpr,
  rootOf,
  times,
  zero,
  type Rational,
} from "./rational.ts";
import { normalForm } from "./normalForm.ts";

const oneTerm = numberTerm(one);

/** A sum as one term: itself if it is one, else a factor in brackets. */
export const asTerm = (terms: readonly Term[]): Term => {
  if (terms.length === 0) return numberTerm(zero);
  return terms.length === 1 ? terms[0]! : factorTerm(sumExpr(terms));
};

const isPositiveConstant = (base: Expr): boolean =>
  base.kind === "constant" || (base.kind === "number" && base.value > 0);

const exponentExpr = (exponent: Rational | Expr): Expr =>
  isRational(exponent) ? rationalExpr(exponent) : exponent;

/** A simplified exponent: a fraction where it is one. */
const exponentOf = (terms: readonly Term[]): Rational | Expr => {
  if (terms.length === 0) return zero;
  const [first] = terms as [Term];
  return terms.length === 1 && first.factors.length === 0 ? first.coefficient : sumExpr(terms);
};

/** The exponents of one base added, undefined where the powers must stay apart. */
const added = (a: Factor, b: Factor): Rational | Expr | undefined => {
  if (isRational(a.exponent) && isRational(b.exponent)) return plus(a.exponent, b.exponent);
  const mixed = isRational(a.exponent) || isRational(b.exponent);
  if (mixed && !isPositiveConstant(a.base)) return undefined;
  const [left, right] = [exponentExpr(a.exponent), exponentExpr(b.exponent)];
  return exponentOf(normalForm({ kind: "sum", left, right }));
};

/** A factor in its plainest form: 2^3 is 8, |x|² is x², cbrt(x)³ is x. */
const plainFactor = (factor: Factor): Term => {
  const { base, exponent } = factor;
  if (!isRational(exponent)) return { coefficient: one, factors: [factor] };
  if (exponent.n === 0) return oneTerm;
  if (base.kind === "number" && isWhole(exponent)) {
    const value = rational(base.value);
    const result = value && raisedTo(value, exponent.n);
    if (result) return numberTerm(result);
  }
  if (base.kind === "call" && base.name === "abs" && isEven(exponent))
    return raised(asTerm(normalForm(base.args[0]!)), exponent);
  if (base.kind === "call" && base.name === "cbrt" && isWhole(exponent) && exponent.n % 3 === 0)
    return raised(asTerm(normalForm(base.args[0]!)), rational(exponent.n / 3)!);
  return { coefficient: one, factors: [factor] };
};

const coefficientTerm = (value: Rational): Factor => ({
  base: rationalExpr({ ...value, n: Math.abs(value.n) }),
  exponent: one,
});

/** The product of two terms, powers of one base merged. */
export const multiplied = (a: Term, b: Term): Term => {
  if (a.coefficient.n === 0 || b.coefficient.n === 0) return numberTerm(zero);
  const coefficient = times(a.coefficient, b.coefficient);
  if (!coefficient) {
    // too large to be exact: one coefficient goes on as a number of its own
    const sign = b.coefficient.n < 0 ? minus(a.coefficient) : a.coefficient;
    const factors = [...a.factors, coefficientTerm(b.coefficient), ...b.factors];
    return { coefficient: sign, factors };
  }
  let result: Term = { coefficient, factors: a.factors };
  for (const factor of b.factors) result = withFactor(result, factor);
  return result;
};

/** Of two forms of one base, 1 + x and x + 1, the one with the higher power is kept. */
const weight = ({ exponent }: Factor): number =>
  isRational(exponent) ? Math.abs(exponent.n / exponent.d) : 0;

const withFactor = (term: Term, factor: Factor): Term => {
  const key = keyOf(factor.base);
  for (let index = 0; index < term.factors.length; index++) {
    const mine = term.factors[index]!;
    if (keyOf(mine.base) !== key) continue;
    const exponent = added(mine, factor);
    if (exponent === undefined) continue;
    const base = weight(factor) > weight(mine) ? factor.base : mine.base;
    const plain = plainFactor({ base, exponent });
    const same = plain.factors.length === 1 && plain.factors[0]!.base === base;
    if (same) {
      const factors = term.factors.map((f, i) => (i === index ? plain.factors[0]! : f));
      return { ...term, factors };
    }
    const factors = term.factors.filter((_, i) => i !== index);
    return multiplied({ ...term, factors }, plain);
  }
  return { ...term, factors: [...term.factors, factor] };
};

/** e^(ln u) is u, e^(2 ln u) is u². */
const exponentialOfLogarithm = (exponent: Expr): Term | undefined => {
  const terms = normalForm(exponent);
  if (terms.length !== 1) return undefined;
  const [{ coefficient, factors }] = terms as [Term];
  const [factor] = factors;
  if (factors.length !== 1 || factor?.base.kind !== "call" || factor.base.name !== "ln")
    return undefined;
  if (!isRational(factor.exponent) || !isOne(factor.exponent)) return undefined;
  return raised(asTerm(normalForm(factor.base.args[0]!)), coefficient);
};

const raisedBySymbol = (term: Term, exponent: Expr): Term => {
  const [factor] = term.factors;
  if (term.factors.length === 0 && isOne(term.coefficient)) return oneTerm;
  const single = term.factors.length === 1 && isOne(term.coefficient);
  if (single && factor && isPositiveConstant(factor.base)) {
    const inner = exponentExpr(factor.exponent);
    const whole = exponentOf(normalForm({ kind: "product", left: inner, right: exponent }));
    if (isRational(whole)) return raised(factorTerm(factor.base), whole);
    const plain = factor.base.kind === "constant" && factor.base.name === "e";
    return (plain && exponentialOfLogarithm(whole)) || factorTerm(factor.base, whole);
  }
  return factorTerm(termExpr(term), exponent);
};

/** (base^exponent)^r for one factor; an even power loses the sign, so its root has bars. */
const factorRaised = ({ base, exponent }: Factor, r: Rational): Term => {
  if (!isRational(exponent)) {
    if (!isWhole(r) && !isPositiveConstant(base))
      return factorTerm({ kind: "power", left: base, right: exponent }, r);
    const whole = { kind: "product", left: rationalExpr(r), right: exponent } as const;
    return raisedBySymbolOf(base, exponentOf(normalForm(whole)));
  }
  const whole = times(exponent, r);
  if (!whole) return factorTerm(termExpr({ coefficient: one, factors: [{ base, exponent }] }), r);
  const losesSign = isEven(exponent) && !isWhole(r) && !isEven(whole) && !isNonNegative(base);
  return plainFactor({ base: losesSign ? call("abs", base) : base, exponent: whole });
};

const raisedBySymbolOf = (base: Expr, exponent: Rational | Expr): Term =>
  isRational(exponent) ? plainFactor({ base, exponent }) : factorTerm(base, exponent);

/** Whether a base is known never to be negative. */
export const isNonNegative = (base: Expr): boolean => {
  if (base.kind === "number" || base.kind === "constant") return true;
  if (base.kind === "power")
    return isNonNegative(base.left) || (base.right.kind === "number" && base.right.value % 2 === 0);
  if (base.kind === "call")
    return ["abs", "sqrt", "exp", "cosh", "sigmoid", "relu", "softplus", "step"].includes(
      base.name,
    );
  if (base.kind === "sum" || base.kind === "product" || base.kind === "quotient")
    return isNonNegative(base.left) && isNonNegative(base.right);
  return false;
};

/** A coefficient raised to a fraction: exact where it has a root, else a power left standing. */
const coefficientRaised = (value: Rational, r: Rational): Term => {
  const root = rootOf(value, r.d);
  const result = root && raisedTo(root, r.n);
  if (result) return numberTerm(result);
  return factorTerm(rationalExpr(value), r);
};

/** A term to a power. */
export const raised = (term: Term, exponent: Rational | Expr): Term => {
  if (!isRational(exponent)) return raisedBySymbol(term, exponent);
  if (equals(exponent, one)) return term;
  if (exponent.n === 0) return oneTerm;
  const { coefficient, factors } = term;
  if (factors.length === 0) return coefficientRaised(coefficient, exponent);
  const lone = factors.length === 1 && isOne(coefficient);
  if (lone) return factorRaised(factors[0]!, exponent);
  if (isWhole(exponent)) {
    const start = coefficientRaised(coefficient, exponent);
    return factors.reduce(
      (left, factor) => multiplied(left, factorRaised(factor, exponent)),
      start,
    );
  }
  const root = rootOf(coefficient, exponent.d);
  if (root && !isOne(root) && root.n > 0)
    return multiplied(numberTerm(raisedTo(root, exponent.n)!), raised(scaled(term, one), exponent));
  return factorTerm(termExpr(term), exponent);
};
