// Tokens → Expr by precedence climbing: operators between operands, each reading what binds tighter.

import { enclosed, missingOperand } from "./brackets.ts";
import {
  isFunction,
  isNumeral,
  isOpener,
  is,
  nested,
  next,
  note,
  operators,
  startsFactor,
  take,
  token,
  type Cursor,
} from "./cursor.ts";
import { call, first, isE, negative, node, operations, type Expr } from "./expr.ts";
import { readFunction } from "./grammarOfFunctions.ts";
import { fail, twoNumbers } from "./parseError.ts";
import * as notes from "./parseNotes.ts";

/** Operands and the operators between them, as far as these bind more than `least`. */
export const read = (c: Cursor, least: number): Expr => {
  // −x² is −(x²) and −x·y is −(x·y)
  let left = take(c, "-") ? negative(nested(c, read, least || 1)) : readOperand(c);
  let overNumber = false;
  for (;;) {
    let operator = operators.indexOf(token(c).text);
    const implicit = operator < 0;
    if (implicit) operator = 2;
    // + and − bind alike, · and ÷ bind more, a power most
    const binding = 1 + (operator >> 1);
    if (binding <= least || (implicit && !startsFactor(c))) return left;
    if (implicit) checkImplicit(c, overNumber);
    else next(c);
    const here = token(c);
    const right = binding > 2 ? nested(c, read, 2) : read(c, binding);
    left = node(operations[operator]!, [left, right]);
    overNumber = operator === 3 && isNumeral(here) && token(c, -1) === here;
    if (binding > 2 && isE(first(left))) noteShortExponent(c);
  }
};

/** Everything up to a bracket, a comma or the end; a plus may stand first. */
export const readSum = (c: Cursor): Expr => {
  take(c, "+");
  return read(c, 0);
};

/** A number that follows without a sign: two numbers are a mistake, x2 is worth a note. */
const checkImplicit = (c: Cursor, overNumber: boolean): void => {
  const [before, here] = [token(c, -1), token(c)];
  if (overNumber) note(c, notes.quotient);
  if (!isNumeral(here)) return;
  if (isNumeral(before)) fail(twoNumbers, before, here);
  if (before.expr && before.end === here.start) note(c, notes.letterNumber, before, here);
};

/** e^2x has the exponent 2 alone: worth a note. */
const noteShortExponent = (c: Cursor): void => {
  const [last, here] = [token(c, -1), token(c)];
  if (isNumeral(last) && last.end === here.start && here.expr && !isFunction(here))
    note(c, notes.exponent, last, here);
};

const readOperand = (c: Cursor): Expr => {
  const here = token(c);
  if (isFunction(here)) return readFunction(c);
  if (isOpener(here)) return enclosed(c, readSum);
  if (is(c, "|")) return call("abs", enclosed(c, readSum));
  return here.expr ? next(c).expr! : missingOperand(c);
};
