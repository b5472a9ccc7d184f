// Text → tokens: numbers, names, signs and brackets, each with its place.

import { number, type Expr } from "./expr.ts";
import { meaningOf, nearestName } from "./names.ts";
import * as mistakes from "./parseError.ts";

/**
 * A number, a name, or a sign, the latter in its plain form (× is *, − is -); without text at the end.
 */
export interface Token extends mistakes.Typed {
  /** What a number or a name means; of a function the call, which has no parts yet. */
  readonly expr?: Expr;
}

/** A numeral, a raised run, a word (log10 and log_10 with their base), or one sign. */
const pattern =
  /((?:\d+\.?\d*|\.\d+)(?:e[+\-−]?\d+)?)|([⁰¹²³⁴-ⁿˣʸᵃᵇᵏᵐᵗ]+)|(√|∛|(?:(?!\p{Lm})\p{L})+(?:(?<=log)_?(?:10|2)(?!\d))?)|\*\*|./gisu;

/** In each, the plain sign, and what else may be typed for it. */
const signs = ["-−–—", "*·⋅∙•×", "/÷∕⁄", "|∣", "^**"];

/** Pairs: a letter of another script, and the one that it is mistaken for. */
const lookalikes = "хxуyаaеeоoсcрpһhіiνvοoχx";

/** Throws the mistake that begins at a place of the text. */
const failAt = (sentence: string, text: string, start: number, other?: string): never => {
  const place = { text, start, end: start + text.length };
  return mistakes.fail(sentence, place, place, text, other);
};

/** Cuts a run of letters into known names, the longest first: "xsin" → x, sin. */
const namesIn = (
  word: string,
  variables: readonly string[],
  dead = new Set<string>(),
): string[] | undefined => {
  if (!word) return [];
  if (dead.has(word)) return undefined;
  for (let length = Math.min(9, word.length); length; length--) {
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
    const at = lookalikes.indexOf(letter.toLowerCase());
    if (at % 2 === 0 && !meaningOf(letter, variables))
      failAt(mistakes.lookalike, letter, start + k, lookalikes[at + 1]);
  });
  const names = namesIn(word, variables);
  const plausible = names && (word.length < 3 || names.length < word.length);
  const nearest = plausible ? undefined : nearestName(word, variables);
  if (names && !nearest) return names;
  return word.length === 1 && variables.length < 5
    ? failAt(mistakes.notAVariable, word, start, variables.join(", "))
    : failAt(nearest ? mistakes.misspelt : mistakes.unknownName, word, start, nearest);
};

/** The value of a numeral. Throws where a number cannot hold it. */
const readNumber = (typed: string, start: number, next?: string): Expr => {
  if (next === ".") failAt(mistakes.twoPoints, typed + next, start);
  const value = Number(typed.replace("−", "-"));
  if (value === Infinity) failAt(mistakes.tooBig, typed, start);
  if (value === 0 && /^[^e]*[1-9]/i.test(typed)) failAt(mistakes.tooSmall, typed, start);
  return number(value);
};

/** What stands for several plain characters, all in one place: ² is ^(2), ½ is (1/2). */
const expanded = (
  plain: string,
  variables: readonly string[],
  place: mistakes.Place,
): Token[] | undefined => {
  try {
    const tokens = tokenize(plain, variables).slice(0, -1);
    return tokens.map((token) => ({ ...token, ...place }));
  } catch {
    return undefined;
  }
};

/** What is said of a character that begins nothing. */
const strayCharacter = (character: string): string => {
  if (character === "=") return mistakes.equation;
  return /\p{Cf}|\p{Cc}/u.test(character) ? mistakes.invisible : mistakes.unknownCharacter;
};

/** Reads the text into tokens, the last of them empty. Throws at a mistake. */
export const tokenize = (text: string, variables: readonly string[]): Token[] => {
  const tokens = [...text.matchAll(pattern)].flatMap((match): Token[] => {
    const [typed, numeral, raised, word] = match;
    const start = match.index;
    const end = start + typed.length;
    if (numeral) return [{ text: typed, start, end, expr: readNumber(typed, start, text[end]) }];
    if (word) {
      let at = start;
      return readWord(typed, start, variables).map((name) => ({
        text: name,
        start: at,
        end: (at += name.length),
        expr: meaningOf(name, variables)!,
      }));
    }
    const sign = signs.find((row) => row.includes(typed))?.[0] ?? /[+^(){}[\],]/.exec(typed)?.[0];
    if (sign) return [{ text: sign, start, end }];
    const plain = typed.normalize("NFKC");
    if (!plain.trim()) return [];
    const inner =
      plain !== typed && expanded(`${raised ? "^" : ""}(${plain})`, variables, { start, end });
    return inner || failAt(strayCharacter(typed), typed, start);
  });
  return [...tokens, { text: "", start: text.length, end: text.length }];
};
