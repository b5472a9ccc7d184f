// Expr → its value and slope at a point, in one pass (forward mode).

import type { Expr, RealFunction } from "./expr.ts";
import { compile, operate } from "./compile.ts";
import { functionOf, isVariadic } from "./functions.ts";
import { tableExpr } from "./tableExpr.ts";

/** A value together with its rate of change. NaN where either does not exist on the reals. */
export interface Dual {
  readonly value: number;
  readonly slope: number;
}

const steepnesses = new Map<string, RealFunction>();

/** f′ by the table's line for f; NaN at a kink. */
const steepnessOf = (name: string, u: number): number => {
  const { derivative, kink } = functionOf(name);
  if (kink && u === 0) return NaN;
  let steepness = steepnesses.get(name);
  if (!steepness) steepnesses.set(name, (steepness = compile(tableExpr(derivative), ["u"])));
  return steepness(u);
};

/** How fast one node changes with its part number k, all values given. */
const partial = (expr: Expr, values: readonly number[], k: number): number => {
  const { kind, name } = expr;
  const [u, v] = values as [number, number];
  if (kind === "sum" || (kind === "difference" && k === 0)) return 1;
  if (kind === "product") return values[1 - k]!;
  if (kind === "quotient") return k === 0 ? 1 / v : -u / v / v;
  if (kind === "power") return k === 0 ? v && v * operate(expr, [u, v - 1]) : u ** v * Math.log(u);
  if (kind !== "call") return -1;
  if (!isVariadic(name)) return steepnessOf(name, u);
  const best = values.indexOf(operate(expr, values));
  return values.indexOf(values[best]!, best + 1) < 0 ? +(k === best) : NaN;
};

/**
 * The value and slope of an expression at a point: a number for the variable, or the values of all
 * variables by name; the slope is that in `variable`. Throws where a variable has no value.
 */
export const dual = (
  expr: Expr,
  at: number | Readonly<Record<string, number>>,
  variable = "x",
): Dual => {
  const { kind, name, parts } = expr;
  const point = typeof at === "number" ? { [variable]: at } : at;
  if (kind === "variable") {
    if (!Object.hasOwn(point, name)) throw new RangeError(`No value is given for ${name}`);
    return { value: point[name]!, slope: +(name === variable) };
  }
  if (parts.length === 0) return { value: compile(expr)(0), slope: 0 };
  const inner = parts.map((part) => dual(part, point, variable));
  const values = inner.map((part) => part.value);
  const value = operate(expr, values);
  // a part that stands still adds nothing, even where the operation is steep without bound
  const slope = inner.reduce(
    (total, part, k) => total + (part.slope && part.slope * partial(expr, values, k)),
    0,
  );
  return { value, slope: Number.isFinite(slope) && !Number.isNaN(value) ? slope : NaN };
};
