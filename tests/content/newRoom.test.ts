// `npm run new-room` makes a room that passes every check and stands on the floor plan as a draft.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { madeRoom, roomSlug, withRoom } from "../../scripts/authoring/newRoom.ts";
import { checkRooms } from "../../src/lib/site/authoring/checkFrontmatter.ts";
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

const frontmatter = (text: string): unknown => parse(/^---\n([^]*?)\n---/.exec(text)![1]!);

describe("a new room", () => {
  test("is listed, sound, and a draft", async () => {
    const { file, slug } = madeRoom(scratch, "Chain rule");
    expect(slug).toBe("chain-rule");
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
      slug: "chain-rule",
      file: { data: { title: "Chain rule", draft: true } },
    });
  });

  test("is not made twice", () => {
    madeRoom(scratch, "Chain rule");
    expect(() => madeRoom(scratch, "Chain rule")).toThrow(
      "src/content/rooms/chain-rule.mdx is there already. Choose another title.",
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
