// An entry of the table of functions → its tree, read once.

import type { Expr } from "./expr.ts";
import { remembered } from "./memory.ts";
import { parse } from "./parse.ts";

/** What the table of functions holds as text, in the variable u. */
export const tableExpr = remembered(
  (typed: string) => (parse(typed, { variables: ["u"] }) as { readonly expr: Expr }).expr,
  new Map(),
);
