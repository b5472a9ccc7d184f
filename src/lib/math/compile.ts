// Expr → a fast function of numbers: a program of steps over registers, run by a loop; never eval.

import { first, isE, second, size, variablesOf, type Expr } from "./expr.ts";
import { farValue } from "./farValue.ts";
import { knownSlopes } from "./knownSlopes.ts";
import { leafValue, operationOf, stable } from "./operations.ts";

/** A function of the values of the variables, in the order in which they were named. */
export type NumericFunction = (...values: number[]) => number;

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
    if (/^(product|quotient|power|exp|(sin|cos)h)$/.test(name)) suspects.push(to);
    if (varying.has(a) || varying.has(b)) {
      varying.add(to);
      steps.push(step);
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
    return (rest.length ? rest : [a]).reduce((left, right) => emit(name || kind, left, right), a);
  };
  const result = write(expr);
  const slope = knownSlopes.get(expr);
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
