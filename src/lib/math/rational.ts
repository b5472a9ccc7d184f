// Exact fractions of safe integers: the coefficients and exponents of simplification.

import { negative, number, quotient, type Expr } from "./expr.ts";

/** n/d in lowest terms, d > 0. `decimal` remembers that it was typed with a decimal point. */
export interface Rational {
  readonly n: number;
  readonly d: number;
  readonly decimal: boolean;
}

const gcd = (a: number, b: number): number => {
  let [p, q] = [Math.abs(a), Math.abs(b)];
  while (q) [p, q] = [q, p % q];
  return p;
};

/** The fraction n/d in lowest terms; undefined where it is none or its parts are not safe integers. */
export const rational = (n: number, d = 1, decimal = false): Rational | undefined => {
  if (d === 0 || !Number.isSafeInteger(n) || !Number.isSafeInteger(d)) return undefined;
  const divisor = (d < 0 ? -1 : 1) * (gcd(n, d) || 1);
  return { n: n / divisor + 0, d: d / divisor, decimal };
};

export const zero: Rational = { n: 0, d: 1, decimal: false };
export const one: Rational = { n: 1, d: 1, decimal: false };
export const minusOne: Rational = { n: -1, d: 1, decimal: false };
export const half: Rational = { n: 1, d: 2, decimal: false };

/** The fraction that a decimal number is as written: 0.1 is 1/10. */
export const rationalOf = (value: number): Rational | undefined => {
  if (Number.isSafeInteger(value)) return rational(value);
  const [digits, exponent = "0"] = String(value).split("e");
  const [whole, decimals = ""] = digits!.split(".");
  const places = decimals.length - Number(exponent);
  if (places < 0 || places > 15) return undefined;
  return rational(Number(whole! + decimals), 10 ** places, true);
};

export const plus = (a: Rational, b: Rational): Rational | undefined =>
  rational(a.n * b.d + b.n * a.d, a.d * b.d, a.decimal || b.decimal);
export const times = (a: Rational, b: Rational): Rational | undefined =>
  rational(a.n * b.n, a.d * b.d, a.decimal || b.decimal);
export const over = (a: Rational, b: Rational): Rational | undefined =>
  rational(a.n * b.d, a.d * b.n, a.decimal || b.decimal);
export const minus = (a: Rational): Rational => ({ ...a, n: -a.n + 0 });
export const valueOf = (a: Rational): number => a.n / a.d;
export const equals = (a: Rational, b: Rational): boolean => a.n === b.n && a.d === b.d;
export const isOne = (a: Rational): boolean => a.n === 1 && a.d === 1;
export const isWhole = (a: Rational): boolean => a.d === 1;
export const isEven = (a: Rational): boolean => a.d === 1 && a.n % 2 === 0;

/** The whole power of a fraction, undefined where it grows out of the safe integers. */
export const raisedTo = (a: Rational, n: number): Rational | undefined => {
  if (a.n === 0 && n <= 0) return undefined;
  const [above, below] = n < 0 ? [a.d, a.n] : [a.n, a.d];
  return rational(above ** Math.abs(n), below ** Math.abs(n), a.decimal);
};

/** The root of a fraction if it is a fraction itself: √(4/9) = 2/3. */
export const rootOf = (a: Rational, degree: number): Rational | undefined => {
  if (a.n < 0) return undefined;
  const [n, d] = [a.n, a.d].map((part) => Math.round(part ** (1 / degree))) as [number, number];
  return n ** degree === a.n && d ** degree === a.d ? rational(n, d, a.decimal) : undefined;
};

/** The greatest fraction that divides both wholly: 4/3 and 2 have 2/3. */
export const commonDivisor = (a: Rational, b: Rational): Rational | undefined =>
  rational(gcd(a.n, b.n), (a.d / gcd(a.d, b.d)) * b.d, a.decimal || b.decimal);

/** Whether it is best written with a decimal point: it was typed so, and its digits end. */
export const isDecimal = (a: Rational): boolean => {
  if (!a.decimal || a.d === 1) return false;
  const back = rationalOf(a.n / a.d);
  return back !== undefined && equals(back, a);
};

/** The fraction as a tree. */
export const rationalExpr = (a: Rational): Expr => {
  const magnitude = Math.abs(a.n);
  const value =
    isDecimal(a) || a.d === 1 ? number(magnitude / a.d) : quotient(number(magnitude), number(a.d));
  return a.n < 0 ? negative(value) : value;
};
