// Tokens → a function of its argument, with or without brackets: sin(x), sin 2x, sin²x, √x.

import { call, first, isNumber, power, product, type Expr } from "./expr.ts";
import type { Cursor } from "./cursor.ts";
import { functionOf, isVariadic } from "./functions.ts";
import { closeBracket, readExponent, readFactor, readPower, readSum } from "./grammar.ts";
import { closingOf, mistakes } from "./parseError.ts";
import { notes } from "./parseNotes.ts";
import type { Token } from "./tokenize.ts";

const inverted = ["sin", "cos", "tan"];

/** A function's name, its exponent if one stands there (sin²x), and its arguments. */
export const readFunction = (c: Cursor): Expr => {
  const token = c.next();
  const root = token.text === "√" ? "sqrt" : token.text === "∛" ? "cbrt" : undefined;
  if (root)
    return c.made(
      call(
        root,
        c.nested(() => readRadicand(c, token, root)),
      ),
    );
  const { name } = functionOf(token.meaning!.name);
  if (token.text.toLowerCase() === "log") c.notes.add(notes.log);
  const exponent = c.is("^") ? readExponent(c) : undefined;
  const args = readArguments(c, token, name);
  if (exponent?.kind === "negative" && isNumber(first(exponent), 1) && inverted.includes(name)) {
    c.notes.add(notes.inverse(name));
    return c.made(call(`arc${name}`, ...args));
  }
  const value = c.made(call(name, ...args));
  return exponent ? c.made(power(value, exponent)) : value;
};

/** √ reaches over one operand and its exponent: √x² is √(x²), √2x is √2·x. */
const readRadicand = (c: Cursor, token: Token, name: string): Expr => {
  checkArgument(c, token, name);
  return readPower(c);
};

const readArguments = (c: Cursor, token: Token, name: string): Expr[] => {
  if (c.isOpener) return readBracketed(c, token, name);
  if (isVariadic(name)) throw c.mistake(mistakes.tooFewArguments(name), token);
  return [c.nested(() => readBareArgument(c, token, name))];
};

const readBracketed = (c: Cursor, token: Token, name: string): Expr[] => {
  const open = c.next();
  if (c.is(closingOf(open.text))) throw c.mistake(mistakes.missingArgument(name), token, c.token);
  const many = isVariadic(name) ? 1 : 0;
  c.variadic += many;
  const args = c.inside(open, () => {
    const list = [readSum(c)];
    while (many && c.take(",")) list.push(readSum(c));
    return list;
  });
  c.variadic -= many;
  if (c.is(",")) throw c.mistake(mistakes.tooManyArguments(name), c.token);
  closeBracket(c, open);
  if (many && args.length < 2) throw c.mistake(mistakes.tooFewArguments(name), token);
  return args;
};

const checkArgument = (c: Cursor, token: Token, name: string): void => {
  if (!c.startsFactor && !c.is("-")) throw c.mistake(mistakes.missingArgument(name), token);
};

/**
 * The argument of a function without brackets: sin 2x is sin(2x), sin x cos x is a product. It is one
 * factor and the letters after it; a coefficient may also be followed by a bracket or bars.
 */
const readBareArgument = (c: Cursor, token: Token, name: string): Expr => {
  checkArgument(c, token, name);
  let argument = readFactor(c);
  for (;;) {
    const coefficient = argument.kind === "number" || argument.kind === "constant";
    const letter = c.token.kind === "name" && !c.isFunction;
    const bracket = coefficient && c.startsFactor && c.token.kind === "sign";
    if (!letter && !bracket) return argument;
    argument = c.made(product(argument, readFactor(c)));
  }
};
