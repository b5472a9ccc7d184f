import { describe, expect, test } from "vitest";
import { course, neighbours, type RoomFile } from "../../../src/lib/site/course.ts";

const room = (id: string, data: Partial<RoomFile["data"]> = {}): RoomFile => ({
  id,
  data: {
    title: id,
    description: "d",
    promise: "p",
    teaches: ["t"],
    playMinutes: 0,
    buildsOn: [],
    draft: false,
    ...data,
  },
});
const yaml = (...slugs: string[]): string =>
  ["title: A course", "rooms:", ...slugs.map((slug) => `  - ${slug}`)].join("\n");

describe("course(yaml, files)", () => {
  test("keeps the order of the list, whatever the order of the files", () => {
    const { rooms } = course(yaml("b", "a"), [room("a"), room("b")]);
    expect(rooms.map(({ slug, number }) => [slug, number])).toEqual([
      ["b", 1],
      ["a", 2],
    ]);
  });

  test.each([
    ["a listed room without a file", yaml("a", "b"), [room("a")], /“b” has no file.*rooms\/b\.mdx/],
    ["a file that is not listed", yaml("a"), [room("a"), room("c")], /rooms\/c\.mdx is not listed/],
    ["a room listed twice", yaml("a", "a"), [room("a")], /“a” is listed twice/],
    ["a missing title", "rooms: [a]", [room("a")], /no title/],
    ["a list that is none", "title: T\nrooms: a", [room("a")], /not a list/],
    ["an empty file", "", [], /no title/],
    [
      "a room that builds on a later one",
      yaml("a", "b"),
      [room("a", { buildsOn: ["b"] }), room("b")],
      /“a” builds on “b”/,
    ],
    [
      "a room that builds on none there is",
      yaml("a"),
      [room("a", { buildsOn: ["z"] })],
      /“a” builds on “z”/,
    ],
  ])("stops the build for %s, naming it", (_, text, files, message) => {
    expect(() => course(text, files)).toThrow(message);
  });
});

describe("neighbours(course, slug)", () => {
  const whole = course(yaml("a", "b", "c"), [room("a"), room("b", { draft: true }), room("c")]);

  test("passes drafts by", () => {
    expect(neighbours(whole, "a").next?.slug).toBe("c");
    expect(neighbours(whole, "c").previous?.slug).toBe("a");
  });

  test("is open-ended at both ends", () => {
    expect(neighbours(whole, "a").previous).toBeUndefined();
    expect(neighbours(whole, "c").next).toBeUndefined();
  });
});
