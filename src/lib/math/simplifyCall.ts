// A function of a simplified argument → its plainest form: exact values, signs drawn out, inverses undone.

import { call, constant, number, type Expr } from "./expr.ts";
import { functionOf, isVariadic } from "./functions.ts";
import { exponential, isNonNegative, multiplied, raised, termFor } from "./multiply.ts";
import { normalForm } from "./normalForm.ts";
import {
  isEven,
  isOne,
  magnitude,
  minus,
  one,
  rational,
  rationalExpr,
  rationalPower,
  valueOf,
} from "./rational.ts";
import { tableExpr } from "./tableExpr.ts";
import { factorTerm, keyOf, scaled, termOf, type Factor, type Term } from "./term.ts";
import { sumExpr } from "./writeTerms.ts";

const exactValues = new Map<string, Expr>();

/** The exact value of a function in the table, or undefined. */
const exactValue = (name: string, argument: Expr): Expr | undefined => {
  if (!exactValues.has(name)) {
    exactValues.set(name, number(0));
    for (const [at, value] of (functionOf(name).exact ?? []).map((pair) => pair.split(" ")))
      exactValues.set(`${name} ${keyOf(sumExpr(normalForm(tableExpr(at!))))}`, tableExpr(value!));
  }
  return exactValues.get(`${name} ${keyOf(argument)}`);
};

/** |c·a·b| with everything that is never negative outside the bars. */
const absolute = ({ coefficient, factors }: Term): Term => {
  const outside = ({ base, exponent }: Factor): boolean => isNonNegative(base) || isEven(exponent);
  const inside = termOf(
    one,
    factors.filter((factor) => !outside(factor)),
  );
  const rest = termOf(magnitude(coefficient), factors.filter(outside));
  return inside.factors.length
    ? multiplied(rest, factorTerm(call("abs", sumExpr([inside]))))
    : rest;
};

const bases: readonly (readonly [string, Expr])[] = [
  ["ln", constant("e")],
  ["log10", number(10)],
  ["log2", number(2)],
];

/** ln(e^u) is u, log2(2^u) is u. */
const logarithm = (name: string, { coefficient, factors }: Term): Expr | undefined => {
  const base = bases.find((entry) => entry[0] === name)?.[1];
  if (!base || factors.length !== 1 || !isOne(coefficient)) return undefined;
  const [{ base: power, exponent }] = factors as [Factor];
  if (keyOf(power) === keyOf(base)) return rationalExpr(exponent);
  const same = power.kind === "power" && isOne(exponent) && keyOf(power.parts[0]!) === keyOf(base);
  return same ? power.parts[1] : undefined;
};

/** sin(−u) is −sin(u), cos(−u) is cos(u). */
const withSign = (name: string, argument: Expr): Term => {
  const { parity } = functionOf(name);
  const terms = normalForm(argument);
  if (!parity || !terms.length || terms.some(({ coefficient }) => coefficient.n > 0))
    return factorTerm(call(name, argument));
  const opposite = terms.map((term) => scaled(term, minus(term.coefficient)));
  return scaled(factorTerm(call(name, sumExpr(opposite))), rational(parity)!);
};

/** f(args), the arguments simplified already. */
export const simplifiedCall = (name: string, args: readonly Expr[]): Term => {
  const argument = args[0]!;
  if (isVariadic(name)) {
    const distinct = [...new Map(args.map((arg) => [keyOf(arg), arg])).values()];
    return distinct.length > 1 ? factorTerm(call(name, ...distinct)) : termFor(argument);
  }
  const term = termFor(argument);
  if (name === "sqrt") return raised(term, { n: 1, d: 2 });
  if (name === "exp") return exponential(argument);
  if (name === "abs") return absolute(term);
  const exact = exactValue(name, argument) ?? logarithm(name, term);
  if (exact) return termFor(exact);
  if (term.factors.length === 0) {
    const { coefficient } = term;
    const result = /^(sign|relu|step)$/.test(name)
      ? name === "relu" && coefficient.n > 0
        ? coefficient
        : rational(functionOf(name).value(Math.sign(valueOf(coefficient))))
      : name === "cbrt" && rationalPower(magnitude(coefficient), { n: 1, d: 3 });
    if (result) return termOf(name === "cbrt" && coefficient.n < 0 ? minus(result) : result);
  }
  return withSign(name, argument);
};
