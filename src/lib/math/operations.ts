// What each node does with the values of its parts.

import {
  call,
  first,
  isCall,
  isNumber,
  negative,
  number,
  power,
  second,
  type Expr,
} from "./expr.ts";
import { functionOf } from "./functions.ts";

type Operation = (a: number, b: number) => number;

/** What a node does with its parts; undefined, not infinite, where it would divide by 0. */
const operations = new Map<string, Operation>([
  ["negative", (a) => -a],
  ["sum", (a, b) => a + b],
  ["difference", (a, b) => a - b],
  ["product", (a, b) => a * b],
  ["quotient", (a, b) => (b ? a / b : NaN)],
  // without the second question, what is undefined to the power of 0 were 1
  ["power", (a, b) => ((a === 0 && b < 0) || Number.isNaN(a) ? NaN : a ** b)],
  ["min", Math.min],
  ["max", Math.max],
]);

/** The operation of a kind of node, or of a function by its name. */
export const operationOf = (name: string): Operation =>
  operations.get(name) ?? functionOf(name).value;

/** One node by its parts' values. NaN where it is undefined on the reals. */
export const operate = ({ kind, name }: Expr, values: readonly number[]): number => {
  const f = operationOf(name || kind);
  return values.length > 1 ? values.reduce((a, b) => f(a, b)) : f(values[0]!, 0);
};

/** The value of a number, of e or π. Throws on anything else. */
export const leafValue = ({ kind, name, value }: Expr): number => {
  if (kind === "number") return value;
  if (kind === "constant") return name === "e" ? Math.E : Math.PI;
  throw new RangeError(`There is no value for this ${kind}: ${name}`);
};

/** 1 − σ(u) as σ(−u) and 1 − tanh²u as 1/cosh²u, without cancellation; any other as it is. */
export const stable = (expr: Expr): Expr => {
  if (expr.kind !== "difference" || !isNumber(first(expr), 1)) return expr;
  const tail = second(expr);
  if (isCall(tail, "sigmoid")) return call("sigmoid", negative(first(tail)));
  return tail.kind === "power" && isCall(first(tail), "tanh") && isNumber(second(tail), 2)
    ? power(call("cosh", first(first(tail))), number(-2))
    : expr;
};
