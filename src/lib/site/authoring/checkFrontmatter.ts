// A room's file and the course → nothing, or the mistake in what the room says about itself.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LineCounter, parse as parseYaml, parseDocument } from "yaml";
import { roomCures, roomSchema } from "../roomSchema.ts";
import { AuthorMistake } from "./mistake.ts";

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
  const problem = roomSchema.safeParse(parseYaml(yaml) ?? {}).error?.issues[0];
  if (!problem) return;
  const key = String(problem.path[0] ?? "");
  const present = new RegExp(`^${key}:`, "m").test(yaml);
  const what = present
    ? `“${key}” of the frontmatter is not right: ${problem.message}`
    : `the frontmatter lacks “${key}”`;
  const line = present ? lineOf(yaml, key) : 1;
  throw new AuthorMistake(file, { line, column: 1 }, what, roomCures[key] ?? "See AUTHORING.md");
};

/**
 * Checks that a room is listed in the course.
 * @throws AuthorMistake
 */
export const checkListed = (file: string, room: string, courseYaml: string): void => {
  const { rooms = [] } = (parseYaml(courseYaml) ?? {}) as { rooms?: string[] };
  if (rooms.includes(room)) return;
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
    checkFrontmatter(file, readFileSync(join(root, file), "utf8"));
    checkListed(file, name.replace(/\.mdx$/, ""), courseYaml);
  }
};
