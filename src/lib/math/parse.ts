// Text → Expr, by precedence climbing; a learner's mistake becomes a sentence with its place.

import {
  call,
  constant,
  negative,
  number,
  power,
  product,
  quotient,
  sum,
  difference,
  variable,
  type Expr,
} from "./expr.ts";
import { isVariadic, functionOf } from "./functions.ts";
import { defaultVariables } from "./names.ts";
import { closingOf, limits, Mistake, mistakes, type ParseError } from "./parseError.ts";
import { tokenize, type Token } from "./tokenize.ts";

export type ParseResult =
  | {
      readonly ok: true;
      readonly expr: Expr;
      /** How a reading that may surprise was chosen, a sentence each. */
      readonly notes: readonly string[];
    }
  | { readonly ok: false; readonly error: ParseError };

export interface ParseOptions {
  /** The variables that may stand in the text; default: x, y, w, b, other letters, Greek names. */
  readonly variables?: readonly string[];
}

const operators = "+-*/^";
const openers = "([{";
const closers = ")]}";

/** What a parser of one text knows; a class, since the tokens' place is shared by every rule. */
class Parser {
  private readonly tokens: readonly Token[];
  private at = 0;
  private depth = 0;
  private nodes = 0;
  /** Brackets and bars that are open here, the innermost last. */
  private readonly open: Token[] = [];
  readonly notes = new Set<string>();

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  whole(): Expr {
    const expr = this.sum();
    const token = this.token;
    if (token.kind === "end") return expr;
    if (token.text === ",") throw this.comma(token);
    throw this.mistake(mistakes.unopened(token.text), token);
  }

  private get token(): Token {
    return this.tokens[this.at]!;
  }

  private get previous(): Token | undefined {
    return this.tokens[this.at - 1];
  }

  private mistake(message: string, from: Token, to: Token = from): Mistake {
    return new Mistake(message, from.start, to.end);
  }

  private is(text: string): boolean {
    return this.token.kind === "sign" && this.token.text === text;
  }

  private isFunction(token = this.token): boolean {
    return token.meaning?.kind === "function" || token.text === "√" || token.text === "∛";
  }

  /** Takes the token if it is this sign. */
  private take(text: string): Token | undefined {
    if (!this.is(text)) return undefined;
    return this.tokens[this.at++];
  }

  private made(expr: Expr): Expr {
    if (++this.nodes > limits.nodes) throw this.mistake(mistakes.tooLarge(), this.token);
    return expr;
  }

  /** Runs a rule one level deeper. */
  private nested<T>(rule: () => T): T {
    if (++this.depth > limits.depth) throw this.mistake(mistakes.tooDeep(), this.token);
    const result = rule();
    this.depth -= 1;
    return result;
  }

  private sum(): Expr {
    this.take("+");
    let left = this.term();
    for (;;) {
      const minus = this.take("-");
      if (!minus && !this.take("+")) return left;
      const right = this.term();
      left = this.made(minus ? difference(left, right) : sum(left, right));
    }
  }

  private term(): Expr {
    if (this.take("-")) return this.made(negative(this.nested(() => this.term())));
    return this.product();
  }

  private product(): Expr {
    let left = this.factor();
    let overNumber = false;
    for (;;) {
      if (this.take("*")) left = this.made(product(left, this.factor()));
      else if (this.take("/")) {
        const first = this.token;
        left = this.made(quotient(left, this.factor()));
        overNumber = first.kind === "number" && this.previous === first;
        continue;
      } else if (this.startsFactor()) {
        if (overNumber) this.notes.add(noteOf.quotient);
        left = this.made(product(left, this.implicitFactor()));
      } else return left;
      overNumber = false;
    }
  }

  /** Whether what follows multiplies without a sign: 2x, x sin(x), (x+1)(x−1), 2|x|. */
  private startsFactor(): boolean {
    const token = this.token;
    if (token.kind === "number" || token.kind === "name") return true;
    if (token.kind === "end") return false;
    if (token.text === "|") return this.open.at(-1)?.text !== "|";
    return openers.includes(token.text) || this.isFunction(token);
  }

  private implicitFactor(): Expr {
    const [before, token] = [this.previous!, this.token];
    if (token.kind === "number") {
      if (before.kind === "number") throw this.mistake(mistakes.twoNumbers(), before, token);
      if (before.kind === "name" && before.end === token.start)
        this.notes.add(noteOf.letterNumber(before.text, token.text));
    }
    return this.factor();
  }

  /** A factor after a sign may carry a minus of its own: 2·−x, e^−x. */
  private factor(): Expr {
    if (this.take("-")) return this.made(negative(this.nested(() => this.factor())));
    return this.power();
  }

  private power(): Expr {
    const base = this.operand();
    if (!this.is("^")) return base;
    const exponent = this.exponent();
    if (base.kind === "constant" && base.name === "e") this.noteExponent(exponent);
    return this.made(power(base, exponent));
  }

  /** What stands in the raised place; x^2^3 is x^(2^3). */
  private exponent(): Expr {
    const caret = this.take("^")!;
    if (this.token.kind === "end") throw this.mistake(mistakes.missingExponent(), caret);
    return this.nested(() => this.factor());
  }

  private noteExponent(exponent: Expr): void {
    const token = this.token;
    const number = this.previous?.kind === "number" && exponent.kind !== "power";
    if (
      number &&
      token.meaning &&
      token.meaning.kind !== "function" &&
      this.previous?.end === token.start
    )
      this.notes.add(noteOf.exponent(this.previous.text, token.text));
  }

  private operand(): Expr {
    const token = this.token;
    if (token.kind === "number") {
      this.at += 1;
      this.decimalComma(token);
      return this.made(number(token.value!));
    }
    if (this.isFunction(token)) return this.function();
    if (token.kind === "name") {
      this.at += 1;
      const meaning = token.meaning!;
      if (meaning.kind === "constant") return this.made(constant(meaning.name));
      return this.made(variable(meaning.name));
    }
    if (token.text === "|") return this.bars();
    if (token.kind === "sign" && openers.includes(token.text)) return this.brackets();
    throw this.missingOperand();
  }

  /** “2,5”: a comma between digits, outside of min and max, is a decimal comma. */
  private decimalComma(token: Token): void {
    const [comma, next] = [this.token, this.tokens[this.at + 1]];
    if (comma.text !== "," || next?.kind !== "number" || this.variadicDepth > 0) return;
    if (comma.start !== token.end || next.start !== comma.end) return;
    throw this.mistake(mistakes.decimalComma(`${token.text},${next.text}`), token, next);
  }
  private variadicDepth = 0;

  private comma(token: Token): Mistake {
    return this.mistake(mistakes.strayComma(), token);
  }

  private brackets(): Expr {
    const open = this.tokens[this.at++]!;
    if (this.token.kind === "sign" && closers.includes(this.token.text))
      throw this.mistake(mistakes.emptyBrackets(), open, this.token);
    const inside = this.inside(open, () => this.sum());
    this.close(open);
    return inside;
  }

  private inside<T>(open: Token, rule: () => T): T {
    this.open.push(open);
    const result = this.nested(rule);
    this.open.pop();
    return result;
  }

  private close(open: Token): void {
    const token = this.token;
    if (token.text === closingOf(open.text)) {
      this.at += 1;
      return;
    }
    if (token.text === ",") throw this.comma(token);
    if (token.kind === "end" || token.text === "|")
      throw this.mistake(
        open.text === "|" ? mistakes.unclosedBar() : mistakes.unclosed(open.text),
        open,
      );
    throw this.mistake(mistakes.mismatched(open.text, token.text), token);
  }

  private bars(): Expr {
    const open = this.tokens[this.at++]!;
    const inside = this.inside(open, () => this.sum());
    if (this.token.text !== "|") throw this.mistake(mistakes.unclosedBar(), open);
    this.at += 1;
    return this.made(call("abs", inside));
  }

  private function(): Expr {
    const token = this.tokens[this.at++]!;
    const name = token.text === "√" ? "sqrt" : token.text === "∛" ? "cbrt" : token.meaning!.name;
    if (/^log$/i.test(token.text)) this.notes.add(noteOf.log);
    const raised = this.is("^") && token.kind === "name" ? this.exponent() : undefined;
    const args = this.nested(() => this.arguments(token, name));
    const canonical = functionOf(name).name;
    const inverse =
      raised?.kind === "negative" && raised.of.kind === "number" && raised.of.value === 1;
    if (inverse && inverses.has(canonical)) {
      this.notes.add(noteOf.inverse(canonical));
      return this.made(call(inverses.get(canonical)!, ...args));
    }
    const value = this.made(call(canonical, ...args));
    return raised ? this.made(power(value, raised)) : value;
  }

  private arguments(token: Token, name: string): Expr[] {
    if (this.is("(") || this.is("[") || this.is("{")) return this.bracketed(token, name);
    if (isVariadic(name)) throw this.mistake(mistakes.tooFewArguments(name), token);
    return [this.bareArgument(token, name)];
  }

  private bracketed(token: Token, name: string): Expr[] {
    const open = this.tokens[this.at++]!;
    if (this.is(closingOf(open.text)))
      throw this.mistake(mistakes.missingArgument(name), token, this.token);
    const many = isVariadic(name);
    if (many) this.variadicDepth += 1;
    const args = this.inside(open, () => {
      const list = [this.sum()];
      while (many && this.take(",")) list.push(this.sum());
      return list;
    });
    if (many) this.variadicDepth -= 1;
    if (this.is(",")) throw this.mistake(mistakes.tooManyArguments(name), this.token);
    this.close(open);
    if (many && args.length < 2) throw this.mistake(mistakes.tooFewArguments(name), token);
    return args;
  }

  /**
   * The argument of a function without brackets: sin 2x is sin(2x), sin x cos x is a product. It is
   * one factor, then letters; a coefficient may also be followed by a bracket, a root or bars.
   */
  private bareArgument(token: Token, name: string): Expr {
    if (
      this.token.kind === "end" ||
      (this.token.kind === "sign" && !this.startsFactor() && !this.is("-"))
    )
      if (!this.is("|") || this.open.at(-1)?.text === "|")
        throw this.mistake(mistakes.missingArgument(name), token);
    if (token.text === "√" || token.text === "∛") return this.power();
    let argument = this.factor();
    for (;;) {
      const coefficient = argument.kind === "number" || argument.kind === "constant";
      const next = this.token;
      const letter = next.kind === "name" && !this.isFunction();
      if (!letter && !(coefficient && this.startsFactor() && next.kind === "sign")) return argument;
      argument = this.made(product(argument, this.factor()));
    }
  }

  private missingOperand(): Mistake {
    const [before, token] = [this.previous, this.token];
    const afterOperator = before?.kind === "sign" && operators.includes(before.text);
    if (token.kind === "end" && !before) return this.mistake(mistakes.empty(), token);
    if (token.kind === "sign" && operators.includes(token.text))
      return afterOperator
        ? this.mistake(mistakes.twoOperators(before.text, token.text), before, token)
        : this.mistake(mistakes.operatorFirst(token.text), token);
    if (afterOperator) return this.mistake(mistakes.operatorLast(before.text), before);
    if (token.kind === "end" && before) return this.mistake(mistakes.unclosed(before.text), before);
    if (token.text === ",") return this.comma(token);
    return this.mistake(mistakes.unopened(token.text), token);
  }
}

const inverses = new Map([
  ["sin", "arcsin"],
  ["cos", "arccos"],
  ["tan", "arctan"],
]);

const noteOf = {
  log: "log is read as the natural logarithm, ln. For base 10 write log10.",
  quotient:
    "A product without a sign is read like one with it: 1/2x is (1/2)·x. For a whole denominator write 1/(2x).",
  exponent: (power: string, next: string): string =>
    `Only ${power} is the exponent: e^${power}${next} is (e^${power})·${next}. For both write e^(${power}${next}).`,
  letterNumber: (letter: string, typed: string): string =>
    `${letter}${typed} is read as ${letter} times ${typed}. For a power write ${letter}^${typed}.`,
  inverse: (name: string): string =>
    `${name}^-1 is read as the inverse function, arc${name}. For the reciprocal write 1/${name}(x).`,
} as const;

/**
 * Reads what a reader typed. Never throws on text: a mistake comes back as a sentence with the place
 * (`start` to `end`, exclusive, in UTF-16 units of the text).
 */
export const parse = (text: string, options: ParseOptions = {}): ParseResult => {
  try {
    if (text.length > limits.characters)
      throw new Mistake(mistakes.tooLong(), limits.characters, text.length);
    if (text.trim() === "") throw new Mistake(mistakes.empty(), 0, text.length);
    const parser = new Parser(tokenize(text, options.variables ?? defaultVariables));
    const expr = parser.whole();
    return { ok: true, expr, notes: [...parser.notes] };
  } catch (error) {
    if (!(error instanceof Mistake)) throw error;
    const { message, start, end } = error;
    return { ok: false, error: { message, start, end } };
  }
};
