// The normal form under simplification: a sum of terms, a term a coefficient times powers.

import {
  contains,
  number,
  power,
  product,
  quotient,
  negative,
  call,
  size,
  type Expr,
  difference,
  sum,
} from "./expr.ts";
import {
  equals,
  half,
  isDecimal,
  isOne,
  minus,
  one,
  rationalExpr,
  type Rational,
} from "./rational.ts";

/** base^exponent; the exponent a fraction, or any expression. */
export interface Factor {
  readonly base: Expr;
  readonly exponent: Rational | Expr;
}

/** coefficient · base^exponent · … ; each base stands once. */
export interface Term {
  readonly coefficient: Rational;
  readonly factors: readonly Factor[];
}

export const isRational = (exponent: Rational | Expr): exponent is Rational =>
  !("kind" in exponent);

export const numberTerm = (coefficient: Rational): Term => ({ coefficient, factors: [] });
export const factorTerm = (base: Expr, exponent: Rational | Expr = one): Term => ({
  coefficient: one,
  factors: [{ base, exponent }],
});
export const scaled = (term: Term, coefficient: Rational): Term => ({ ...term, coefficient });

const keys = new WeakMap<Expr, string>();

/** A string that two expressions share if they differ only in the order of terms and factors. */
export const keyOf = (expr: Expr): string => {
  let key = keys.get(expr);
  if (key === undefined) {
    key = newKey(expr);
    keys.set(expr, key);
  }
  return key;
};

const newKey = (expr: Expr): string => {
  switch (expr.kind) {
    case "number":
      return String(expr.value);
    case "constant":
    case "variable":
      return expr.name;
    case "negative":
      return `-${keyOf(expr.of)}`;
    case "call":
      return `${expr.name}(${expr.args.map(keyOf).join(",")})`;
    case "derivative":
      return `d${expr.variable}[${keyOf(expr.of)}]`;
    case "sum":
    case "difference":
      return `{${signedKeys(expr, "+").sort().join("")}}`;
    case "product":
      return `<${factorKeys(expr).sort().join("*")}>`;
    default:
      return `(${keyOf(expr.left)}${expr.kind === "quotient" ? "/" : "^"}${keyOf(expr.right)})`;
  }
};

const signedKeys = (expr: Expr, sign: "+" | "-"): string[] => {
  if (expr.kind === "sum" || expr.kind === "difference") {
    const other = sign === "+" ? "-" : "+";
    return [
      ...signedKeys(expr.left, sign),
      ...signedKeys(expr.right, expr.kind === "sum" ? sign : other),
    ];
  }
  if (expr.kind === "negative") return signedKeys(expr.of, sign === "+" ? "-" : "+");
  return [sign + keyOf(expr)];
};

const factorKeys = (expr: Expr): string[] =>
  expr.kind === "product" ? [...factorKeys(expr.left), ...factorKeys(expr.right)] : [keyOf(expr)];

const exponentKey = (exponent: Rational | Expr): string =>
  isRational(exponent) ? `${exponent.n}/${exponent.d}` : keyOf(exponent);

export const factorKey = ({ base, exponent }: Factor): string =>
  `${keyOf(base)}^${exponentKey(exponent)}`;

/** What two like terms share: everything but the coefficient. */
export const termKey = (term: Term): string => term.factors.map(factorKey).sort().join("*");

export const isSum = (expr: Expr): boolean => expr.kind === "sum" || expr.kind === "difference";

const hasCall = (expr: Expr): boolean =>
  expr.kind === "call" ||
  (expr.kind === "power" && contains(expr.right)) ||
  ("left" in expr && (hasCall(expr.left) || hasCall(expr.right))) ||
  (expr.kind === "negative" && hasCall(expr.of));

/** The order in which a teacher writes factors: numbers, letters, polynomials, roots, e^x, functions. */
const rank = ({ base, exponent }: Factor): number => {
  if (base.kind === "number") return isRational(exponent) ? 0 : 5;
  if (base.kind === "constant") return isRational(exponent) ? 1 : 5;
  if (!isRational(exponent)) return 5;
  if (base.kind === "variable") return exponent.d === 1 ? 2 : 4;
  if (exponent.d !== 1) return 4;
  if (base.kind === "call") return contains(base) ? 6 : 5.5;
  return isSum(base) && hasCall(base) ? 7 : 3;
};

const inOrder = (factors: readonly Factor[]): Factor[] =>
  factors
    .map((factor, index) => ({ factor, index, rank: rank(factor) }))
    .sort((a, b) => {
      if (a.rank !== b.rank) return a.rank - b.rank;
      const letters = a.rank === 2 && keyOf(a.factor.base) < keyOf(b.factor.base) ? -1 : 1;
      return a.rank === 2 ? letters : a.index - b.index;
    })
    .map(({ factor }) => factor);

const factorExpr = ({ base, exponent }: Factor): Expr => {
  if (!isRational(exponent)) return power(base, exponent);
  if (isOne(exponent)) return base;
  if (equals(exponent, half) && !exponent.decimal) return call("sqrt", base);
  return power(base, rationalExpr(exponent));
};

const productOf = (parts: readonly Expr[]): Expr =>
  parts.length === 0 ? number(1) : parts.reduce((left, right) => product(left, right));

/** The magnitude of a term as a tree: |coefficient| times its factors, what is negative below. */
const magnitudeExpr = ({ coefficient, factors }: Term): Expr => {
  const { d, decimal } = coefficient;
  const n = Math.abs(coefficient.n);
  const above: Expr[] = [];
  const below: Expr[] = [];
  const asDecimal = isDecimal({ n, d, decimal });
  if (asDecimal) above.push(number(n / d));
  else {
    if (n !== 1) above.push(number(n));
    if (d !== 1) below.push(number(d));
  }
  for (const factor of inOrder(factors)) {
    const { base, exponent } = factor;
    if (isRational(exponent) && exponent.n < 0)
      below.push(factorExpr({ base, exponent: minus(exponent) }));
    else above.push(factorExpr(factor));
  }
  return below.length ? quotient(productOf(above), productOf(below)) : productOf(above);
};

/** One term as a tree. */
export const termExpr = (term: Term): Expr => {
  const magnitude = magnitudeExpr(term);
  if (term.coefficient.n === 0) return number(0);
  return term.coefficient.n < 0 ? negative(magnitude) : magnitude;
};

const sums = new WeakMap<Expr, readonly Term[]>();

/** The terms that a sum was built from, where simplification built it. */
export const termsOf = (expr: Expr): readonly Term[] | undefined => sums.get(expr);

/** A sum of terms as a tree; the first positive term leads. */
export const sumExpr = (terms: readonly Term[]): Expr => {
  if (terms.length === 0) return number(0);
  const ordered = [...terms];
  if (ordered[0]!.coefficient.n < 0) {
    const positive = ordered.findIndex((term) => term.coefficient.n > 0);
    if (positive > 0) ordered.unshift(...ordered.splice(positive, 1));
  }
  const [first, ...rest] = ordered as [Term, ...Term[]];
  const whole = rest.reduce((left, term) => {
    const right = magnitudeExpr(term);
    return term.coefficient.n < 0 ? difference(left, right) : sum(left, right);
  }, termExpr(first));
  if (terms.length > 1) sums.set(whole, terms);
  return whole;
};

/** A measure of length: nodes of the tree. */
export const costOf = (terms: readonly Term[]): number => size(sumExpr(terms));
