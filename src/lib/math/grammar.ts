// Tokens → Expr: sums, products, powers and operands, each rule calling the next tighter one.

import {
  call,
  constant,
  difference,
  isE,
  negative,
  number,
  power,
  product,
  quotient,
  sum,
  variable,
  type Expr,
} from "./expr.ts";
import type { Cursor } from "./cursor.ts";
import { readFunction } from "./grammarOfFunctions.ts";
import { closingOf, mistakes, type Mistake } from "./parseError.ts";
import { notes } from "./parseNotes.ts";
import type { Token } from "./tokenize.ts";

const operators = "+-*/^";
const closers = ")]}";

/** The whole text, to its end. */
export const readWhole = (c: Cursor): Expr => {
  const expr = readSum(c);
  if (c.token.kind === "end") return expr;
  if (c.token.text === ",") throw c.mistake(mistakes.strayComma(), c.token);
  throw c.mistake(mistakes.unopened(c.token.text), c.token);
};

/** Terms with + and − between them; a plus may stand first. */
export const readSum = (c: Cursor): Expr => {
  c.take("+");
  let left = readTerm(c);
  for (;;) {
    const minus = c.take("-");
    if (!minus && !c.take("+")) return left;
    const right = readTerm(c);
    left = c.made(minus ? difference(left, right) : sum(left, right));
  }
};

/** −x² is −(x²) and −x·y is −(x·y). */
const readTerm = (c: Cursor): Expr =>
  c.take("-") ? c.made(negative(c.nested(() => readTerm(c)))) : readProduct(c);

/** Factors with ·, ÷ or nothing between them, all of one precedence, from left to right. */
const readProduct = (c: Cursor): Expr => {
  let left = readFactor(c);
  let overNumber = false;
  for (;;) {
    const divides = c.take("/");
    if (divides) {
      const first = c.token;
      left = c.made(quotient(left, readFactor(c)));
      overNumber = first.kind === "number" && c.previous === first;
      continue;
    }
    if (c.take("*")) left = c.made(product(left, readFactor(c)));
    else if (c.startsFactor) {
      if (overNumber) c.notes.add(notes.quotient);
      left = c.made(product(left, readImplicit(c)));
    } else return left;
    overNumber = false;
  }
};

/** A factor without a sign before it. */
const readImplicit = (c: Cursor): Expr => {
  const [before, token] = [c.previous!, c.token];
  if (token.kind === "number") {
    if (before.kind === "number") throw c.mistake(mistakes.twoNumbers(), before, token);
    if (before.kind === "name" && before.end === token.start)
      c.notes.add(notes.letterNumber(before.text, token.text));
  }
  return readFactor(c);
};

/** A factor after a sign may carry a minus of its own: 2·−x, e^−x. */
export const readFactor = (c: Cursor): Expr =>
  c.take("-") ? c.made(negative(c.nested(() => readFactor(c)))) : readPower(c);

/** An operand, perhaps with an exponent. */
export const readPower = (c: Cursor): Expr => {
  const base = readOperand(c);
  if (!c.is("^")) return base;
  const exponent = readExponent(c);
  if (isE(base)) noteShortExponent(c);
  return c.made(power(base, exponent));
};

/** What stands in the raised place; x^2^3 is x^(2^3). */
export const readExponent = (c: Cursor): Expr => {
  c.next();
  return c.nested(() => readFactor(c));
};

/** e^2x has the exponent 2 alone: worth a note. */
const noteShortExponent = (c: Cursor): void => {
  const [last, { meaning, text, start }] = [c.previous!, c.token];
  if (last.kind !== "number" || last.end !== start) return;
  if (meaning && meaning.kind !== "function") c.notes.add(notes.exponent(last.text, text));
};

const readOperand = (c: Cursor): Expr => {
  if (c.isFunction) return readFunction(c);
  if (c.is("|")) return readBars(c);
  if (c.isOpener) return readBrackets(c);
  const { kind, meaning, value } = c.token;
  if (kind === "number") {
    checkDecimalComma(c, c.next());
    return c.made(number(value!));
  }
  if (!meaning) throw missingOperand(c);
  c.next();
  return c.made(
    meaning.kind === "constant" ? constant(meaning.name as "pi" | "e") : variable(meaning.name),
  );
};

/** “2,5”: a comma between digits, outside of min and max, is a decimal comma. */
const checkDecimalComma = (c: Cursor, digits: Token): void => {
  const { token: comma, following } = c;
  if (comma.text !== "," || following?.kind !== "number" || c.variadic > 0) return;
  if (comma.start !== digits.end || following.start !== comma.end) return;
  const typed = `${digits.text},${following.text}`;
  throw c.mistake(mistakes.decimalComma(typed), digits, following);
};

const readBrackets = (c: Cursor): Expr => {
  const open = c.next();
  if (c.token.kind === "sign" && closers.includes(c.token.text))
    throw c.mistake(mistakes.emptyBrackets(), open, c.token);
  const inside = c.inside(open, () => readSum(c));
  closeBracket(c, open);
  return inside;
};

/** Takes the bracket that closes `open`. */
export const closeBracket = (c: Cursor, open: Token): void => {
  const { token } = c;
  if (c.take(closingOf(open.text))) return;
  if (token.text === ",") throw c.mistake(mistakes.strayComma(), token);
  if (open.text === "|") throw c.mistake(mistakes.unclosedBar(), open);
  throw closers.includes(token.text) && token.kind === "sign"
    ? c.mistake(mistakes.mismatched(open.text, token.text), token)
    : c.mistake(mistakes.unclosed(open.text), open);
};

const readBars = (c: Cursor): Expr => {
  const open = c.next();
  const inside = c.inside(open, () => readSum(c));
  closeBracket(c, open);
  return c.made(call("abs", inside));
};

/** What to say where a number or x should stand. */
const missingOperand = (c: Cursor): Mistake => {
  const { previous: before, token } = c;
  const operator = token.kind === "sign" && operators.includes(token.text);
  if (before && operators.includes(before.text))
    return operator
      ? c.mistake(mistakes.twoOperators(before.text, token.text), before, token)
      : c.mistake(mistakes.operatorLast(before.text), before);
  if (operator) return c.mistake(mistakes.operatorFirst(token.text), token);
  if (token.text === ",") return c.mistake(mistakes.strayComma(), token);
  if (token.kind === "sign" || !before) return c.mistake(mistakes.unopened(token.text), token);
  const message = before.text === "|" ? mistakes.unclosedBar() : mistakes.unclosed(before.text);
  return c.mistake(message, before);
};
