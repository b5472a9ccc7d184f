// Tokens → what stands between brackets or bars; and what to say where a comma or a bracket is amiss.

import { is, isNumeral, mistake, nested, next, take, token, type Cursor } from "./cursor.ts";
import * as mistakes from "./parseError.ts";
import type { Token } from "./tokenize.ts";

const isCloser = ({ text }: Token): boolean => /^[)\]}]/.test(text);
const isOperator = ({ text }: Token): boolean => /^[-+*/^]/.test(text);

/** “2,5” holds a decimal comma; any other comma that stands where none may is `otherwise`. */
export const commaMistake = (c: Cursor, otherwise: string): mistakes.Mistake => {
  const [whole, comma, decimals] = [token(c, -1), token(c), token(c, 1)];
  return whole && isNumeral(whole) && isNumeral(decimals) && whole.end + 1 === decimals.start
    ? mistake(mistakes.decimalComma(whole.text, decimals.text), whole, decimals)
    : mistake(otherwise, comma);
};

/** Runs a rule from an opening sign to the one that closes it. */
export const enclosed = <T>(c: Cursor, rule: (c: Cursor) => T): T => {
  const open = next(c);
  c.open.push(open);
  const result = nested(c, rule);
  c.open.pop();
  if (take(c, mistakes.closingOf(open.text))) return result;
  if (is(c, ",")) throw commaMistake(c, mistakes.strayComma);
  throw isCloser(token(c)) && open.text !== "|"
    ? mistake(mistakes.mismatched(open.text, token(c).text), token(c))
    : mistake(mistakes.unclosed(open.text), open);
};

/** What to say where a number or x should stand. */
export const missingOperand = (c: Cursor): mistakes.Mistake => {
  const [before, here, open] = [c.tokens[c.at - 1], token(c), c.open.at(-1)];
  if (before && isOperator(before))
    return isOperator(here)
      ? mistake(mistakes.twoOperators(before.text, here.text), before, here)
      : mistake(mistakes.noOperand("after", before.text), before);
  if (isOperator(here)) return mistake(mistakes.noOperand("before", here.text), here);
  if (is(c, ",")) return mistake(mistakes.strayComma, here);
  if (before?.text === ",") return mistake(mistakes.strayComma, before);
  if (isCloser(here) && before && before === open && before.text !== "|")
    return mistake(mistakes.emptyBrackets, before, here);
  return open && !isCloser(here)
    ? mistake(mistakes.unclosed(open.text), open)
    : mistake(mistakes.unopened(here.text), here);
};
