// Expr → a fast function of numbers: a program of steps over registers, run by a loop; never eval.

import {
  call,
  first,
  isCall,
  isE,
  isNumber,
  negative,
  number,
  power,
  second,
  size,
  variablesOf,
  type Expr,
} from "./expr.ts";
import { farValue } from "./farValue.ts";
import { functionOf } from "./functions.ts";

/** A function of the values of the variables, in the order in which they were named. */
export type NumericFunction = (...values: number[]) => number;

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

const operationOf = (name: string): Operation => operations.get(name) ?? functionOf(name).value;

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

/** The instruction r[to] = operation(r[a], r[b]); it returns nothing, so that no number is boxed. */
const instruction = (
  name: string,
  r: Float64Array,
  to: number,
  a: number,
  b: number,
): (() => void) => {
  const f = operationOf(name);
  // the common operations stand here once more, since a call costs more than they do
  if (name === "sum") return () => void (r[to] = r[a]! + r[b]!);
  if (name === "difference") return () => void (r[to] = r[a]! - r[b]!);
  if (name === "product") return () => void (r[to] = r[a]! * r[b]!);
  if (name === "quotient") return () => void (r[to] = r[b] ? r[a]! / r[b]! : NaN);
  return () => void (r[to] = f(r[a]!, r[b]!));
};

/**
 * Of the formula of a derivative, the slope itself: it may exist where the formula has no value, at a
 * kink that does no harm, as in ReLU(ReLU(x)) at −1.
 */
export const slopes = new WeakMap<Expr, (at: Readonly<Record<string, number>>) => number>();

/** 1 − σ(u) as σ(−u) and 1 − tanh²u as 1/cosh²u, without cancellation; any other as it is. */
export const stable = (expr: Expr): Expr => {
  if (expr.kind !== "difference" || !isNumber(first(expr), 1)) return expr;
  const tail = second(expr);
  if (isCall(tail, "sigmoid")) return call("sigmoid", negative(first(tail)));
  return tail.kind === "power" && isCall(first(tail), "tanh") && isNumber(second(tail), 2)
    ? power(call("cosh", first(first(tail))), number(-2))
    : expr;
};

const variableNames = (expr: Expr): string[] => {
  const found = variablesOf(expr);
  if (found.length < 2) return found;
  throw new RangeError(`Name the order of the variables ${found.join(", ")}`);
};

/**
 * A fast function of the variables named, in that order; by default of the one variable that the
 * expression holds (x if it holds none). NaN where the expression is undefined on the reals; ±Infinity
 * only where a value is too large for a number. Throws where the expression holds another variable.
 */
export const compile = (
  expr: Expr,
  variables: readonly string[] = variableNames(expr),
): NumericFunction => {
  // the variables, then what is known beforehand or computed; a node takes three at most
  const r = new Float64Array(variables.length + 3 * size(expr));
  let used = variables.length;
  const steps: (() => void)[] = [];
  /** The registers that hold 0 or infinity perhaps for want of range. */
  const suspects: number[] = [];
  const known = new Map<string | number, number>();
  const varying = new Set<number>(variables.keys());

  const constant = (value: number): number => {
    const at = known.get(value) ?? used++;
    known.set(value, at);
    r[at] = value;
    return at;
  };
  /** The register of a result: equal parts are computed once, constant ones beforehand. */
  const emit = (name: string, a: number, b = a): number => {
    const key = [name, a, b].join();
    const at = known.get(key);
    if (at !== undefined) return at;
    const to = used++;
    known.set(key, to);
    const step = instruction(name, r, to, a, b);
    if (varying.has(a) || varying.has(b)) {
      varying.add(to);
      steps.push(step);
      if (/^(product|quotient|power|exp|(sin|cos)h)$/.test(name)) suspects.push(to);
    } else step();
    return to;
  };
  const write = (given: Expr): number => {
    const node = stable(given);
    const { kind, name, parts } = node;
    const index = variables.indexOf(name);
    if (kind === "variable" && index >= 0) return index;
    if (parts.length === 0 || kind === "derivative") return constant(leafValue(node));
    if (kind === "power" && isE(first(node))) return emit("exp", write(second(node)));
    const [a, ...rest] = parts.map(write) as [number, ...number[]];
    const power = kind === "power" ? second(node).value : 0;
    if (power === 2 || power === 3 || power === 4) {
      const square = emit("product", a, a);
      return power === 2 ? square : emit("product", square, power === 3 ? a : square);
    }
    return rest.length
      ? rest.reduce((left, right) => emit(name || kind, left, right), a)
      : emit(name || kind, a);
  };
  const result = write(expr);
  const slope = slopes.get(expr);
  /** Asked where the program finds 0, infinity or nothing: a number too large or too small may be why. */
  const again = (value: number, values: readonly number[]): number => {
    const extreme = suspects.some((at) => r[at] === 0 || Math.abs(r[at]!) === Infinity);
    if (!extreme && !slope) return value;
    const at = Object.fromEntries(variables.map((name, k) => [name, values[k]!]));
    const found = extreme ? farValue(expr, at) : value;
    return Number.isFinite(found) ? found : (slope?.(at) ?? value);
  };
  return (...values) => {
    for (let k = 0; k < variables.length; k++) r[k] = values[k]!;
    for (const step of steps) step();
    const value = r[result]!;
    return value && Number.isFinite(value) ? value : again(value, values);
  };
};
