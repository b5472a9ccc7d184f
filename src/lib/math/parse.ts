// Text → Expr, by precedence climbing; a learner's mistake becomes a sentence with its place.

import { cursor } from "./cursor.ts";
import { size, type Expr } from "./expr.ts";
import { readWhole } from "./grammar.ts";
import { defaultVariables } from "./names.ts";
import {
  empty,
  limits,
  Mistake,
  mistakeAt,
  tooLarge,
  tooLong,
  type ParseError,
  type Place,
} from "./parseError.ts";
import { tokenize } from "./tokenize.ts";

export type ParseResult =
  | {
      readonly ok: true;
      readonly expr: Expr;
      /** How a reading that may surprise was chosen, a sentence each. */
      readonly notes: readonly string[];
    }
  | { readonly ok: false; readonly error: ParseError };

export interface ParseOptions {
  /** The variables that may stand in the text; default: x, y, w, b, other letters, Greek names. */
  readonly variables?: readonly string[];
}

/**
 * Reads what a reader typed. Never throws on text: a mistake comes back as a sentence with the place
 * (`start` to `end`, exclusive, in UTF-16 units of the text).
 */
export const parse = (
  text: string,
  { variables = defaultVariables }: ParseOptions = {},
): ParseResult => {
  const { characters, nodes } = limits;
  try {
    if (text.length > characters) throw mistakeAt(tooLong, characters, text.length);
    if (!text.trim()) throw mistakeAt(empty, 0, text.length);
    const c = cursor(tokenize(text, variables));
    const expr = readWhole(c);
    if (size(expr, nodes) > nodes) throw mistakeAt(tooLarge, 0, text.length);
    return { ok: true, expr, notes: [...c.notes] };
  } catch (error) {
    if (!(error instanceof Mistake)) throw error;
    return { ok: false, error: { message: error.message, ...(error.cause as Place) } };
  }
};
