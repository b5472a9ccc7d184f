// Expr → a fast function of numbers, by closures chosen for their operands; never eval.

import { variablesOf, type BinaryKind, type Expr } from "./expr.ts";
import { functionOf } from "./functions.ts";

/** A function of the values of the variables, in the order in which they were named. */
export type NumericFunction = (...values: number[]) => number;

/** A node compiled: the first two variables are passed along, the others stand in the slots. */
type Node = (x: number, y: number) => number;

/** What a node is made of: known before any value is, or to be computed. */
interface Scope {
  readonly names: readonly string[];
  readonly slots: Float64Array;
}

const exact = (base: number, exponent: number): number => {
  if (base === 0 && exponent < 0) return NaN;
  return Math.pow(base, exponent);
};

/** A quotient is undefined, not infinite, where the denominator is 0. */
const divided = (a: number, b: number): number => (b === 0 ? NaN : a / b);

const arithmetic: Readonly<Record<BinaryKind, (a: number, b: number) => number>> = {
  sum: (a, b) => a + b,
  difference: (a, b) => a - b,
  product: (a, b) => a * b,
  quotient: divided,
  power: exact,
};

const constantValue = (expr: Expr): number | undefined => {
  if (expr.kind === "number") return expr.value;
  if (expr.kind === "constant") return expr.name === "pi" ? Math.PI : Math.E;
  if (expr.kind === "negative") {
    const value = constantValue(expr.of);
    return value === undefined ? undefined : -value;
  }
  return undefined;
};

const variableNode = (name: string, scope: Scope): Node => {
  const index = scope.names.indexOf(name);
  if (index < 0)
    throw new RangeError(
      `The expression holds ${name}, but only ${scope.names.join(", ")} get values`,
    );
  if (index === 0) return (x) => x;
  if (index === 1) return (_x, y) => y;
  const { slots } = scope;
  return () => slots[index]!;
};

const callNode = (name: string, args: readonly Expr[], scope: Scope): Node => {
  if (name === "min" || name === "max") {
    const pick = name === "min" ? Math.min : Math.max;
    return args.map((arg) => node(arg, scope)).reduce((f, g) => (x, y) => pick(f(x, y), g(x, y)));
  }
  const { value } = functionOf(name);
  const f = node(args[0]!, scope);
  return (x, y) => value(f(x, y));
};

const powerNode = (left: Expr, right: Expr, scope: Scope): Node => {
  const f = node(left, scope);
  const n = constantValue(right);
  if (left.kind === "constant" && left.name === "e") {
    const g = node(right, scope);
    return (x, y) => Math.exp(g(x, y));
  }
  if (n === 2)
    return (x, y) => {
      const u = f(x, y);
      return u * u;
    };
  if (n === 3)
    return (x, y) => {
      const u = f(x, y);
      return u * u * u;
    };
  if (n !== undefined) return (x, y) => exact(f(x, y), n);
  const g = node(right, scope);
  return (x, y) => exact(f(x, y), g(x, y));
};

const binaryNode = (kind: BinaryKind, left: Expr, right: Expr, scope: Scope): Node => {
  if (kind === "power") return powerNode(left, right, scope);
  const [f, g] = [node(left, scope), node(right, scope)];
  switch (kind) {
    case "sum":
      return (x, y) => f(x, y) + g(x, y);
    case "difference":
      return (x, y) => f(x, y) - g(x, y);
    case "product":
      return (x, y) => f(x, y) * g(x, y);
    case "quotient":
      return (x, y) => divided(f(x, y), g(x, y));
  }
};

const node = (expr: Expr, scope: Scope): Node => {
  const value = constantValue(expr);
  if (value !== undefined) return () => value;
  switch (expr.kind) {
    case "variable":
      return variableNode(expr.name, scope);
    case "negative": {
      const f = node(expr.of, scope);
      return (x, y) => -f(x, y);
    }
    case "call":
      return callNode(expr.name, expr.args, scope);
    case "derivative":
      throw new RangeError("A derivative must be taken before it is compiled");
    case "number":
    case "constant":
      throw new RangeError("unreachable: a constant has a value");
    default:
      return binaryNode(expr.kind, expr.left, expr.right, scope);
  }
};

/**
 * A fast function of the variables named, in that order; by default of the one variable that the
 * expression holds (x if it holds none). NaN where the expression is undefined on the reals; ±Infinity
 * only where a value is too large for a number. Throws where the expression holds another variable.
 */
export const compile = (expr: Expr, variables?: readonly string[]): NumericFunction => {
  const names = variables ?? variableNames(expr);
  const slots = new Float64Array(names.length);
  const root = node(expr, { names, slots });
  if (names.length <= 2) return root as NumericFunction;
  return (...values) => {
    for (let i = 2; i < names.length; i++) slots[i] = values[i] ?? NaN;
    return root(values[0] ?? NaN, values[1] ?? NaN);
  };
};

const variableNames = (expr: Expr): string[] => {
  const names = variablesOf(expr);
  if (names.length < 2) return names.length ? names : ["x"];
  throw new RangeError(`The expression holds ${names.join(", ")}: name them in the order wanted`);
};

void arithmetic;
