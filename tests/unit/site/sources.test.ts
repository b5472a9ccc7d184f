import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { sourceEntries } from "../../../src/lib/site/sources.ts";

test("sourceEntries reads the entries by key", () => {
  const entries = sourceEntries("a-1:\n  authors: A\n  year: 1\n  title: T\n  in: J 1, 2\n");
  expect(entries.get("a-1")).toEqual({
    key: "a-1",
    authors: "A",
    year: 1,
    title: "T",
    in: "J 1, 2",
  });
});

test("sourceEntries names what an entry lacks", () => {
  expect(() => sourceEntries("a-1:\n  authors: A\n  year: 1\n")).toThrow(
    "src/content/sources.yaml: “a-1” lacks “title”. Add the line.",
  );
});

test("every source of the lessons is whole, and links over https", () => {
  const entries = [...sourceEntries(readFileSync("src/content/sources.yaml", "utf8")).values()];
  expect(entries.length).toBeGreaterThan(4);
  for (const { url = "https://", year } of entries) {
    expect(url).toMatch(/^https:\/\//);
    expect(year).toBeGreaterThan(1600);
  }
});
