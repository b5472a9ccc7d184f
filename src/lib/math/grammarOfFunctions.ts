// Tokens → a function of its argument, with or without brackets: sin(x), sin 2x, sin²x, √x.

import { enclosed, failAtComma } from "./brackets.ts";
import {
  is,
  isFunction,
  isNumeral,
  isOpener,
  nested,
  next,
  note,
  startsFactor,
  take,
  token,
  type Cursor,
} from "./cursor.ts";
import { call, first, isNumber, power, product, type Expr } from "./expr.ts";
import { isVariadic } from "./functions.ts";
import { read, readSum } from "./grammar.ts";
import * as mistakes from "./parseError.ts";
import { fail } from "./parseError.ts";
import * as notes from "./parseNotes.ts";
import type { Token } from "./tokenize.ts";

/** A function's name, its exponent if one stands there (sin²x), and its arguments. */
export const readFunction = (c: Cursor): Expr => {
  const at = next(c);
  const { name } = at.expr!;
  if (/^log$/i.test(at.text)) note(c, notes.log);
  // without brackets √ reaches over one operand and its exponent: √x² is √(x²), √2x is √2·x
  if (/[√∛]/.test(at.text) && !isOpener(token(c))) return call(name, readBare(c, at, read));
  const exponent = take(c, "^") && nested(c, read, 2);
  const args = isOpener(token(c)) ? readArguments(c, at) : [readBare(c, at, readArgument)];
  const inverts = exponent && exponent.kind === "negative" && isNumber(first(exponent), 1);
  if (inverts && /^(sin|cos|tan)$/.test(name)) {
    note(c, notes.inverse, at);
    return call(`arc${name}`, ...args);
  }
  const value = call(name, ...args);
  return exponent ? power(value, exponent) : value;
};

const readArguments = (c: Cursor, at: Token): Expr[] => {
  const many = isVariadic(at.expr!.name);
  const close = token(c, 1);
  if (close.text === mistakes.closingOf(token(c).text)) fail(mistakes.missingArgument, at, close);
  const args = enclosed(c, () => {
    const list = [readSum(c)];
    while (many && take(c, ",")) list.push(readSum(c));
    if (is(c, ",")) failAtComma(c, mistakes.tooManyArguments, at.text);
    return list;
  });
  if (many && args.length < 2) fail(mistakes.tooFewArguments, at);
  return args;
};

const readBare = (c: Cursor, at: Token, rule: typeof read): Expr => {
  if (isVariadic(at.expr!.name)) fail(mistakes.tooFewArguments, at);
  if (!startsFactor(c) && !is(c, "-")) fail(mistakes.missingArgument, at);
  return nested(c, rule, 2);
};

/**
 * The argument of a function without brackets: sin 2x is sin(2x), sin x cos x is a product. It is one
 * factor and the letters after it; a coefficient may also be followed by a bracket or bars.
 */
const readArgument = (c: Cursor): Expr => {
  let argument = read(c, 2);
  for (;;) {
    const here = token(c);
    const coefficient = /^(number|constant)$/.test(argument.kind);
    const follows = here.expr ? !isNumeral(here) : coefficient && startsFactor(c);
    if (isFunction(here) || !follows) return argument;
    argument = product(argument, read(c, 2));
  }
};
