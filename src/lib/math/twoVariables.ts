// Expr in two variables → its value, gradient and Hessian as functions, and a problem for descent.

import { compile } from "./compile.ts";
import { derivative } from "./derivative.ts";
import type { Symmetric2 } from "./eigen2.ts";
import { type Expr, variablesOf } from "./expr.ts";
import { type Problem, problem2 } from "./problem.ts";
import type { RealFunction2 } from "./realFunction.ts";

export interface TwoVariables {
  readonly ok: true;
  readonly names: readonly [string, string];
  readonly f: RealFunction2;
  /** The partial derivatives, as formulas and as functions: NaN where undefined. */
  readonly partials: readonly [Expr, Expr];
  readonly fx: RealFunction2;
  readonly fy: RealFunction2;
  /** Second derivatives at a point. They are taken when this is first called. */
  readonly hessian: (x: number, y: number) => Symmetric2;
  readonly problem: Problem;
}

export interface TwoVariablesError {
  readonly ok: false;
  readonly error: { readonly message: string };
}

/**
 * Everything that descent and contours need of f(x, y). The error, a sentence for the learner, is
 * that f holds another variable, or that its derivative grows too large.
 */
export const twoVariables = (
  expr: Expr,
  names: readonly [string, string] = ["x", "y"],
): TwoVariables | TwoVariablesError => {
  const stranger = variablesOf(expr).find((name) => !names.includes(name));
  if (stranger !== undefined) {
    const message = `There is no value for ${stranger} here. Use ${names[0]} and ${names[1]} only.`;
    return { ok: false, error: { message } };
  }
  const [dx, dy] = [derivative(expr, names[0]), derivative(expr, names[1])];
  const error = dx.error ?? dy.error;
  if (error !== undefined) return { ok: false, error };
  const compiled = (part: Expr): RealFunction2 => compile(part, names);
  const [f, fx, fy] = [compiled(expr), compiled(dx.expr), compiled(dy.expr)];
  return {
    ok: true,
    names,
    f,
    partials: [dx.expr, dy.expr],
    fx,
    fy,
    hessian: secondDerivatives([dx.expr, dy.expr], names),
    problem: problem2(f, fx, fy),
  };
};

const secondDerivatives = (
  [fx, fy]: readonly [Expr, Expr],
  names: readonly [string, string],
): TwoVariables["hessian"] => {
  let taken: readonly RealFunction2[] | null = null;
  const second = (of: Expr, by: string): RealFunction2 => compile(derivative(of, by).expr, names);
  return (x, y) => {
    taken ??= [second(fx, names[0]), second(fx, names[1]), second(fy, names[1])];
    const [xx, xy, yy] = taken.map((f) => f(x, y)) as [number, number, number];
    return { xx, xy, yy };
  };
};
