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
  paired,
  power,
  product,
  quotient,
  second,
  substitute,
  sum,
  variable,
  withParts,
  type Expr,
  type Kind,
} from "./expr.ts";
import { functionOf, hasKink, isVariadic } from "./functions.ts";
import { simplify } from "./simplify.ts";
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
  const at = plain.kink && { kink: inner };
  if (inner.kind === "variable") return { ...plain, expr: value, ...at };
  const expr = product(value, derivativeOf(inner, name));
  return { ...applied("chain", expr), inner, outer, ...at };
};

/** n u^(n − 1), the exponent worked out. */
const powerSlope = (n: Expr): Expr => {
  const lowered = simplify(difference(n, one));
  const raised = isNumber(lowered, 1) ? u : power(u, lowered);
  return n.kind === "negative" ? negative(product(first(n), raised)) : product(n, raised);
};

const ofPower = (f: Expr, name: string): Rewriting => {
  const [base, exponent] = f.parts as [Expr, Expr];
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
  const [left, right] = f.parts as [Expr, Expr];
  const [leftSlope, rightSlope] = [derivativeOf(left, name), derivativeOf(right, name)];
  if (!contains(left, name)) return multiple(product(left, rightSlope));
  if (!contains(right, name)) return multiple(product(right, leftSlope));
  return applied("product", sum(product(leftSlope, right), product(left, rightSlope)));
};

const ofQuotient = (f: Expr, name: string): Rewriting => {
  const [above, below] = f.parts as [Expr, Expr];
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
  const slope = negative(quotient(n, power(u, simplify(sum(n, one)))));
  const outer = quotient(one, raised ? power(u, n) : u);
  return composed(applied("power", slope), outer, raised ? first(below) : below, name);
};

/** max(f, g)′ is f′ where f is above and g′ where g is; min the other way round. */
const ofExtreme = (f: Expr, name: string): Rewriting => {
  const [left, right] = paired(f).parts as [Expr, Expr];
  const kink = difference(left, right);
  const share = (a: Expr, b: Expr): Expr =>
    product(
      call("step", f.name === "max" ? difference(a, b) : difference(b, a)),
      derivativeOf(a, name),
    );
  const equal = isNumber(simplify(kink), 0);
  const expr = equal ? derivativeOf(left, name) : sum(share(left, right), share(right, left));
  return { ...applied("function", expr, `Derivative of ${f.name}`), ...(!equal && { kink }) };
};

const ofCall = (f: Expr, name: string): Rewriting => {
  if (isVariadic(f.name)) return ofExtreme(f, name);
  const rule = f.name === "exp" ? "exponential" : /^l/.test(f.name) ? "logarithm" : "function";
  const slope = tableExpr(functionOf(f.name).derivative);
  const plain = applied(rule, slope, `Derivative of ${f.name}`);
  const kink = hasKink(f.name) && { kink: u };
  return composed({ ...plain, ...kink }, call(f.name, u), first(f), name);
};

/** A minus sign stays before what it stood before; of −2x³ the whole −2 is taken out at once. */
const ofNegative = (f: Expr, name: string): Rewriting => {
  const { rule, expr } = rewriting(first(f), name);
  return multiple(negative(rule === "constant multiple" ? expr : derivativeOf(first(f), name)));
};

const ofSum = (f: Expr, name: string): Rewriting => applied("sum", termwise(f, name));

const rules: Partial<Record<Kind, typeof ofSum>> = {
  variable: (_, name) => applied("identity", one, `Derivative of ${name} itself`),
  negative: ofNegative,
  sum: ofSum,
  difference: ofSum,
  product: ofProduct,
  quotient: ofQuotient,
  power: ofPower,
};

/** Applies one rule to d/dx[f]: the rule that a teacher would name first. */
export const rewriting = (f: Expr, name: string): Rewriting =>
  contains(f, name) ? (rules[f.kind] ?? ofCall)(f, name) : applied("constant", number(0));
