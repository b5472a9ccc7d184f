// Tokens → Expr: sums, products, powers and operands, each rule calling the next tighter one.

import { commaMistake, enclosed, missingOperand } from "./brackets.ts";
import {
  is,
  isFunction,
  isNumeral,
  isOpener,
  mistake,
  nested,
  next,
  startsFactor,
  take,
  token,
  type Cursor,
} from "./cursor.ts";
import {
  call,
  difference,
  isE,
  negative,
  power,
  product,
  quotient,
  sum,
  type Expr,
} from "./expr.ts";
import { readFunction } from "./grammarOfFunctions.ts";
import { strayComma, twoNumbers, unopened } from "./parseError.ts";
import * as notes from "./parseNotes.ts";

/** The whole text, to its end. */
export const readWhole = (c: Cursor): Expr => {
  const expr = readSum(c);
  const { text } = token(c);
  if (!text) return expr;
  throw text === "," ? commaMistake(c, strayComma) : mistake(unopened(text), token(c));
};

/** Terms with + and − between them; a plus may stand first. */
export const readSum = (c: Cursor): Expr => {
  take(c, "+");
  let left = readTerm(c);
  for (;;) {
    if (take(c, "-")) left = difference(left, readTerm(c));
    else if (take(c, "+")) left = sum(left, readTerm(c));
    else return left;
  }
};

/** A minus sign before what another rule reads. */
const signed =
  (read: (c: Cursor) => Expr) =>
  (c: Cursor): Expr =>
    take(c, "-") ? negative(nested(c, signed(read))) : read(c);

/** Factors with ·, ÷ or nothing between them, all of one precedence, from left to right. */
const readProduct = (c: Cursor): Expr => {
  let left = readFactor(c);
  let overNumber = false;
  for (;;) {
    if (take(c, "/")) {
      const below = token(c);
      left = quotient(left, readFactor(c));
      overNumber = isNumeral(below) && token(c, -1) === below;
      continue;
    }
    if (!take(c, "*")) {
      if (!startsFactor(c)) return left;
      if (overNumber) c.notes.add(notes.quotient);
      checkImplicit(c);
    }
    left = product(left, readFactor(c));
    overNumber = false;
  }
};

/** −x² is −(x²) and −x·y is −(x·y). */
const readTerm = signed(readProduct);

/** A number that follows without a sign: two numbers are a mistake, x2 is worth a note. */
const checkImplicit = (c: Cursor): void => {
  const [before, here] = [token(c, -1), token(c)];
  if (!isNumeral(here)) return;
  if (isNumeral(before)) throw mistake(twoNumbers, before, here);
  if (before.expr && before.end === here.start)
    c.notes.add(notes.letterNumber(before.text, here.text));
};

/** An operand, perhaps with an exponent. */
export const readPower = (c: Cursor): Expr => {
  const base = readOperand(c);
  if (!is(c, "^")) return base;
  const exponent = readExponent(c);
  if (isE(base)) noteShortExponent(c);
  return power(base, exponent);
};

/** A factor after a sign may carry a minus of its own: 2·−x, e^−x. */
export const readFactor = signed(readPower);

/** What stands in the raised place; x^2^3 is x^(2^3). */
export const readExponent = (c: Cursor): Expr => {
  next(c);
  return nested(c, readFactor);
};

/** e^2x has the exponent 2 alone: worth a note. */
const noteShortExponent = (c: Cursor): void => {
  const [last, here] = [token(c, -1), token(c)];
  if (isNumeral(last) && last.end === here.start && here.expr && !isFunction(here))
    c.notes.add(notes.exponent(last.text, here.text));
};

const readOperand = (c: Cursor): Expr => {
  const here = token(c);
  if (isFunction(here)) return readFunction(c);
  if (isOpener(here)) return enclosed(c, readSum);
  if (is(c, "|")) return call("abs", enclosed(c, readSum));
  if (!here.expr) throw missingOperand(c);
  return next(c).expr!;
};
