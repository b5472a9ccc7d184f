// Text → Expr, by precedence climbing; a learner's mistake becomes a sentence with its place.

import { missingOperand } from "./brackets.ts";
import { token, type Cursor } from "./cursor.ts";
import { size, type Expr } from "./expr.ts";
import { readSum } from "./grammar.ts";
import { defaultVariables } from "./names.ts";
import * as mistakes from "./parseError.ts";
import { tokenize } from "./tokenize.ts";

export type ParseResult =
  | {
      readonly ok: true;
      readonly expr: Expr;
      /** How a reading that may surprise was chosen, a sentence each. */
      readonly notes: readonly string[];
    }
  | { readonly ok: false; readonly error: mistakes.ParseError };

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
  const { characters, nodes } = mistakes.limits;
  const whole = { text, start: 0, end: text.length };
  try {
    if (text.length > characters) mistakes.fail(mistakes.tooLong, { ...whole, start: characters });
    if (!text.trim()) mistakes.fail(mistakes.empty, whole);
    const tokens = tokenize(text, variables);
    const c: Cursor = { tokens, at: 0, depth: 0, open: [], notes: new Set() };
    const expr = readSum(c);
    if (token(c).text) missingOperand(c);
    if (size(expr, nodes) > nodes) mistakes.fail(mistakes.tooLarge, whole);
    return { ok: true, expr, notes: [...c.notes] };
  } catch (error) {
    const { cause } = error as Error;
    if (cause) return { ok: false, error: cause as mistakes.ParseError };
    throw error;
  }
};
