// `npm run authoring`: writes the reference of the words into AUTHORING.md.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { wordGroups } from "../src/lib/site/authoring/wordSchemas.ts";
import { withReference, wordReference } from "./authoring/wordReference.ts";

const file = path.join(path.dirname(import.meta.dirname), "AUTHORING.md");
writeFileSync(file, withReference(readFileSync(file, "utf8"), wordReference(wordGroups)));
