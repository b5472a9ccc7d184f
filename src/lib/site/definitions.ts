// A function that an author defined, and values for its variables → the expression that it becomes.
import { type Expr, substitute, variable } from "../math/expr.ts";
import { derivative } from "../math/derivative.ts";

/** A function by its parameters and body; a constant has no parameters. */
export interface Definition {
  readonly parameters: readonly string[];
  readonly body: Expr;
}
export type Definitions = ReadonlyMap<string, Definition>;

/**
 * The body of a definition, differentiated and with its parameters replaced.
 * `by` names the variable of each differentiation: ["x", "x"] for f''.
 */
export const applied = (
  { parameters, body }: Definition,
  by: readonly string[],
  args: readonly Expr[],
): Expr => {
  const differentiated = by.reduce((expr, name) => derivative(expr, name).expr, body);
  // two passes, so that f(y, x) does not replace an x that has just been put in
  const parked = parameters.reduce(
    (expr, name) => substitute(expr, name, variable(`parked ${name}`)),
    differentiated,
  );
  return parameters.reduce((expr, name, i) => substitute(expr, `parked ${name}`, args[i]!), parked);
};
