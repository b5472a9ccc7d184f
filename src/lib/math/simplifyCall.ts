// A function of a simplified argument → its plainest form: exact values, signs drawn out, inverses undone.

import { call, constant, number, type Expr } from "./expr.ts";
import { functionOf } from "./functions.ts";
import { tableExpr } from "./tableExpr.ts";
import {
  factorTerm,
  isRational,
  keyOf,
  numberTerm,
  scaled,
  sumExpr,
  type Factor,
  type Term,
} from "./term.ts";
import {
  half,
  isEven,
  isOne,
  minus,
  one,
  rational,
  rationalExpr,
  rootOf,
  valueOf,
} from "./rational.ts";
import { asTerm, isNonNegative, multiplied, raised } from "./multiply.ts";
import { normalForm } from "./normalForm.ts";

const exactValues = new Map<string, Map<string, Expr>>();

/** The exact values of a function, by the key of the argument. */
const exactOf = (name: string): Map<string, Expr> => {
  let values = exactValues.get(name);
  if (!values) {
    const entries = functionOf(name).exact ?? [];
    values = new Map(
      entries.map(([argument, value]) => [
        keyOf(sumExpr(normalForm(tableExpr(argument)))),
        tableExpr(value),
      ]),
    );
    exactValues.set(name, values);
  }
  return values;
};

const isNegative = (terms: readonly Term[]): boolean =>
  terms.length > 0 && terms.every((term) => term.coefficient.n < 0);

const negated = (terms: readonly Term[]): Term[] =>
  terms.map((term) => scaled(term, minus(term.coefficient)));

/** |c·a·b| with everything that is never negative outside the bars. */
const absolute = (terms: readonly Term[]): readonly Term[] => {
  const { coefficient, factors } = asTerm(terms);
  const magnitude = coefficient.n < 0 ? minus(coefficient) : coefficient;
  const outside = (f: Factor): boolean =>
    isNonNegative(f.base) || (isRational(f.exponent) && isEven(f.exponent));
  const inside = factors.filter((f) => !outside(f));
  const rest: Term = { coefficient: magnitude, factors: factors.filter(outside) };
  if (inside.length === 0) return [rest];
  return [
    multiplied(rest, factorTerm(call("abs", sumExpr([{ coefficient: one, factors: inside }])))),
  ];
};

const bases: Readonly<Record<string, Expr>> = {
  ln: constant("e"),
  log10: number(10),
  log2: number(2),
};

/** ln(e^u) is u, log2(2^u) is u. */
const logarithm = (name: string, terms: readonly Term[]): readonly Term[] | undefined => {
  const [term] = terms;
  if (terms.length !== 1 || !term || !isOne(term.coefficient) || term.factors.length !== 1)
    return undefined;
  const [{ base, exponent }] = term.factors as [Factor];
  if (keyOf(base) !== keyOf(bases[name]!)) return undefined;
  return normalForm(isRational(exponent) ? rationalExpr(exponent) : exponent);
};

/** The functions whose value at a fraction is a fraction. */
const folded = new Set(["sign", "relu", "step"]);

/** f(args), the arguments simplified already. */
export const simplifiedCall = (name: string, args: readonly Expr[]): readonly Term[] => {
  const [argument] = args as [Expr];
  const terms = normalForm(argument);
  if (name === "min" || name === "max") return extreme(name, args);
  if (name === "sqrt") return [raised(asTerm(terms), half)];
  if (name === "exp") return [raised(factorTerm(constant("e")), argument)].map(plainExponent);
  if (name === "abs") return terms.length === 0 ? [] : absolute(terms);
  const exact = exactOf(name).get(keyOf(argument));
  if (exact) return normalForm(exact);
  const undone = name in bases ? logarithm(name, terms) : undefined;
  if (undone) return undone;
  const value =
    terms.length <= 1 && (terms[0]?.factors.length ?? 0) === 0 ? terms[0]?.coefficient : undefined;
  if (folded.has(name) && value) {
    const result = rational(functionOf(name).value(valueOf(value)));
    if (name !== "relu" && result) return result.n === 0 ? [] : [numberTerm(result)];
    if (name === "relu") return value.n > 0 ? [numberTerm(value)] : [];
  }
  if (name === "cbrt" && value) {
    const root = rootOf(value.n < 0 ? minus(value) : value, 3);
    if (root) return [numberTerm(value.n < 0 ? minus(root) : root)];
  }
  return withSign(name, argument, terms);
};

const plainExponent = (term: Term): Term => {
  const [factor] = term.factors;
  if (!factor || isRational(factor.exponent)) return term;
  const terms = normalForm(factor.exponent);
  return terms.length === 1 && terms[0]!.factors.length === 0
    ? raised(factorTerm(factor.base), terms[0]!.coefficient)
    : term;
};

/** sin(−u) is −sin(u), cos(−u) is cos(u). */
const withSign = (name: string, argument: Expr, terms: readonly Term[]): readonly Term[] => {
  const { parity } = functionOf(name);
  if (!parity || !isNegative(terms)) return [factorTerm(call(name, argument))];
  const term = factorTerm(call(name, sumExpr(negated(terms))));
  return [parity === "odd" ? scaled(term, minus(one)) : term];
};

/** min and max with equal arguments once, and numbers compared. */
const extreme = (name: string, args: readonly Expr[]): readonly Term[] => {
  const distinct = new Map(args.map((arg) => [keyOf(arg), arg]));
  const rest = [...distinct.values()];
  return rest.length === 1 ? normalForm(rest[0]!) : [factorTerm(call(name, ...rest))];
};
