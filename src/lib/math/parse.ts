// Text → Expr, by precedence climbing; a learner's mistake becomes a sentence with its place.

import { Cursor } from "./cursor.ts";
import type { Expr } from "./expr.ts";
import { readWhole } from "./grammar.ts";
import { defaultVariables } from "./names.ts";
import { limits, Mistake, mistakes, type ParseError } from "./parseError.ts";
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

const read = (text: string, variables: readonly string[]): ParseResult => {
  if (text.length > limits.characters)
    throw new Mistake(mistakes.tooLong(), limits.characters, text.length);
  if (text.trim() === "") throw new Mistake(mistakes.empty(), 0, text.length);
  const cursor = new Cursor(tokenize(text, variables));
  const expr = readWhole(cursor);
  return { ok: true, expr, notes: [...cursor.notes] };
};

/**
 * Reads what a reader typed. Never throws on text: a mistake comes back as a sentence with the place
 * (`start` to `end`, exclusive, in UTF-16 units of the text).
 */
export const parse = (text: string, options: ParseOptions = {}): ParseResult => {
  try {
    return read(text, options.variables ?? defaultVariables);
  } catch (error) {
    if (!(error instanceof Mistake)) throw error;
    const { message, start, end } = error;
    return { ok: false, error: { message, start, end } };
  }
};
