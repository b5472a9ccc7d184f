// A function of a simplified argument → its plainest form: exact values, signs drawn out, inverses undone.

import { compile } from "./compile.ts";
import { call, constant, number, type Expr } from "./expr.ts";
import { functionOf, isVariadic } from "./functions.ts";
import { exponential, exponentOf, isNonNegative, multiplied, raised, termFor } from "./multiply.ts";
import { normalForm } from "./normalForm.ts";
import { isEven, isOne, magnitude, one, rational } from "./rational.ts";
import {
  factorTerm,
  loneFactor,
  keyOf,
  negated,
  scaled,
  termOf,
  type Factor,
  type Term,
} from "./term.ts";
import { sumExpr } from "./writeTerms.ts";

const units = [
  [1, termOf(one)],
  [Math.PI, factorTerm(constant("pi"))],
] as const;

/**
 * The value at a small fraction of 1, π or e, where it is a 120th of 1 or π: the elementary functions
 * have no other value there that comes so near (Niven, Lindemann), but for those that level off.
 */
const exactValue = (
  name: string,
  argument: Expr,
  { coefficient, factors }: Term,
): Term | undefined => {
  const { n, d, decimal } = coefficient;
  const small = Math.max(Math.abs(n), d) <= (/^(tanh|sigmoid|softplus)$/.test(name) ? 9 : 1000);
  if (!small || factors.some(({ base, exponent }) => base.kind !== "constant" || !isOne(exponent)))
    return undefined;
  const value = compile(call(name, argument))(0);
  for (const [unit, term] of units) {
    const count = Math.round((120 * value) / unit);
    if (Math.abs(value - (count * unit) / 120) < 1e-14 && Math.abs(count) < 1e4)
      return scaled(term, rational(count, 120, decimal)!);
  }
  return undefined;
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

/** ln(e^u) is u, log2(2^u) is u. */
const logarithm = (name: string, term: Term): Expr | undefined => {
  const factor = loneFactor(term);
  if (!factor || !/^l/.test(name)) return undefined;
  // "log2" says its base, "ln" is to the base e
  const base = +name.slice(3);
  return exponentOf(factor, base ? number(base) : constant("e"));
};

/** sin(−u) is −sin(u), cos(−u) is cos(u). */
const withSign = (name: string, argument: Expr): Term => {
  const { value } = functionOf(name);
  // 1 of an even function, −1 of an odd one
  const parity = value(-0.5) / value(0.5);
  const terms = normalForm(argument);
  const turns =
    parity ** 2 === 1 && terms[0] && terms.every(({ coefficient }) => coefficient.n < 0);
  return turns
    ? scaled(factorTerm(call(name, sumExpr(negated(terms)))), rational(parity)!)
    : factorTerm(call(name, argument));
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
  const exponent = logarithm(name, term);
  if (exponent) return termFor(exponent);
  return exactValue(name, argument, term) ?? withSign(name, argument);
};
