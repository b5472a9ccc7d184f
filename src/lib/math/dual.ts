// Expr → its value and slope at a point, in one pass (forward mode).

import { compile, operate, type NumericFunction } from "./compile.ts";
import { derivative } from "./derivative.ts";
import { isNumber, variable as letter, withParts, type Expr } from "./expr.ts";
import { isVariadic } from "./functions.ts";
import { text } from "./text.ts";

/** A value together with its rate of change. NaN where either does not exist on the reals. */
export interface Dual {
  readonly value: number;
  readonly slope: number;
}

const known = new Map<string, readonly NumericFunction[]>();

/** How fast a node changes with each of its parts: functions of the parts' values. */
const partials = (expr: Expr): readonly NumericFunction[] => {
  const names = expr.parts.map((_, k) => `u${k}`);
  const numbers = expr.parts.map((part, k) => (part.kind === "number" ? part : letter(names[k]!)));
  const node = withParts(expr, numbers);
  const key = text(node);
  const found = known.get(key) ?? names.map((name) => compile(derivative(node, name).expr, names));
  known.set(key, found);
  return found;
};

/** The slope of a node from those of its parts. */
const slopeOf = (expr: Expr, value: number, parts: readonly Dual[], variable: string): number => {
  const { name } = expr;
  if (isVariadic(name)) {
    const slopes = parts.filter((part) => part.value === value).map(({ slope }) => slope);
    return slopes.every((slope) => slope === slopes[0]) ? slopes[0]! : NaN;
  }
  const values = parts.map((part) => part.value);
  if (name === "sign" && value === 0) return NaN;
  return parts.reduce((total, { slope }, k) => {
    // what stands still adds nothing: an exponent, what is under bars, and what is constant
    const still =
      slope === 0 &&
      (k === 1 ||
        /^(abs|relu)$/.test(name) ||
        isNumber(derivative(expr.parts[k]!, variable).expr, 0));
    return still ? total : total + slope * partials(expr)[k]!(...values);
  }, 0);
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
  if (kind === "variable" && Object.hasOwn(point, name))
    return { value: point[name]!, slope: +(name === variable) };
  if (parts.length === 0) return { value: compile(expr, [])(), slope: 0 };
  const inner = parts.map((part) => dual(part, point, variable));
  const value = operate(
    expr,
    inner.map((part) => part.value),
  );
  const slope = slopeOf(expr, value, inner, variable);
  return { value, slope: Number.isFinite(slope) && !Number.isNaN(value) ? slope : NaN };
};
