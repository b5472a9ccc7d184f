// The tokens of one text, read from left to right under the limit of depth.

import { fail, limits, told, tooDeep } from "./parseError.ts";
import type { Token } from "./tokenize.ts";

/** The place in the tokens, and what is open there; every rule of the grammar shares one. */
export interface Cursor {
  readonly tokens: readonly Token[];
  at: number;
  depth: number;
  /** Brackets and bars that are open here, the innermost last. */
  readonly open: Token[];
  readonly notes: Set<string>;
}

/** The signs of the operations that stand between two operands, in the order of `operations`. */
export const operators: readonly string[] = [..."+-*/^"];

/** The token that stands here, or so many further on. */
export const token = (c: Cursor, further = 0): Token => c.tokens[c.at + further]!;

/** Takes the token, whatever it is. */
export const next = (c: Cursor): Token => c.tokens[c.at++]!;

export const is = (c: Cursor, sign: string): boolean => token(c).text === sign;

/** Takes the token if it is this sign. */
export const take = (c: Cursor, sign: string): Token | false => is(c, sign) && next(c);

export const isFunction = ({ expr }: Token): boolean => expr?.kind === "call";
export const isNumeral = ({ expr }: Token): boolean => expr?.kind === "number";
export const isOpener = ({ text }: Token): boolean => /^[([{]/.test(text);

/** Whether what stands here multiplies without a sign: 2x, x sin(x), (x+1)(x−1), 2|x|. */
export const startsFactor = (c: Cursor): boolean => {
  const here = token(c);
  if (here.text === "|") return c.open.at(-1)?.text !== "|";
  return isOpener(here) || !!here.expr;
};

/** Notes how the two tokens were read. */
export const note = (c: Cursor, sentence: string, one?: Token, other?: Token): unknown =>
  c.notes.add(told(sentence, one?.text, other?.text));

/** Runs a rule one level deeper. */
export const nested = <T>(c: Cursor, rule: (c: Cursor, least: number) => T, least = 0): T => {
  if (++c.depth > limits.depth) fail(tooDeep, token(c));
  const result = rule(c, least);
  c.depth--;
  return result;
};
