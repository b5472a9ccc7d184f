// Expr → its value and slope at a point, in one pass (forward mode).

import { compile } from "./compile.ts";
import { derivative } from "./derivative.ts";
import type { Expr } from "./expr.ts";
import { farValue, vanishes } from "./farValue.ts";
import { functionOf } from "./functions.ts";
import { remembered } from "./memory.ts";
import { leafValue, operate, stable } from "./operations.ts";
import { tableExpr } from "./tableExpr.ts";

/** A value together with its rate of change. NaN where either does not exist on the reals. */
export interface Dual {
  readonly value: number;
  readonly slope: number;
}

type Point = Readonly<Record<string, number>>;

/** How fast a node of this value changes; `by(k, s)` is what its part k adds, at the steepness s. */
type Rule = (by: (k: number, steepness: number) => number, value: number, parts: Dual[]) => number;

/** Of several parts with the same value, the one that goes ahead counts. */
const extreme =
  (of: (...slopes: number[]) => number): Rule =>
  (_, value, parts) =>
    of(...parts.filter((part) => part.value === value).map(({ slope }) => slope));

const rules = new Map<string, Rule>([
  ["negative", (by) => by(0, -1)],
  ["sum", (by) => by(0, 1) + by(1, 1)],
  ["difference", (by) => by(0, 1) + by(1, -1)],
  ["product", (by, _, [a, b]) => by(0, b!.value) + by(1, a!.value)],
  // not the quotient rule, whose square below the bar may be too large for a number
  ["quotient", (by, value, [, b]) => (by(0, 1) + by(1, -value)) / b!.value],
  [
    "power",
    (by, value, [a, b]) =>
      by(0, b!.value && b!.value * a!.value ** (b!.value - 1)) +
      by(1, value && value * Math.log(a!.value)),
  ],
  // where the value is 0 or that of two parts, what counts is the side to which the variable moves
  ["abs", (by, value, [a]) => (value ? by(0, Math.sign(a!.value)) : Math.abs(a!.slope))],
  ["relu", (_, value, [a]) => (value ? a!.slope : a!.value < 0 ? 0 : Math.max(a!.slope, 0))],
  ["sign", (by, value) => (value ? 0 : by(0, Infinity))],
  ["max", extreme(Math.max)],
  ["min", extreme(Math.min)],
]);

/** The rule of a node's kind, or for a function that of the table. */
const ruleOf = remembered((name: string): Rule => {
  const slope = compile(tableExpr(functionOf(name).derivative), ["u"]);
  return (by, _, [a]) => by(0, slope(a!.value));
}, rules);

const valueAt = (expr: Expr, point: Point): number =>
  compile(expr, Object.keys(point))(...Object.values(point));

/** The values a little to the left and to the right. */
const around = (expr: Expr, point: Point, variable: string): number[] =>
  [-1, 1].map((side) => {
    const at = point[variable]!;
    const moved = at + side * 2 ** -20 * Math.max(1, Math.abs(at));
    return valueAt(expr, { ...point, [variable]: moved });
  });

/** Whether a part has the same value left and right of the point. */
const standsStill = (part: Expr, point: Point, variable: string): boolean => {
  const here = valueAt(part, point);
  const same = around(part, point, variable).every((value) => value === here);
  return same && !vanishes(part, point);
};

/** The slope as the variable moves to one side: by 1 to the right, by −1 to the left. */
const oneSided = (given: Expr, point: Point, variable: string, side: number): Dual => {
  const expr = stable(given);
  const { kind, name, parts } = expr;
  if (kind === "variable" && Object.hasOwn(point, name))
    return { value: point[name]!, slope: name === variable ? side : 0 };
  if (parts.length === 0) return { value: leafValue(expr), slope: 0 };
  const inner = parts.map((part) => oneSided(part, point, variable, side));
  const value = operate(
    expr,
    inner.map((part) => part.value),
  );
  const by = (k: number, steepness: number): number => {
    const { slope } = inner[k]!;
    // what stands still adds nothing, however steep: √u where u is 0 all around
    if (slope !== 0 || Number.isFinite(steepness)) return slope * steepness;
    return standsStill(parts[k]!, point, variable) ? 0 : NaN;
  };
  return { value, slope: ruleOf(name || kind)(by, value, inner) };
};

/** Value and slope by one pass from the leaves alone. */
export const forward = (expr: Expr, point: Point, variable: string): Dual => {
  const right = oneSided(expr, point, variable, 1);
  const left = oneSided(expr, point, variable, -1);
  const value = valueAt(expr, point);
  const exists = Number.isFinite(right.slope + value * 0) && right.slope === -left.slope;
  return { value, slope: exists ? right.slope : NaN };
};

/** The slope by its formula, for where a number on the way is too large; not at a kink or an edge. */
const byFormula = (expr: Expr, point: Point, variable: string): number => {
  const { expr: formula, kinks, error } = derivative(expr, variable);
  const smooth =
    around(expr, point, variable).every(Number.isFinite) &&
    kinks.every((kink) => valueAt(kink, point));
  return smooth && !error ? farValue(formula, point) : NaN;
};

/**
 * The value and slope of an expression at a point: a number for the variable, or the values of all
 * variables by name; the slope is that in `variable`. Throws where a variable has no value.
 */
export const dual = (expr: Expr, at: number | Point, variable = "x"): Dual => {
  const point = typeof at === "number" ? { [variable]: at } : at;
  const { value, slope } = forward(expr, point, variable);
  const lost = Number.isNaN(slope) && Number.isFinite(value);
  return { value, slope: lost ? byFormula(expr, point, variable) : slope };
};
