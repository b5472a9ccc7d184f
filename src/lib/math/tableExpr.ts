// An entry of the table of functions → its tree, read once.

import type { Expr } from "./expr.ts";
import { parse } from "./parse.ts";

const read = new Map<string, Expr>();

/** What the table of functions holds as text, in the variable u. Throws on a slip in the table. */
export const tableExpr = (typed: string): Expr => {
  let expr = read.get(typed);
  if (!expr) {
    const result = parse(typed, { variables: ["u"] });
    if (!result.ok) throw new SyntaxError(`The table of functions holds “${typed}”`);
    expr = result.expr;
    read.set(typed, expr);
  }
  return expr;
};
