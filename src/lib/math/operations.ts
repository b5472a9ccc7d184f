// What each node does with the values of its parts.

import {
  call,
  first,
  isCall,
  isNumber,
  negative,
  number,
  operations,
  paired,
  power,
  type Expr,
  type Kind,
} from "./expr.ts";
import { functionOf, functionTable } from "./functions.ts";

/** r[at] = operation(r[a], r[b]), which of the operations by its number. */
export interface Instruction {
  readonly code: number;
  readonly at: number;
  readonly a: number;
  readonly b: number;
}

/** The number of the operation of a kind of node, or of a function by its name. */
export const codeOf = (name: string): number => {
  const code = operations.indexOf(name as Kind);
  return code < 0 ? operations.length + functionTable.indexOf(functionOf(name)) : code;
};

/** Runs instructions in their order. A result is NaN where it does not exist on the reals. */
export const run = (program: readonly Instruction[], r: Float64Array): void => {
  for (const { code, at, a, b } of program) {
    const u = r[a]!;
    const v = r[b]!;
    switch (code) {
      case 0:
        r[at] = u + v;
        break;
      case 1:
        r[at] = u - v;
        break;
      case 2:
        r[at] = u * v;
        break;
      case 3:
        // undefined, not infinite
        r[at] = v ? u / v : NaN;
        break;
      case 4:
        // without the second question, what is undefined to the power of 0 were 1
        r[at] = (u === 0 && v < 0) || Number.isNaN(u) ? NaN : u ** v;
        break;
      case 5:
        r[at] = -u;
        break;
      default:
        r[at] = functionTable[code - operations.length]!.value(u, v);
    }
  }
};

/** One node by the values of its one or two parts. NaN where it is undefined on the reals. */
export const operate = ({ kind, name }: Expr, values: readonly number[]): number => {
  const r = Float64Array.of(...values, 0);
  run([{ code: codeOf(name || kind), at: 0, a: 0, b: 1 }], r);
  return r[0]!;
};

/** The value of a number, of e or π. Throws on anything else. */
export const leafValue = ({ kind, name, value }: Expr): number => {
  if (value || kind === "number") return value;
  throw new RangeError(`No value for ${kind} ${name}`);
};

/**
 * What is computed in place of a node: 1 − σ(u) as σ(−u) and 1 − tanh²u as 1/cosh²u, without
 * cancellation; min and max in pairs.
 */
export const stable = (expr: Expr): Expr => {
  const [one, tail] = expr.parts;
  if (expr.kind === "difference" && isNumber(one!, 1)) {
    if (isCall(tail!, "sigmoid")) return call("sigmoid", negative(first(tail!)));
    const [base, exponent] = tail!.parts;
    if (tail!.kind === "power" && isCall(base!, "tanh") && isNumber(exponent!, 2))
      return power(call("cosh", first(base!)), number(-2));
  }
  return paired(expr);
};
