// A link from one room to another → what is wrong where the other is not open yet.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Knowledge } from "./knowledge.ts";
import type { Problem } from "./propertyKinds.ts";

const isDraft = (room: string, { root }: Knowledge): boolean => {
  const file = join(root, "src/content/rooms", `${room}.mdx`);
  const text = existsSync(file) ? readFileSync(file, "utf8") : "";
  return /^draft:\s*true\s*$/m.test(text.slice(0, text.indexOf("\n---\n", 3)));
};

/** Drafts may lead to each other; from an open room readers would come to a page that is not there. */
export const draftProblem = (to: string, know: Knowledge): Problem | undefined =>
  isDraft(to, know) && !isDraft(know.room, know)
    ? {
        what: `“${to}” is a draft, which readers cannot enter yet`,
        cure: `Leave this out, or open that room: take “draft: true” out of ${to}.mdx`,
      }
    : undefined;
