// Every mistake that an author can make stops the build with file, line, what is wrong, what to do.
import { describe, expect, test } from "vitest";
import {
  checkBuildsOn,
  checkFrontmatter,
  checkListed,
} from "../../src/lib/site/authoring/checkFrontmatter.ts";
import { compiledRoom, roomWith } from "./compiledRoom.ts";
import { plantedInText } from "./planted/inText.ts";
import { plantedInWords } from "./planted/inWords.ts";

const FILE = "src/content/rooms/planted.mdx";

describe("a mistake in a room is named by file, line and column", () => {
  test.each([...plantedInText, ...plantedInWords])("%s", async (_, body, place, message) => {
    const mistake = await compiledRoom(roomWith(body)).catch((error: Error) => error);
    expect(mistake).toBeInstanceOf(Error);
    expect((mistake as Error).message).toContain(`${FILE}:${place}: `);
    expect((mistake as Error).message).toContain(message);
  });

  test("a sound room has none", async () => {
    const sound = '## One\n\nText, $\\calc{1 + 1}$.\n\n<ValueTable f="x^2" at="1,2" />';
    await expect(compiledRoom(roomWith(sound))).resolves.toContain("ValueTable");
  });
});

const head = roomWith("Text.");

describe("a mistake in what a room says about itself", () => {
  test.each([
    ["no frontmatter", "Text.", "1:1: this room has no frontmatter. Begin the file with ---"],
    [
      "a missing line",
      head.replace(/^promise.*\n/m, ""),
      "1:1: the frontmatter lacks “promise”. Write promise: and one sentence",
    ],
    [
      "a colon in plain text",
      head.replace(/^title.*/m, "title: Limits: where they go"),
      "2:8: the frontmatter cannot be read: ",
    ],
    [
      "a description that is too short, with its length",
      head.replace(/^description.*/m, "description: Too short."),
      "3:1: “description” of the frontmatter is not right: it has 10 characters. Write description:",
    ],
    [
      "a misspelt line",
      head.replace("teaches:", "playMinuts: 5\nteaches:"),
      "5:1: “playMinuts” is no line of the frontmatter. Did you mean “playMinutes”?",
    ],
    [
      "a number in words",
      head.replace("teaches:", "playMinutes: five\nteaches:"),
      "5:1: “playMinutes” of the frontmatter is not right: expected number, received string. Write p",
    ],
  ])("%s", (_, text, message) => {
    expect(() => checkFrontmatter(FILE, text)).toThrow(`${FILE}:${message}`);
  });

  test("a room that is not in the course", () => {
    expect(() => checkListed(FILE, "planted", "title: T\nrooms:\n  - derivatives\n")).toThrow(
      `${FILE}:1:1: the room “planted” is not in the course. ` +
        'Add the line "  - planted" to src/content/course.yaml.',
    );
  });

  test.each([
    [
      "a room that it builds on, misspelt",
      "derivativs",
      "this room builds on “derivativs”, which is no room. Did you mean “derivatives”?",
    ],
    [
      "a room that it builds on, further down",
      "later",
      "this room builds on “later”, which does not come before it. Move its line down in src/content/course.yaml.",
    ],
  ])("%s", (_, name, message) => {
    const text = head.replace("teaches:", `buildsOn: [${name}]\nteaches:`);
    const order = ["derivatives", "planted", "later"];
    expect(() => checkBuildsOn(FILE, text, "planted", order)).toThrow(`${FILE}:5:1: ${message}`);
  });
});
