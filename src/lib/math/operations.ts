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
import { functionOf, functionTable } from "./functions.ts";

/** What `apply` does itself, each under the number of its place: in a loop a call costs more than it. */
const codes = "sum difference product quotient negative power".split(" ");

/** The number of the operation of a kind of node, or of a function by its name. */
export const codeOf = (name: string): number => {
  const code = codes.indexOf(name);
  return code < 0 ? codes.length + functionTable.indexOf(functionOf(name)) : code;
};

/** The operation of this number on one value or two. NaN where it has none on the reals. */
export const apply = (code: number, a: number, b: number): number => {
  switch (code) {
    case 0:
      return a + b;
    case 1:
      return a - b;
    case 2:
      return a * b;
    case 3:
      // undefined, not infinite
      return b ? a / b : NaN;
    case 4:
      return -a;
    case 5:
      // without the second question, what is undefined to the power of 0 were 1
      return (a === 0 && b < 0) || Number.isNaN(a) ? NaN : a ** b;
    default:
      return functionTable[code - codes.length]!.value(a, b);
  }
};

/** One node by its parts' values. NaN where it is undefined on the reals. */
export const operate = ({ kind, name }: Expr, values: readonly number[]): number => {
  const code = codeOf(name || kind);
  return values.length > 1
    ? values.reduce((a, b) => apply(code, a, b))
    : apply(code, values[0]!, 0);
};

/** The value of a number, of e or π. Throws on anything else. */
export const leafValue = ({ kind, name, value }: Expr): number => {
  if (value || kind === "number") return value;
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
