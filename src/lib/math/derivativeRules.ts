// d/dx[f] → one rule applied: what a teacher writes in the next line.

import {
  call,
  contains,
  derivativeOf,
  difference,
  first,
  isE,
  isNumber,
  isSum,
  negative,
  number,
  power,
  product,
  quotient,
  second,
  substitute,
  sum,
  variable,
  withParts,
  type Expr,
} from "./expr.ts";
import { functionOf, isVariadic } from "./functions.ts";
import { tableExpr } from "./tableExpr.ts";

/** The rules; a page links each to its card. */
export type RuleName =
  | "constant"
  | "identity"
  | "power"
  | "constant multiple"
  | "sum"
  | "product"
  | "quotient"
  | "chain"
  | "exponential"
  | "logarithm"
  | "general power"
  | "function"
  | "simplification";

/** One rule applied to d/dx[f]. */
export interface Rewriting {
  readonly rule: RuleName;
  /** The rule in words: "Product rule", "Derivative of sin". */
  readonly title: string;
  readonly expr: Expr;
  /** Of the chain rule: the inner function g(x), and the outer one, written in u. */
  readonly inner?: Expr;
  readonly outer?: Expr;
  /** Where this is 0 the rule fails, although the function may have a value there. */
  readonly kink?: Expr;
}

const u = variable("u");
const one = number(1);

/** "chain" → "Chain rule". */
const titleOf = (rule: RuleName): string => `${rule[0]!.toUpperCase()}${rule.slice(1)} rule`;

const applied = (rule: RuleName, expr: Expr, title = titleOf(rule)): Rewriting => ({
  rule,
  title,
  expr,
});

/** outer′(inner) · d/dx[inner]; where the inner function is x itself, the rule of the outer alone. */
const composed = (plain: Rewriting, outer: Expr, inner: Expr, name: string): Rewriting => {
  const value = substitute(plain.expr, "u", inner);
  const at = plain.kink && { kink: substitute(plain.kink, "u", inner) };
  if (inner.kind === "variable") return { ...plain, expr: value, ...at };
  const expr = product(value, derivativeOf(inner, name));
  return { ...applied("chain", expr), inner, outer, ...at };
};

/** n ± 1 without the noise of binary decimals: 0.1 − 1 is −0.9. */
const shifted = (n: number, by: number): number => Number((n + by).toPrecision(15));

/** n u^(n − 1), the exponent worked out where it is a number. */
const powerSlope = (n: Expr): Expr => {
  if (isNumber(n, 2)) return product(n, u);
  if (n.kind === "number") return product(n, power(u, number(shifted(n.value, -1))));
  if (n.kind === "negative" && first(n).kind === "number")
    return negative(product(first(n), power(u, number(-shifted(first(n).value, 1)))));
  return product(n, power(u, difference(n, one)));
};

const ofPower = (f: Expr, name: string): Rewriting => {
  const [base, exponent] = [first(f), second(f)];
  if (!contains(exponent, name))
    return composed(applied("power", powerSlope(exponent)), power(u, exponent), base, name);
  if (contains(base, name)) {
    // f^g is e^(g ln f), so its derivative is f^g · d/dx[g ln f]
    const logarithm = derivativeOf(product(exponent, call("ln", base)), name);
    return applied("general power", product(f, logarithm), "Logarithmic differentiation");
  }
  const outer = power(base, u);
  const slope = isE(base) ? outer : product(outer, call("ln", base));
  return composed(applied("exponential", slope), outer, exponent, name);
};

/** Every term of a chain of sums and differences at once. */
const termwise = (f: Expr, name: string): Expr =>
  isSum(f)
    ? withParts(f, [termwise(first(f), name), derivativeOf(second(f), name)])
    : derivativeOf(f, name);

const multiple = (expr: Expr): Rewriting => applied("constant multiple", expr);

const ofProduct = (f: Expr, name: string): Rewriting => {
  const [left, right] = [first(f), second(f)];
  const [leftSlope, rightSlope] = [derivativeOf(left, name), derivativeOf(right, name)];
  if (!contains(left, name)) return multiple(product(left, rightSlope));
  if (!contains(right, name)) return multiple(product(right, leftSlope));
  return applied("product", sum(product(leftSlope, right), product(left, rightSlope)));
};

const ofQuotient = (f: Expr, name: string): Rewriting => {
  const [above, below] = [first(f), second(f)];
  if (!contains(below, name)) return multiple(quotient(derivativeOf(above, name), below));
  if (isNumber(above, 1)) return ofReciprocal(f, name);
  if (!contains(above, name))
    return multiple(product(above, derivativeOf(quotient(one, below), name)));
  const numerator = difference(
    product(derivativeOf(above, name), below),
    product(above, derivativeOf(below, name)),
  );
  return applied("quotient", quotient(numerator, power(below, number(2))));
};

/** 1/uⁿ is u^−n: its derivative is −n/u^(n+1). */
const ofReciprocal = (f: Expr, name: string): Rewriting => {
  const below = second(f);
  const raised = below.kind === "power" && second(below).kind === "number";
  const n = raised ? second(below) : one;
  const slope = negative(quotient(n, power(u, number(shifted(n.value, 1)))));
  const outer = quotient(one, raised ? power(u, n) : u);
  return composed(applied("power", slope), outer, raised ? first(below) : below, name);
};

/** max(f, g)′ is f′ where f is above and g′ where g is; min the other way round. */
const ofExtreme = (f: Expr, name: string): Rewriting => {
  const [left, ...rest] = f.parts as [Expr, ...Expr[]];
  const right = rest.length > 1 ? withParts(f, rest) : rest[0]!;
  const gap = difference(left, right);
  const opposite = difference(right, left);
  const [toLeft, toRight] = f.name === "max" ? [gap, opposite] : [opposite, gap];
  const expr = sum(
    product(call("step", toLeft), derivativeOf(left, name)),
    product(call("step", toRight), derivativeOf(right, name)),
  );
  return { ...applied("function", expr, `Derivative of ${f.name}`), kink: gap };
};

const ofCall = (f: Expr, name: string): Rewriting => {
  if (isVariadic(f.name)) return ofExtreme(f, name);
  const { derivative, kink } = functionOf(f.name);
  const rule = f.name === "exp" ? "exponential" : /^l/.test(f.name) ? "logarithm" : "function";
  const plain = applied(rule, tableExpr(derivative), `Derivative of ${f.name}`);
  const whole = kink ? { ...plain, kink: tableExpr(kink) } : plain;
  return composed(whole, call(f.name, u), first(f), name);
};

/** Applies one rule to d/dx[f]: the rule that a teacher would name first. */
export const rewriting = (f: Expr, name: string): Rewriting => {
  if (!contains(f, name)) return applied("constant", number(0));
  switch (f.kind) {
    case "variable":
      return applied("identity", one, `Derivative of ${name} itself`);
    case "negative": {
      // of −2x³ the whole −2 is taken out at once
      const { rule, expr } = rewriting(first(f), name);
      const slope = rule === "constant multiple" ? expr : derivativeOf(first(f), name);
      return multiple(negative(slope));
    }
    case "sum":
    case "difference":
      return applied("sum", termwise(f, name));
    case "product":
      return ofProduct(f, name);
    case "quotient":
      return ofQuotient(f, name);
    case "power":
      return ofPower(f, name);
    case "call":
      return ofCall(f, name);
    default:
      throw new RangeError(`There is no rule for the derivative of a ${f.kind}`);
  }
};
