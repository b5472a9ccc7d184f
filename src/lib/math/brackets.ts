// Tokens → what stands between brackets or bars; and what to say where a comma or a bracket is amiss.

import { is, isNumeral, nested, next, operators, take, token, type Cursor } from "./cursor.ts";
import * as mistakes from "./parseError.ts";
import { fail } from "./parseError.ts";
import type { Token } from "./tokenize.ts";

const isCloser = ({ text }: Token): boolean => /^[)\]}]/.test(text);
const isOperator = ({ text }: Token): boolean => operators.includes(text);

/** “2,5” holds a decimal comma; any other comma that stands where none may is `otherwise`. */
export const failAtComma = (c: Cursor, otherwise: string, name?: string): never => {
  const [whole, comma, decimals] = [token(c, -1), token(c), token(c, 1)];
  return whole && isNumeral(whole) && isNumeral(decimals) && whole.end + 1 === decimals.start
    ? fail(mistakes.decimalComma, whole, decimals)
    : fail(otherwise, comma, comma, name);
};

/** Runs a rule from an opening sign to the one that closes it. */
export const enclosed = <T>(c: Cursor, rule: (c: Cursor) => T): T => {
  const open = next(c);
  c.open.push(open);
  const result = nested(c, rule);
  c.open.pop();
  const close = mistakes.closingOf(open.text);
  if (take(c, close)) return result;
  if (is(c, ",")) failAtComma(c, mistakes.strayComma);
  const here = token(c);
  return isCloser(here) && open.text !== "|"
    ? fail(mistakes.mismatched, here, here, here.text, close)
    : failUnclosed(open);
};

const failUnclosed = (open: Token): never => {
  const name = open.text === "|" ? "bar" : "bracket";
  return fail(mistakes.unclosed, open, open, name, mistakes.closingOf(open.text));
};

/** What to say where a number or x should stand, or nothing at all. */
export const missingOperand = (c: Cursor): never => {
  const [before, here, open] = [c.tokens[c.at - 1], token(c), c.open.at(-1)];
  if (before && isOperator(before))
    return isOperator(here)
      ? fail(mistakes.twoOperators, before, here)
      : fail(mistakes.nothingAfter, before);
  if (isOperator(here)) return fail(mistakes.nothingBefore, here);
  if (is(c, ",")) return failAtComma(c, mistakes.strayComma);
  if (before?.text === ",") return fail(mistakes.strayComma, before);
  if (isCloser(here) && before && before === open && before.text !== "|")
    return fail(mistakes.emptyBrackets, before, here);
  return open && !isCloser(here) ? failUnclosed(open) : fail(mistakes.unopened, here);
};
