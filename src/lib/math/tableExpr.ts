// An entry of the table of functions → its tree, read once.

import type { Expr } from "./expr.ts";
import { remembered } from "./memory.ts";
import { parse } from "./parse.ts";

/** What the table of functions holds as text, in the variable u. Throws on a slip in the table. */
export const tableExpr = remembered((typed: string): Expr => {
  const result = parse(typed, { variables: ["u"] });
  if (!result.ok) throw new SyntaxError(`The table of functions holds “${typed}”`);
  return result.expr;
}, new Map());
