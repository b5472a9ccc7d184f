// Tokens → a function of its argument, with or without brackets: sin(x), sin 2x, sin²x, √x.

import { commaMistake, enclosed } from "./brackets.ts";
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
import { call, first, isNumber, power, product, type Expr } from "./expr.ts";
import { isVariadic } from "./functions.ts";
import { readExponent, readFactor, readPower, readSum } from "./grammar.ts";
import { closingOf, missingArgument, tooFewArguments, tooManyArguments } from "./parseError.ts";
import * as notes from "./parseNotes.ts";
import type { Token } from "./tokenize.ts";

/** A function's name, its exponent if one stands there (sin²x), and its arguments. */
export const readFunction = (c: Cursor): Expr => {
  const at = next(c);
  const { name } = at.expr!;
  if (/^log$/i.test(at.text)) c.notes.add(notes.log);
  // without brackets √ reaches over one operand and its exponent: √x² is √(x²), √2x is √2·x
  if (/[√∛]/.test(at.text) && !isOpener(token(c)))
    return call(name, readBare(c, at, name, readPower));
  const exponent = is(c, "^") && readExponent(c);
  const args = isOpener(token(c))
    ? readArguments(c, at, name)
    : [readBare(c, at, name, readArgument)];
  const inverts = exponent && exponent.kind === "negative" && isNumber(first(exponent), 1);
  if (inverts && /^(sin|cos|tan)$/.test(name)) {
    c.notes.add(notes.inverse(name));
    return call(`arc${name}`, ...args);
  }
  const value = call(name, ...args);
  return exponent ? power(value, exponent) : value;
};

const readArguments = (c: Cursor, at: Token, name: string): Expr[] => {
  const many = isVariadic(name);
  const close = token(c, 1);
  if (close.text === closingOf(token(c).text)) throw mistake(missingArgument(name), at, close);
  const args = enclosed(c, () => {
    const list = [readSum(c)];
    while (many && take(c, ",")) list.push(readSum(c));
    if (is(c, ",")) throw commaMistake(c, tooManyArguments(name));
    return list;
  });
  if (many && args.length < 2) throw mistake(tooFewArguments(name), at);
  return args;
};

const readBare = (c: Cursor, at: Token, name: string, rule: (c: Cursor) => Expr): Expr => {
  if (isVariadic(name)) throw mistake(tooFewArguments(name), at);
  if (!startsFactor(c) && !is(c, "-")) throw mistake(missingArgument(name), at);
  return nested(c, rule);
};

/**
 * The argument of a function without brackets: sin 2x is sin(2x), sin x cos x is a product. It is one
 * factor and the letters after it; a coefficient may also be followed by a bracket or bars.
 */
const readArgument = (c: Cursor): Expr => {
  let argument = readFactor(c);
  for (;;) {
    const here = token(c);
    const coefficient = /^(number|constant)$/.test(argument.kind);
    if (isFunction(here) || !(here.expr ? !isNumeral(here) : coefficient && startsFactor(c)))
      return argument;
    argument = product(argument, readFactor(c));
  }
};
