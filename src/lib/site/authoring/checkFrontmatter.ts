// A room's file and the course → nothing, or the mistake in what the room says about itself.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { z } from "astro/zod";
import { LineCounter, parse as parseYaml, parseDocument } from "yaml";
import { roomCures, roomSchema } from "../roomSchema.ts";
import { AuthorMistake } from "./mistake.ts";
import { didYouMean } from "./nearest.ts";

const FRONTMATTER = /^---\r?\n([\s\S]*?)\r?\n---\s*(?:\r?\n|$)/;

const firstLine = { line: 1, column: 1 };

/** The line of the file on which a key of the frontmatter stands, or its first line. */
const lineOf = (yaml: string, key: string): number =>
  yaml.split("\n").findIndex((line) => line.startsWith(`${key}:`)) + 2 || 1;

/**
 * Checks the lines between the two `---` at the top of a room.
 * @param file the path that the message names.
 * @throws AuthorMistake
 */
export const checkFrontmatter = (file: string, text: string): void => {
  const yaml = FRONTMATTER.exec(text)?.[1];
  if (yaml === undefined) {
    const cure = "Begin the file with --- and the lines that AUTHORING.md lists, then --- again";
    throw new AuthorMistake(file, firstLine, "this room has no frontmatter", cure);
  }
  const counter = new LineCounter();
  const [error] = parseDocument(yaml, { lineCounter: counter }).errors;
  if (error) {
    const { line, col } = counter.linePos(error.pos[0]);
    const what = `the frontmatter cannot be read: ${error.message.split("\n")[0]!.replace(/ at line.*$/, "")}`;
    throw new AuthorMistake(
      file,
      { line: line + 1, column: col },
      what,
      "Put text with a colon between quotation marks",
    );
  }
  checkLines(file, yaml, (parseYaml(yaml) ?? {}) as Record<string, unknown>);
};

/** What the schema says of a value, in words. */
const reasonFor = (issue: z.core.$ZodIssue, value: unknown): string => {
  const sized = issue.code === "too_small" || issue.code === "too_big";
  if (sized && typeof value === "string") return `it has ${value.length} characters`;
  if (sized) return "it has too few or too many entries";
  return issue.message.replace(/^Invalid input: /, "");
};

const checkLines = (file: string, yaml: string, data: Record<string, unknown>): void => {
  const issue = roomSchema.safeParse(data).error?.issues[0];
  if (!issue) return;
  const known = Object.keys(roomCures);
  if (issue.code === "unrecognized_keys" && issue.path.length === 0) {
    const [key = ""] = issue.keys;
    const what = `“${key}” is no line of the frontmatter`;
    const place = { line: lineOf(yaml, key), column: 1 };
    throw new AuthorMistake(file, place, what, didYouMean(key, known, "AUTHORING.md"));
  }
  const key = String(issue.path[0] ?? "");
  const present = key in data;
  const what = present
    ? `“${key}” of the frontmatter is not right: ${reasonFor(issue, data[key])}`
    : `the frontmatter lacks “${key}”`;
  const line = present ? lineOf(yaml, key) : 1;
  throw new AuthorMistake(file, { line, column: 1 }, what, roomCures[key] ?? "See AUTHORING.md");
};

/**
 * Checks that the rooms that a room builds on come before it.
 * @throws AuthorMistake
 */
export const checkBuildsOn = (
  file: string,
  text: string,
  room: string,
  order: readonly string[],
): void => {
  const yaml = FRONTMATTER.exec(text)?.[1] ?? "";
  const { buildsOn = [] } = (parseYaml(yaml) ?? {}) as { buildsOn?: string[] };
  const earlier = order.slice(0, Math.max(0, order.indexOf(room)));
  const wrong = buildsOn.find((name) => !earlier.includes(name));
  if (wrong === undefined) return;
  const what = order.includes(wrong)
    ? `this room builds on “${wrong}”, which does not come before it`
    : `this room builds on “${wrong}”, which is no room`;
  const cure = order.includes(wrong)
    ? "Move its line down in src/content/course.yaml"
    : didYouMean(wrong, earlier, "the rooms before it");
  throw new AuthorMistake(file, { line: lineOf(yaml, "buildsOn"), column: 1 }, what, cure);
};

/** The course read last: it is asked for again with every room. */
let lastRead: { readonly yaml: string; readonly order: readonly string[] } | undefined;

const orderIn = (courseYaml: string): readonly string[] => {
  if (lastRead?.yaml !== courseYaml) {
    const { rooms } = (parseYaml(courseYaml) ?? {}) as { rooms?: unknown };
    lastRead = { yaml: courseYaml, order: Array.isArray(rooms) ? (rooms as string[]) : [] };
  }
  return lastRead.order;
};

/**
 * Checks that a room is listed in the course.
 * @throws AuthorMistake
 */
export const checkListed = (file: string, room: string, courseYaml: string): void => {
  if (orderIn(courseYaml).includes(room)) return;
  const what = `the room “${room}” is not in the course`;
  throw new AuthorMistake(
    file,
    firstLine,
    what,
    `Add the line "  - ${room}" to src/content/course.yaml`,
  );
};

/**
 * Checks every room under `root`, before the build reads them.
 * @throws AuthorMistake for the first mistake.
 */
export const checkRooms = (root: string): void => {
  const content = join(root, "src/content");
  const courseYaml = readFileSync(join(content, "course.yaml"), "utf8");
  for (const name of readdirSync(join(content, "rooms")).sort()) {
    if (!name.endsWith(".mdx") || name.startsWith("_")) continue;
    const file = `src/content/rooms/${name}`;
    const room = name.replace(/\.mdx$/, "");
    const text = readFileSync(join(root, file), "utf8");
    checkFrontmatter(file, text);
    checkListed(file, room, courseYaml);
    checkBuildsOn(file, text, room, orderIn(courseYaml));
  }
};
