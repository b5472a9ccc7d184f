// Every word of the rooms and how it is written: the build's checks, AUTHORING.md and the playground.
import { demoWords } from "./demoWords.ts";
import { numberWords } from "./numberWords.ts";
import { pictureWords } from "./pictureWords.ts";
import { textWords } from "./textWords.ts";
import type { Words } from "./wordSchema.ts";

export const wordSchemas: Words = { ...numberWords, ...pictureWords, ...textWords, ...demoWords };
