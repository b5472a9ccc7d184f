// Exact fractions of safe integers: the coefficients and exponents of simplification.

import { negative, number, quotient, type Expr } from "./expr.ts";

/** n/d in lowest terms, d > 0. `decimal` remembers that it was typed with a decimal point. */
export interface Rational {
  readonly n: number;
  readonly d: number;
  readonly decimal?: boolean | undefined;
}

const gcd = (a: number, b: number): number => (b ? gcd(b, a % b) : Math.abs(a));

/** The fraction n/d in lowest terms; undefined where it is none or its parts are not safe integers. */
export const rational = (n: number, d = 1, decimal?: boolean): Rational | undefined => {
  if (!d || ![n, d].every(Number.isSafeInteger)) return undefined;
  const divisor = Math.sign(d) * gcd(n, d);
  return { n: n / divisor + 0, d: d / divisor, decimal };
};

export const zero: Rational = { n: 0, d: 1 };
export const one: Rational = { n: 1, d: 1 };
export const minusOne: Rational = { n: -1, d: 1 };

/** The fraction that a number is as written: 0.1 is 1/10. */
export const rationalOf = (value: number): Rational | undefined => {
  const [digits, exponent = 0] = String(value).split("e");
  const [whole, decimals = ""] = digits!.split(".");
  const places = decimals.length - +exponent;
  return places > 0 ? rational(+(whole! + decimals), 10 ** places, true) : rational(value);
};

export const plus = (a: Rational, b: Rational): Rational | undefined =>
  rational(a.n * b.d + b.n * a.d, a.d * b.d, a.decimal || b.decimal);
export const times = (a: Rational, b: Rational): Rational | undefined =>
  rational(a.n * b.n, a.d * b.d, a.decimal || b.decimal);
export const inverse = (a: Rational): Rational => ({
  ...a,
  n: Math.sign(a.n) * a.d,
  d: Math.abs(a.n),
});
export const minus = (a: Rational): Rational => ({ ...a, n: -a.n + 0 });
export const magnitude = (a: Rational): Rational => ({ ...a, n: Math.abs(a.n) });
export const valueOf = (a: Rational): number => a.n / a.d;
export const isOne = (a: Rational): boolean => a.n === a.d;
export const isEven = (a: Rational): boolean => valueOf(a) % 2 === 0;

/** The power p/q of a fraction where it is a fraction: (4/9)^(−3/2) is 27/8. */
export const rationalPower = (a: Rational, { n, d }: Rational): Rational | undefined => {
  if (n < 0) return a.n ? rationalPower(inverse(a), { n: -n, d }) : undefined;
  // the root of a negative number is NaN, which no fraction holds
  const power = (part: number): number => {
    const root = d > 1 ? Math.round(part ** (1 / d)) : part;
    return root ** d === part ? root ** n : NaN;
  };
  return rational(power(a.n), power(a.d), a.decimal);
};

/** The greatest fraction that divides both wholly: 4/3 and 2 have 2/3. */
export const commonDivisor = (a: Rational, b: Rational): Rational =>
  rational(gcd(a.n, b.n), (a.d / gcd(a.d, b.d)) * b.d, a.decimal || b.decimal) ?? one;

/** Whether it is best written with a decimal point: it was typed so, and its digits end. */
export const isDecimal = (a: Rational): boolean =>
  !!a.decimal && a.d > 1 && rationalOf(Math.abs(valueOf(a)))?.d === a.d;

/** The fraction as a tree. */
export const rationalExpr = (a: Rational): Expr => {
  if (a.n < 0) return negative(rationalExpr(minus(a)));
  return a.d === 1 || isDecimal(a) ? number(valueOf(a)) : quotient(number(a.n), number(a.d));
};
