// d/dx[f] → one rule applied: what a teacher writes in the next line.

import {
  call,
  contains,
  derivativeOf,
  difference,
  negative,
  number,
  power,
  product,
  quotient,
  substitute,
  sum,
  variable,
  type Expr,
} from "./expr.ts";
import { functionOf } from "./functions.ts";
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
  /** The rule in words: "Product rule", "Derivative of sine". */
  readonly title: string;
  readonly expr: Expr;
  /** Of the chain rule: the inner function g(x), and the outer one, written in u. */
  readonly inner?: Expr;
  readonly outer?: Expr;
  /** Where this is 0 the rule fails, although the function may have a value there. */
  readonly kink?: Expr;
}

const u = variable("u");

type Rewrite = (f: Expr, name: string) => Rewriting;

const step = (rule: RuleName, title: string, expr: Expr, more?: Partial<Rewriting>): Rewriting => ({
  rule,
  title,
  expr,
  ...more,
});

/** outer′(inner) · d/dx[inner]; where the inner function is x itself, the table's line alone. */
const composed = (
  plain: { rule: RuleName; title: string },
  outer: Expr,
  slope: Expr,
  inner: Expr,
  name: string,
  kink?: Expr,
): Rewriting => {
  const more = kink ? { kink: substitute(kink, "u", inner) } : {};
  const value = substitute(slope, "u", inner);
  if (inner.kind === "variable") return step(plain.rule, plain.title, value, more);
  const expr = product(value, derivativeOf(inner, name));
  return step("chain", "Chain rule", expr, { inner, outer, ...more });
};

const powerRule: Rewrite = (f, name) => {
  const { left, right } = f as Expr & { left: Expr; right: Expr };
  const plain = { rule: "power", title: "Power rule" } as const;
  return composed(plain, power(u, right), powerSlope(right), left, name);
};

/** n u^(n − 1), with the exponent worked out where it is a number. */
const powerSlope = (n: Expr): Expr => {
  if (n.kind === "number")
    return n.value === 2 ? product(n, u) : product(n, power(u, number(exactDifference(n.value))));
  if (n.kind === "negative" && n.of.kind === "number")
    return negative(product(n.of, power(u, number(exactDifference(-n.of.value)))));
  return product(n, power(u, difference(n, number(1))));
};

/** n − 1 without the noise of binary decimals: 0.1 − 1 is −0.9. */
const exactDifference = (n: number): number => Number((n - 1).toPrecision(15));

const exponentialRule: Rewrite = (f, name) => {
  const { left: base, right } = f as Expr & { left: Expr; right: Expr };
  const outer = power(base, u);
  const natural = base.kind === "constant" && base.name === "e";
  const slope = natural ? outer : product(outer, call("ln", base));
  return composed({ rule: "exponential", title: "Exponential rule" }, outer, slope, right, name);
};

/** f^g = e^(g ln f), so its derivative is f^g · d/dx[g ln f]. */
const generalPowerRule: Rewrite = (f, name) => {
  const { left, right } = f as Expr & { left: Expr; right: Expr };
  const logarithm = derivativeOf(product(right, call("ln", left)), name);
  return step("general power", "Logarithmic differentiation", product(f, logarithm));
};

const ofPower: Rewrite = (f, name) => {
  const { left, right } = f as Expr & { left: Expr; right: Expr };
  if (!contains(right, name)) return powerRule(f, name);
  return contains(left, name) ? generalPowerRule(f, name) : exponentialRule(f, name);
};

/** Every term of a chain of sums and differences at once. */
const ofSum: Rewrite = (f, name) => {
  const termwise = (expr: Expr): Expr =>
    expr.kind === "sum" || expr.kind === "difference"
      ? { ...expr, left: termwise(expr.left), right: derivativeOf(expr.right, name) }
      : derivativeOf(expr, name);
  return step("sum", "Sum rule", termwise(f));
};

const multiple = (expr: Expr): Rewriting =>
  step("constant multiple", "Constant multiple rule", expr);

const ofProduct: Rewrite = (f, name) => {
  const { left, right } = f as Expr & { left: Expr; right: Expr };
  if (!contains(left, name)) return multiple(product(left, derivativeOf(right, name)));
  if (!contains(right, name)) return multiple(product(right, derivativeOf(left, name)));
  const expr = sum(
    product(derivativeOf(left, name), right),
    product(left, derivativeOf(right, name)),
  );
  return step("product", "Product rule", expr);
};

const ofQuotient: Rewrite = (f, name) => {
  const { left, right } = f as Expr & { left: Expr; right: Expr };
  if (!contains(right, name)) return multiple(quotient(derivativeOf(left, name), right));
  if (left.kind === "number" && left.value === 1) {
    const plain = { rule: "power", title: "Power rule" } as const;
    const slope = negative(quotient(number(1), power(u, number(2))));
    if (right.kind !== "power" || contains(right.right, name) || right.right.kind !== "number")
      return composed(plain, quotient(left, u), slope, right, name);
    const { left: base, right: n } = right;
    const steep = negative(quotient(n, power(u, number(n.value + 1))));
    return composed(plain, quotient(left, power(u, n)), steep, base, name);
  }
  if (!contains(left, name))
    return multiple(product(left, derivativeOf(quotient(number(1), right), name)));
  const above = difference(
    product(derivativeOf(left, name), right),
    product(left, derivativeOf(right, name)),
  );
  return step("quotient", "Quotient rule", quotient(above, power(right, number(2))));
};

/** max(f, g)′ is f′ where f is above and g′ where g is; min the other way round. */
const ofExtreme = (name: string, args: readonly Expr[], variableName: string): Rewriting => {
  const [first, ...rest] = args as [Expr, ...Expr[]];
  const second = rest.length === 1 ? rest[0]! : call(name, ...rest);
  const [high, low] = name === "max" ? [first, second] : [second, first];
  const part = (chosen: Expr, gap: Expr): Expr =>
    product(call("step", gap), derivativeOf(chosen, variableName));
  const expr = sum(part(first, difference(high, low)), part(second, difference(low, high)));
  const kink = difference(first, second);
  return step("function", `Derivative of the ${functionOf(name).rule}`, expr, { kink });
};

const ofCall = (f: Expr & { name: string; args: readonly Expr[] }, name: string): Rewriting => {
  if (f.name === "min" || f.name === "max") return ofExtreme(f.name, f.args, name);
  const entry = functionOf(f.name);
  const rule = entry.rule === "logarithm" || entry.rule === "exponential" ? entry.rule : "function";
  const title = `Derivative of the ${entry.rule ?? entry.name}`;
  const kink = entry.kink === undefined ? undefined : tableExpr(entry.kink);
  const slope = tableExpr(entry.derivative);
  return composed({ rule, title }, call(f.name, u), slope, f.args[0]!, name, kink);
};

/** Applies one rule to d/dx[f]: the rule that a teacher would name first. */
export const rewriting: Rewrite = (f, name) => {
  if (!contains(f, name)) return step("constant", "Constant rule", number(0));
  switch (f.kind) {
    case "variable":
      return step("identity", "Derivative of x itself", number(1));
    case "negative":
      return multiple(negative(derivativeOf(f.of, name)));
    case "sum":
    case "difference":
      return ofSum(f, name);
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
