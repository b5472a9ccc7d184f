// `npm run new-room` makes a room that passes every check and stands on the floor plan as a draft.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { madeRoom, roomSlug, withRoom } from "../../scripts/authoring/newRoom.ts";
import { checkRooms } from "../../src/lib/site/authoring/checkFrontmatter.ts";
import { draftProblem } from "../../src/lib/site/authoring/draftLink.ts";
import { knowledgeFor } from "../../src/lib/site/authoring/knowledge.ts";
import { course } from "../../src/lib/site/course.ts";
import { roomSchema } from "../../src/lib/site/roomSchema.ts";
import { compiledRoom, ROOT } from "./compiledRoom.ts";

const scratch = mkdtempSync(path.join(tmpdir(), "downhill-room-"));
const content = path.join(scratch, "src", "content");
const read = (file: string): string => readFileSync(path.join(scratch, file), "utf8");

beforeEach(() => {
  rmSync(path.join(scratch, "src"), { recursive: true, force: true });
  cpSync(path.join(ROOT, "src", "content"), content, { recursive: true });
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** A title that no teacher takes, so that the tests hold whatever rooms there are. */
const TITLE = "A room for this test";
const SLUG = "a-room-for-this-test";

const frontmatter = (text: string): unknown => parse(/^---\n([^]*?)\n---/.exec(text)![1]!);

describe("a new room", () => {
  test("is listed, sound, and a draft", async () => {
    const { file, slug } = madeRoom(scratch, TITLE);
    expect(slug).toBe(SLUG);
    expect(() => checkRooms(scratch)).not.toThrow();
    await expect(compiledRoom(read(file), file)).resolves.toContain("ValueTable");
    const files = readdirSync(path.join(content, "rooms"))
      .filter((name) => !name.startsWith("_"))
      .map((name) => ({
        id: name.replace(/\.mdx$/, ""),
        data: roomSchema.parse(frontmatter(read(`src/content/rooms/${name}`))),
      }));
    const rooms = course(read("src/content/course.yaml"), files).rooms;
    expect(rooms.at(-1)).toMatchObject({
      slug: SLUG,
      file: { data: { title: TITLE, draft: true } },
    });
  });

  test("is a draft to which no open room leads, until it is opened", () => {
    const { file } = madeRoom(scratch, TITLE);
    const know = knowledgeFor(scratch, "derivatives.mdx");
    expect(draftProblem(SLUG, know)?.what).toBe(
      `“${SLUG}” is a draft, which readers cannot enter yet`,
    );
    expect(draftProblem(SLUG, knowledgeFor(scratch, file))).toBeUndefined();
    writeFileSync(path.join(scratch, file), read(file).replace("draft: true\n", ""));
    expect(draftProblem(SLUG, know)).toBeUndefined();
  });

  test("is not made twice", () => {
    madeRoom(scratch, TITLE);
    expect(() => madeRoom(scratch, TITLE)).toThrow(
      `src/content/rooms/${SLUG}.mdx is there already. Choose another title.`,
    );
  });

  test("takes a title with a colon or quotation marks", () => {
    const { file } = madeRoom(scratch, 'Limits: "where they go"');
    expect(frontmatter(read(file))).toMatchObject({ title: 'Limits: "where they go"' });
    expect(() => checkRooms(scratch)).not.toThrow();
  });

  test.each(["", "x", "?!…", "a".repeat(61)])("is refused for the title “%s”", (title) => {
    expect(() => madeRoom(scratch, title)).toThrow(
      "is no title for a room. Write 3 to 60 characters",
    );
  });
});

test.each([
  ["Chain rule", "chain-rule"],
  ["Newton's method, 2nd part", "newtons-method-2nd-part"],
  ["Über die Kettenregel", "uber-die-kettenregel"],
])("the name of “%s” is %s", (title, slug) => expect(roomSlug(title)).toBe(slug));

test("a room is added below the others, comments stay", () => {
  expect(withRoom("# order\nrooms:\n  - a\n", "b")).toBe("# order\nrooms:\n  - a\n  - b\n");
});
