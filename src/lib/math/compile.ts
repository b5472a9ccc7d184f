// Expr → a fast function of numbers: a program of steps over registers, run by a loop; never eval.

import { first, isE, second, size, variablesOf, type Expr } from "./expr.ts";
import { farValue } from "./farValue.ts";
import { knownSlopes } from "./knownSlopes.ts";
import { codeOf, leafValue, run, stable, type Instruction } from "./operations.ts";

/** A function of the values of the variables, in the order in which they were named. */
export type NumericFunction = (...values: number[]) => number;

const variableNames = (expr: Expr): string[] => {
  const found = variablesOf(expr);
  if (found[1]) throw new RangeError(`Name the order of ${found.join(", ")}`);
  return found;
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
  /** The values of the variables, then what is known beforehand or computed; NaN where it varies. */
  const r = new Float64Array(variables.length + 3 * size(expr)).fill(NaN);
  let used = variables.length;
  const program: Instruction[] = [];
  /** The places that hold 0 or infinity perhaps for want of range. */
  const suspects: Instruction[] = [];
  const places = new Map<string, number>();
  /** The place of a result: equal parts are computed once, constant ones beforehand. */
  const emit = (name: string, a: number, b = a): number => {
    const key = [name, a, b].join();
    const known = places.get(key);
    if (known) return known;
    const at = used++;
    places.set(key, at);
    const step = { code: codeOf(name), at, a, b };
    run([step], r);
    // products, quotients, powers, exp, sinh and cosh: with all others `again` would take far longer
    if (/^[pqe]|h$/.test(name)) suspects.push(step);
    if (Number.isNaN(r[at])) program.push(step);
    return at;
  };
  const write = (given: Expr): number => {
    const node = stable(given);
    const { kind, name, parts } = node;
    const index = variables.indexOf(name);
    if (kind === "variable" && index >= 0) return index;
    if (parts.length === 0 || kind === "derivative") {
      const value = leafValue(node);
      const at = r.indexOf(value);
      if (at >= 0) return at;
      r[used] = value;
      return used++;
    }
    if (kind === "power" && isE(first(node))) return emit("exp", write(second(node)));
    const [a, b] = parts.map(write) as [number, number?];
    const power = kind === "power" ? second(node).value : 0;
    if (power === 2 || power === 3 || power === 4) {
      const square = emit("product", a, a);
      return power === 2 ? square : emit("product", square, power === 3 ? a : square);
    }
    return emit(name || kind, a, b);
  };
  const result = write(expr);
  const slope = knownSlopes.get(expr);
  const count = variables.length;

  /** Asked where the program finds 0, infinity or nothing: a number too large or too small may be why. */
  const again = (value: number): number => {
    const extreme = suspects.some(
      ({ at, a, b }) => (r[at] === 0 && r[a] && r[b]) || Math.abs(r[at]!) === Infinity,
    );
    if (!extreme && !slope) return value;
    const at = Object.fromEntries(variables.map((name, k) => [name, r[k]!]));
    const far = extreme ? farValue(expr, at) : value;
    const known = slope && !Number.isFinite(far) ? slope(at) : far;
    return [known, far].find((each) => !Number.isNaN(each)) ?? value;
  };
  return (...given) => {
    for (let k = 0; k < count; k++) r[k] = given[k]!;
    run(program, r);
    const value = r[result]!;
    return value && Number.isFinite(value) ? value : again(value);
  };
};
