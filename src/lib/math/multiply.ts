// Terms multiplied and raised to powers; every value stays where it was defined.

import {
  call,
  constant,
  first,
  isCall,
  isE,
  power,
  product,
  second,
  sum,
  type Expr,
} from "./expr.ts";
import { normalForm } from "./normalForm.ts";
import {
  isEven,
  isOne,
  magnitude,
  minus,
  one,
  plus,
  rational,
  rationalExpr,
  rationalOf,
  rationalPower,
  times,
  valueOf,
  zero,
  type Rational,
} from "./rational.ts";
import { factorTerm, loneFactor, keyOf, scaled, termOf, type Factor, type Term } from "./term.ts";
import { sumExpr } from "./writeTerms.ts";

/** A sum as one term: itself if it is one, else a factor in brackets. */
export const asTerm = (terms: readonly Term[]): Term => {
  if (terms[1]) return factorTerm(sumExpr(terms));
  return terms[0] ?? termOf(zero);
};

/** An expression as one term. */
export const termFor = (expr: Expr): Term => asTerm(normalForm(expr));

const termExpr = (term: Term): Expr => sumExpr([term]);

/** Whether a base is known never to be negative. */
export const isNonNegative = (base: Expr): boolean => {
  const { kind, name, value, parts } = base;
  if (value || kind === "number") return true;
  if (kind === "power") {
    const exponent = second(base).value;
    return isNonNegative(first(base)) || (exponent % 2 === 0 && exponent > 0);
  }
  if (kind === "call") return /^(abs|sqrt|cosh|sigmoid|relu|softplus|step)$/.test(name);
  return /^(sum|product|quotient)$/.test(kind) && parts.every(isNonNegative);
};

/** The exponent of a base in a factor, as a tree: of e in e^(2x) it is 2x. */
export const exponentOf = (factor: Factor, base: Expr): Expr | undefined => {
  const { kind, parts } = factor.base;
  if (keyOf(factor.base) === keyOf(base)) return rationalExpr(factor.exponent);
  return kind === "power" && isOne(factor.exponent) && keyOf(parts[0]!) === keyOf(base)
    ? parts[1]
    : undefined;
};

/** Two factors as one, where they have a base in common. */
const merged = (a: Factor, b: Factor): Term | undefined => {
  if (keyOf(a.base) === keyOf(b.base)) {
    const exponent = plus(a.exponent, b.exponent);
    // of two forms of one base, 1 + x and x + 1, the one with the higher power is kept
    const base = Math.abs(valueOf(b.exponent)) > Math.abs(valueOf(a.exponent)) ? b.base : a.base;
    return exponent && plainPower(base, exponent);
  }
  const bars = [a, b].find((factor) => isCall(factor.base, "abs"));
  const other = bars === a ? b : a;
  if (bars && isEven(other.exponent) && keyOf(first(bars.base)) === keyOf(other.base)) {
    // u² is |u|², so u²/|u| is |u|
    const exponent = plus(a.exponent, b.exponent);
    return exponent && plainPower(bars.base, exponent);
  }
  const symbolic = [a, b].find((factor) => factor.base.kind === "power");
  if (!symbolic) return undefined;
  const base = first(symbolic.base);
  const [left, right] = [exponentOf(a, base), exponentOf(b, base)];
  return left && right && (isE(base) || a.base.kind === b.base.kind)
    ? symbolicPower(base, sum(left, right))
    : undefined;
};

/** The product of two terms, powers of one base merged. */
export const multiplied = (a: Term, b: Term): Term => {
  const coefficient = times(a.coefficient, b.coefficient);
  if (coefficient?.n === 0) return termOf(zero);
  if (!coefficient) {
    // too large to be exact: one coefficient goes on as a number of its own
    const factor = { base: rationalExpr(magnitude(b.coefficient)), exponent: one };
    const sign = b.coefficient.n < 0 ? minus(a.coefficient) : a.coefficient;
    return [factor, ...b.factors].reduce(withFactor, scaled(a, sign));
  }
  return b.factors.reduce(withFactor, scaled(a, coefficient));
};

const withFactor = (term: Term, factor: Factor): Term => {
  const { coefficient, factors } = term;
  for (const [index, mine] of factors.entries()) {
    const both = merged(mine, factor);
    if (both) {
      const before = multiplied(termOf(coefficient, factors.slice(0, index)), both);
      return multiplied(before, termOf(one, factors.slice(index + 1)));
    }
  }
  return termOf(coefficient, [...factors, factor]);
};

/** base^exponent in its plainest form: 2^3 is 8, |x|² is x², cbrt(x)³ is x. */
const plainPower = (base: Expr, exponent: Rational): Term => {
  if (exponent.n === 0) return termOf(one);
  const value = base.kind === "number" && rationalOf(base.value);
  const result = value && rationalPower(value, exponent);
  if (result) return termOf(result);
  if (isCall(base, "abs") && isEven(exponent)) return raised(termFor(first(base)), exponent);
  if (isCall(base, "cbrt") && valueOf(exponent) % 3 === 0)
    return raised(termFor(first(base)), rational(exponent.n / 3)!);
  return factorTerm(base, exponent);
};

/** base^exponent for any exponent: e^(ln u) is u, e^(2 ln u) is u². */
const symbolicPower = (base: Expr, exponent: Expr): Term => {
  const terms = normalForm(exponent);
  const { coefficient, factors } = asTerm(terms);
  const [logarithm, ...others] = factors;
  if (!logarithm) return raised(termFor(base), coefficient);
  if (isE(base) && !others[0] && isCall(logarithm.base, "ln") && isOne(logarithm.exponent))
    return raised(termFor(first(logarithm.base)), coefficient);
  return factorTerm(power(base, sumExpr(terms)));
};

/** (base^exponent)^r; an even power loses the sign, so its root has bars. */
const powerRaised = ({ base, exponent }: Factor, r: Rational): Term => {
  const whole = times(exponent, r);
  if (base.kind === "power" && isOne(exponent) && (r.d === 1 || first(base).value))
    return symbolicPower(first(base), product(rationalExpr(r), second(base)));
  if (!whole) return factorTerm(termExpr(factorTerm(base, exponent)), r);
  const losesSign = isEven(exponent) && r.d > 1 && !isEven(whole) && !isNonNegative(base);
  return plainPower(losesSign ? call("abs", base) : base, whole);
};

/** A term to the power of a fraction. */
export const raised = (term: Term, exponent: Rational): Term => {
  if (isOne(exponent)) return term;
  if (exponent.n === 0) return termOf(one);
  const { coefficient, factors } = term;
  const only = loneFactor(term);
  if (only) return powerRaised(only, exponent);
  const number = rationalPower(coefficient, exponent);
  if (exponent.d === 1 || factors.length === 0) {
    const start = number ? termOf(number) : factorTerm(rationalExpr(coefficient), exponent);
    return factors.reduce((left, factor) => multiplied(left, powerRaised(factor, exponent)), start);
  }
  if (number && !isOne(coefficient))
    return multiplied(termOf(number), raised(scaled(term, one), exponent));
  return factorTerm(termExpr(term), exponent);
};

/** A term to the power of an expression. */
export const raisedTo = (term: Term, exponent: Expr): Term => {
  const terms = normalForm(exponent);
  const value = asTerm(terms);
  if (value.factors.length === 0) return raised(term, value.coefficient);
  if (!term.factors[0] && isOne(term.coefficient)) return term;
  const factor = loneFactor(term);
  const base = factor?.base;
  if (base?.kind === "constant")
    return symbolicPower(base, product(rationalExpr(factor!.exponent), exponent));
  if (base?.kind === "power" && first(base).value)
    return symbolicPower(first(base), product(second(base), exponent));
  return symbolicPower(termExpr(term), exponent);
};

/** e^u. */
export const exponential = (u: Expr): Term => raisedTo(factorTerm(constant("e")), u);
