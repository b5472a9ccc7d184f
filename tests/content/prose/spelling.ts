// Prose → the words in it that neither British English nor the field's word list knows.
import { readFileSync } from "node:fs";
import path from "node:path";
import dictionary from "dictionary-en-gb";
import nspell from "nspell";
import { nearest } from "../../../src/lib/site/authoring/nearest.ts";
import type { Prose } from "./markdownProse.ts";

const LIST = path.join(import.meta.dirname, "..", "words.txt");

/** The field's own words: one a line, `#` begins a remark; small letters stand for any case. */
export const fieldWords: readonly string[] = readFileSync(LIST, "utf8")
  .split("\n")
  .map((line) => line.replace(/#.*/, "").trim())
  .filter((word) => word !== "");

const speller = nspell({ aff: Buffer.from(dictionary.aff), dic: Buffer.from(dictionary.dic) });
const field = new Set(fieldWords);

/** A word: letters, with apostrophes and hyphens inside; what touches digits or signs of code is none. */
const WORD =
  /(?<![\p{L}\p{N}_@./\\{}<>=-])\p{L}[\p{L}\p{M}'’-]*(?![\p{L}\p{M}'’\p{N}_/\\={}(<>-]|\.\p{L}|:\/)/gu;

const inField = (word: string): boolean =>
  field.has(word) || field.has(word.toLowerCase()) || field.has(word.replace(/s$/, ""));

const known = (word: string): boolean =>
  word.length < 2 || inField(word) || speller.correct(word.replaceAll("’", "'"));

const judged = new Map<string, boolean>();

/** A compound is right where the whole or each of its parts is; a word is looked up once. */
const isRight = (word: string): boolean => {
  const before = judged.get(word);
  if (before !== undefined) return before;
  const right = known(word) || word.split("-").every(known);
  judged.set(word, right);
  return right;
};

const bare = (word: string): string => word.replace(/(?:['’]s?|-)+$/, "");

export interface Misspelt {
  readonly line: number;
  readonly word: string;
  /** What was probably meant, where anything is near. */
  readonly meant: string | undefined;
}

const suggestion = (word: string): string | undefined => {
  const [first] = speller.suggest(word);
  return first ?? nearest(word, fieldWords);
};

/** Every misspelt word with its line, in reading order. */
export const misspelt = (prose: readonly Prose[]): Misspelt[] =>
  prose.flatMap(({ line, text }) =>
    [...text.matchAll(WORD)].flatMap((match) => {
      const word = bare(match[0]);
      if (isRight(word)) return [];
      const below = text.slice(0, match.index).split("\n").length - 1;
      return [{ line: line + below, word, meant: suggestion(word) }];
    }),
  );

/** The line that an author reads. */
export const spellingMessage = (file: string, { line, word, meant }: Misspelt): string =>
  `${file}:${line}: “${word}” is not spelt as in British English. ` +
  (meant === undefined ? "" : `Did you mean “${meant}”? `) +
  "If it is a word of the field, add it to tests/content/words.txt.";
