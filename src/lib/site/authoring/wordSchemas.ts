// Every word of the rooms and how it is written: the build's checks, AUTHORING.md and the playground.
import { demoWords } from "./demoWords.ts";
import { numberWords } from "./numberWords.ts";
import { pictureWords } from "./pictureWords.ts";
import { textWords } from "./textWords.ts";
import type { Words } from "./wordSchema.ts";

/** The words in the order and under the headings of AUTHORING.md. */
export const wordGroups: Readonly<Record<string, Words>> = {
  "Numbers, formulas and tables": numberWords,
  "Pictures and rules": pictureWords,
  "Prose with a purpose, programs and doors": textWords,
  Demos: demoWords,
};

export const wordSchemas: Words = { ...numberWords, ...pictureWords, ...textWords, ...demoWords };
