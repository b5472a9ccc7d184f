// Text → tokens: numbers, names, signs and brackets, each with its place.

import { meaningOf, nearestName, type Meaning } from "./names.ts";
import { Mistake, mistakes } from "./parseError.ts";

export interface Token {
  readonly kind: "number" | "name" | "sign" | "end";
  /** What was typed; a sign in its plain form (× is *, − is -). */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Only of a number. */
  readonly value?: number;
  /** Only of a name. */
  readonly meaning?: Meaning;
}

/** Pairs: what may be typed, and the plain sign or letter that it stands or is mistaken for. */
const signs = "−-–-—-·*⋅*∙*•*×*÷/∕/⁄/∣|++--**//^^(()){{}}[[]]||,,√√∛∛";
const lookalikes = "хxуyаaеeоoсcрpһhіiνvοoχx";
const pairOf = (pairs: string, typed: string): string | undefined => {
  for (let k = 0; k < pairs.length; k += 2) if (pairs[k] === typed) return pairs[k + 1];
  return undefined;
};

const numberPattern = /(?:\d+\.?\d*|\.\d+)(?:[eE][+\-−]?\d+)?/y;
const raisedPattern = /[⁰¹²³⁴-ⁿˣʸᵃᵇᵏᵐᵗ]+/y;
const wordPattern = /(?:(?!\p{Lm})\p{L})+/uy;
const logBasePattern = /_?(10|2)(?!\d)/y;

/** What a pattern matches at a place, with its groups; undefined where it doesn't. */
const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** Cuts a run of letters into known names, the longest first: "xsin" → x, sin. */
const namesIn = (
  word: string,
  variables: readonly string[],
  dead = new Set<string>(),
): string[] | undefined => {
  if (!word) return [];
  if (dead.has(word)) return undefined;
  for (let length = Math.min(9, word.length); length > 0; length--) {
    const name = word.slice(0, length);
    const rest = meaningOf(name, variables) && namesIn(word.slice(length), variables, dead);
    if (rest) return [name, ...rest];
  }
  dead.add(word);
  return undefined;
};

/** The names of a word. Throws where it holds none, or where a misspelt function is more likely. */
const readWord = (word: string, start: number, variables: readonly string[]): string[] => {
  [...word].forEach((letter, k) => {
    const meant = pairOf(lookalikes, letter.toLowerCase());
    if (meant && !meaningOf(letter, variables))
      throw new Mistake(mistakes.lookalike(letter, meant), start + k, start + k + 1);
  });
  const names = namesIn(word, variables);
  const onlyLetters = names && word.length > 2 && names.length === word.length;
  const nearest = names && !onlyLetters ? undefined : nearestName(word, variables);
  if (names && !nearest) return names;
  const message =
    word.length === 1 && variables.length < 5
      ? mistakes.notAVariable(word, variables)
      : mistakes.unknownName(word, nearest);
  throw new Mistake(message, start, start + word.length);
};

/** The value of a numeral. Throws where a number cannot hold it. */
const readNumber = (typed: string, start: number, next: string | undefined): number => {
  const end = start + typed.length;
  if (next === ".") throw new Mistake(mistakes.twoPoints(), start, end + 1);
  const value = Number(typed.replace("−", "-"));
  if (value === Infinity) throw new Mistake(mistakes.numberTooLarge(), start, end);
  if (value === 0 && /^[^eE]*[1-9]/.test(typed))
    throw new Mistake(mistakes.numberTooSmall(), start, end);
  return value;
};

/** The mistake of a character that begins nothing. */
const strayCharacter = (text: string, start: number): Mistake => {
  const character = String.fromCodePoint(text.codePointAt(start)!);
  const message = /[\p{Cf}\p{Cc}]/u.test(character)
    ? mistakes.invisible()
    : character === "="
      ? mistakes.equation()
      : mistakes.unknownCharacter(character);
  return new Mistake(message, start, start + character.length);
};

/** Reads the text into tokens, the last of kind "end". Throws Mistake. */
export const tokenize = (text: string, variables: readonly string[]): Token[] => {
  const tokens: Token[] = [];
  let at = 0;
  const push = (kind: Token["kind"], typed: string, length: number, more?: Partial<Token>) => {
    tokens.push({ kind, text: typed, start: at, end: at + length, ...more });
    at += length;
  };
  /** What stands for several plain characters, all in one place: ² is ^(2), ½ is (1/2). */
  const expand = (plain: string, length: number) => {
    const place = { start: at, end: at + length };
    try {
      for (const token of tokenize(plain, variables).slice(0, -1))
        tokens.push({ ...token, ...place });
    } catch {
      throw strayCharacter(text, at);
    }
    at += length;
  };
  const readNames = (word: string) => {
    for (const name of readWord(word, at, variables)) {
      const base = /^log$/i.test(name) && matchAt(logBasePattern, text, at + name.length);
      const typed = base ? name + base[0] : name;
      const meaning: Meaning = base
        ? { kind: "function", name: `log${base[1]}` }
        : meaningOf(name, variables)!;
      push("name", typed, typed.length, { meaning });
    }
  };
  while (at < text.length) {
    const character = text[at]!;
    const numeral = matchAt(numberPattern, text, at)?.[0];
    const raised = matchAt(raisedPattern, text, at)?.[0];
    const word = matchAt(wordPattern, text, at)?.[0];
    const sign = pairOf(signs, character);
    const plain = character.normalize("NFKC");
    if (numeral) {
      const value = readNumber(numeral, at, text[at + numeral.length]);
      push("number", numeral, numeral.length, { value });
    } else if (raised) expand(`^(${raised.normalize("NFKC")})`, raised.length);
    else if (word) readNames(word);
    else if (text.startsWith("**", at)) push("sign", "^", 2);
    else if (sign) push("sign", sign, 1);
    else if (!plain.trim()) at += 1;
    else if (plain !== character) expand(`(${plain})`, 1);
    else throw strayCharacter(text, at);
  }
  push("end", "", 0);
  return tokens;
};
