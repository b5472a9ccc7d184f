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

// prettier-ignore
const plainSigns = new Map(Object.entries({
  "−": "-", "–": "-", "—": "-", "·": "*", "⋅": "*", "∙": "*", "•": "*", "×": "*", "÷": "/",
  "∕": "/", "⁄": "/", "∣": "|", "（": "(", "）": ")", "√": "√", "∛": "∛",
}));
for (const sign of "+-*/^()[]{}|,") plainSigns.set(sign, sign);
const lookalikes = new Map(
  [
    "хx",
    "уy",
    "аa",
    "еe",
    "оo",
    "сc",
    "рp",
    "һh",
    "іi",
    "νv",
    "οo",
    "χx",
    "ХX",
    "УY",
    "АA",
    "ЕE",
  ].map((pair) => [pair[0]!, pair[1]!]),
);
const raised = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾ⁿˣʸᵏᵐᵗᵃᵇ";
const level = "0123456789+-()nxykmtab";
const fractions = new Map(
  ["½12", "⅓13", "⅔23", "¼14", "¾34", "⅕15", "⅛18"].map((s) => [s[0]!, [s[1]!, s[2]!] as const]),
);

const numberPattern = /(?:\d+\.?\d*|\.\d+)(?:[eE][+\-−]?\d+)?/y;
const wordPattern = /[\p{L}\p{M}]+/uy;
const logBasePattern = /_?(10|2)(?!\d)/y;
const blank = /\s/u;
const invisible = /[\p{Cf}\p{Cc}]/u;

/** The match of a sticky pattern at a place, or undefined. */
const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
};

/** Cuts a run of letters into known names, the longest first: "xsin" → x, sin. */
const namesIn = (word: string, variables: readonly string[]): string[] | undefined => {
  const dead = new Set<number>();
  const from = (at: number): string[] | undefined => {
    if (at === word.length) return [];
    if (dead.has(at)) return undefined;
    for (let length = Math.min(9, word.length - at); length > 0; length--) {
      const piece = word.slice(at, at + length);
      const rest = meaningOf(piece, variables) && from(at + length);
      if (rest) return [piece, ...rest];
    }
    dead.add(at);
    return undefined;
  };
  return from(0);
};

/** The names of a word, or the mistake that it is. */
const readWord = (word: string, start: number, variables: readonly string[]): string[] => {
  for (let i = 0; i < word.length; i++) {
    const meant = lookalikes.get(word[i]!);
    if (meant) throw new Mistake(mistakes.lookalike(word[i]!, meant), start + i, start + i + 1);
  }
  const names = namesIn(word, variables);
  const letters = names?.every((name) => name.length === 1) && word.length > 2;
  const nearest = names && !letters ? undefined : nearestName(word, variables);
  if (names && !nearest) return names;
  const oneLetter = word.length === 1 && variables.length < 5;
  const message = oneLetter
    ? mistakes.notAVariable(word, variables)
    : mistakes.unknownName(word, nearest);
  throw new Mistake(message, start, start + word.length);
};

/** Reads the text into tokens, the last of kind "end". Throws Mistake. */
export const tokenize = (text: string, variables: readonly string[]): Token[] => {
  const tokens: Token[] = [];
  let at = 0;
  const push = (kind: Token["kind"], typed: string, end: number, more?: Partial<Token>): void => {
    tokens.push({ kind, text: typed, start: at, end, ...more });
  };

  const readNumber = (typed: string): void => {
    const end = at + typed.length;
    if (text[end] === "." || (typed.endsWith(".") && text[end - 2] === "."))
      throw new Mistake(mistakes.twoPoints(), at, end + 1);
    const value = Number(typed.replace("−", "-"));
    if (!Number.isFinite(value)) throw new Mistake(mistakes.numberTooLarge(), at, end);
    const vanished = value === 0 && /[1-9]/.test(typed.split(/e/i)[0]!);
    if (vanished) throw new Mistake(mistakes.numberTooSmall(), at, end);
    push("number", typed, end, { value });
  };

  const readNames = (word: string): void => {
    for (const name of readWord(word, at, variables)) {
      let end = at + name.length;
      let meaning = meaningOf(name, variables)!;
      const base = name.toLowerCase() === "log" && matchAt(logBasePattern, text, end);
      if (base) {
        meaning = { kind: "function", name: `log${base[1]!}` };
        end += base[0].length;
      }
      push("name", text.slice(at, end), end, { meaning });
      at = end;
    }
  };

  /** A run of raised characters is a bracketed exponent: x⁻¹ is x^(-1). */
  const readRaised = (): void => {
    let end = at;
    while (end < text.length && raised.includes(text[end]!)) end++;
    const inner = [...text.slice(at, end)].map((c) => level[raised.indexOf(c)]!).join("");
    push("sign", "^", end);
    push("sign", "(", end);
    for (const token of tokenize(inner, variables))
      if (token.kind !== "end") tokens.push({ ...token, start: at, end });
    push("sign", ")", end);
    at = end;
  };

  const readFraction = ([above, below]: readonly [string, string]): void => {
    push("sign", "(", at + 1);
    push("number", above, at + 1, { value: Number(above) });
    push("sign", "/", at + 1);
    push("number", below, at + 1, { value: Number(below) });
    push("sign", ")", at + 1);
    at += 1;
  };

  while (at < text.length) {
    const character = text[at]!;
    const numeral = matchAt(numberPattern, text, at)?.[0];
    const word = matchAt(wordPattern, text, at)?.[0];
    const sign = plainSigns.get(character);
    const fraction = fractions.get(character);
    if (numeral) {
      readNumber(numeral);
      at += numeral.length;
    } else if (raised.includes(character)) readRaised();
    else if (word) readNames(word);
    else if (fraction) readFraction(fraction);
    else if (character === "*" && text[at + 1] === "*") {
      push("sign", "^", at + 2);
      at += 2;
    } else if (sign) {
      push("sign", sign, at + 1);
      at += 1;
    } else if (blank.test(character)) at += 1;
    else throw strayCharacter(text, at);
  }
  push("end", "", at);
  return tokens;
};

/** The mistake of a character that begins nothing. */
const strayCharacter = (text: string, at: number): Mistake => {
  const character = String.fromCodePoint(text.codePointAt(at)!);
  const end = at + character.length;
  const message = (): string => {
    if (invisible.test(character)) return mistakes.invisible();
    if (character === "=") return mistakes.equation();
    if ("<>≤≥≠".includes(character)) return mistakes.comparison(character);
    if (character === "!") return mistakes.factorial();
    if (character === "%") return mistakes.percent();
    return mistakes.unknownCharacter(character);
  };
  return new Mistake(message(), at, end);
};
