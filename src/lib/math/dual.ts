// Expr → its value and slope at a point, in one pass (forward mode).

import { contains, first, second, type Expr, type RealFunction } from "./expr.ts";
import { compile, realPower } from "./compile.ts";
import { functionOf } from "./functions.ts";
import { tableExpr } from "./tableExpr.ts";

/** A value together with its rate of change. NaN where either does not exist on the reals. */
export interface Dual {
  readonly value: number;
  readonly slope: number;
}

const dualOf = (value: number, slope: number): Dual => ({
  value,
  slope: Number.isFinite(slope) && !Number.isNaN(value) ? slope : NaN,
});

const steepnesses = new Map<string, RealFunction>();

/** f′ by the table's line for f. */
const steepnessOf = (name: string): RealFunction => {
  let steepness = steepnesses.get(name);
  if (!steepness) {
    steepness = compile(tableExpr(functionOf(name).derivative), ["u"]);
    steepnesses.set(name, steepness);
  }
  return steepness;
};

const callDual = (name: string, u: Dual): Dual => {
  const { value, kink } = functionOf(name);
  const steepness = kink && u.value === 0 ? NaN : steepnessOf(name)(u.value);
  return dualOf(value(u.value), steepness * u.slope);
};

/** Of min and max: the one that is less or greater; no slope where they meet. */
const extremeDual = (name: string, u: Dual, v: Dual): Dual => {
  if (u.value === v.value) return dualOf(u.value, u.slope === v.slope ? u.slope : NaN);
  return (name === "max") === u.value > v.value ? dualOf(u.value, u.slope) : v;
};

/** (u^n)′ = n u^(n−1) u′; (u^v)′ = u^v (v′ ln u + v u′/u) where v varies. */
const powerDual = (u: Dual, v: Dual, fixed: boolean): Dual => {
  const value = realPower(u.value, v.value);
  if (fixed) {
    const steepness = v.value === 0 ? 0 : v.value * realPower(u.value, v.value - 1);
    return dualOf(value, steepness * u.slope);
  }
  return dualOf(value, value * (v.slope * Math.log(u.value) + (v.value * u.slope) / u.value));
};

/**
 * The value and slope of an expression, all its variables given; the slope is that in one of them.
 * Throws where a variable has no value.
 */
export const dual = (
  expr: Expr,
  at: number | Readonly<Record<string, number>>,
  variable = "x",
): Dual => {
  const { kind, name, parts } = expr;
  const values = typeof at === "number" ? { [variable]: at } : at;
  if (kind === "number") return { value: expr.value, slope: 0 };
  if (kind === "constant") return { value: name === "e" ? Math.E : Math.PI, slope: 0 };
  if (kind === "variable") {
    if (!Object.hasOwn(values, name)) throw new RangeError(`No value is given for ${name}`);
    return { value: values[name]!, slope: name === variable ? 1 : 0 };
  }
  const [u, v] = parts.map((part) => dual(part, values, variable)) as [Dual, Dual];
  switch (kind) {
    case "negative":
      return dualOf(-u.value, -u.slope);
    case "sum":
      return dualOf(u.value + v.value, u.slope + v.slope);
    case "difference":
      return dualOf(u.value - v.value, u.slope - v.slope);
    case "product":
      return dualOf(u.value * v.value, u.slope * v.value + u.value * v.slope);
    case "quotient": {
      const value = v.value === 0 ? NaN : u.value / v.value;
      return dualOf(value, (u.slope - value * v.slope) / v.value);
    }
    case "power":
      if (!contains(first(expr), variable) && u.value > 0)
        return dualOf(u.value ** v.value, u.value ** v.value * Math.log(u.value) * v.slope);
      return powerDual(u, v, !contains(second(expr), variable));
    case "call":
      if (v)
        return parts
          .slice(2)
          .reduce(
            (w, part) => extremeDual(name, w, dual(part, values, variable)),
            extremeDual(name, u, v),
          );
      return callDual(name, u);
    default:
      throw new RangeError("A derivative must be taken before it is evaluated");
  }
};
