// The tokens of one text, read from left to right under the limits of size and depth.

import type { Expr } from "./expr.ts";
import { limits, Mistake, mistakes } from "./parseError.ts";
import type { Token } from "./tokenize.ts";

const openers = "([{";

/** The place in the tokens, and what is open there; every rule of the grammar shares one. */
export class Cursor {
  private readonly tokens: readonly Token[];
  private at = 0;
  private depth = 0;
  private nodes = 0;
  /** Brackets and bars that are open here, the innermost last. */
  readonly open: Token[] = [];
  /** How many calls of min or max are open, where a comma is in its place. */
  variadic = 0;
  readonly notes = new Set<string>();

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  get token(): Token {
    return this.tokens[this.at]!;
  }

  get previous(): Token | undefined {
    return this.tokens[this.at - 1];
  }

  get following(): Token | undefined {
    return this.tokens[this.at + 1];
  }

  /** Takes the token, whatever it is. */
  next(): Token {
    return this.tokens[this.at++]!;
  }

  is(sign: string): boolean {
    return this.token.kind === "sign" && this.token.text === sign;
  }

  /** Takes the token if it is this sign. */
  take(sign: string): Token | undefined {
    return this.is(sign) ? this.next() : undefined;
  }

  /** Whether a function's name, or a root sign, stands here. */
  get isFunction(): boolean {
    const { meaning, kind, text } = this.token;
    return meaning?.kind === "function" || (kind === "sign" && (text === "√" || text === "∛"));
  }

  get isOpener(): boolean {
    return this.token.kind === "sign" && openers.includes(this.token.text);
  }

  /** Whether what stands here multiplies without a sign: 2x, x sin(x), (x+1)(x−1), 2|x|. */
  get startsFactor(): boolean {
    const { kind, text } = this.token;
    if (kind === "number" || kind === "name") return true;
    if (kind === "sign" && text === "|") return this.open.at(-1)?.text !== "|";
    return this.isOpener || this.isFunction;
  }

  /** The mistake that stands from one token to another. */
  mistake(message: string, from: Token, to: Token = from): Mistake {
    return new Mistake(message, from.start, to.end);
  }

  /** Counts a node of the tree. */
  made(expr: Expr): Expr {
    if (++this.nodes > limits.nodes) throw this.mistake(mistakes.tooLarge(), this.token);
    return expr;
  }

  /** Runs a rule one level deeper. */
  nested<T>(rule: () => T): T {
    if (++this.depth > limits.depth) throw this.mistake(mistakes.tooDeep(), this.token);
    const result = rule();
    this.depth -= 1;
    return result;
  }

  /** Runs a rule between an opening sign, taken already, and its end. */
  inside<T>(open: Token, rule: () => T): T {
    this.open.push(open);
    const result = this.nested(rule);
    this.open.pop();
    return result;
  }
}
