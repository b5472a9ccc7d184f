import { createProcessor } from "@mdx-js/mdx";
import type { Root } from "mdast";
import { toString } from "mdast-util-to-string";
import remarkGfm from "remark-gfm";
import remarkSmartypants from "remark-smartypants";
import { describe, expect, test } from "vitest";
import remarkTypography from "../../../../src/lib/site/authoring/remarkTypography.ts";

const read = (text: string): Root =>
  createProcessor({ remarkPlugins: [remarkGfm] }).parse(text) as Root;
const changed = (text: string, plugin: () => (tree: Root) => void): Root => {
  const tree = read(text);
  plugin()(tree);
  return tree;
};
const library = remarkSmartypants as unknown as () => (tree: Root) => void;

describe("remarkTypography", () => {
  test.each([
    ["It's", "It’s"],
    ['From the Latin for "cutting".', "From the Latin for “cutting”."],
    ["Wait -- there is more...", "Wait — there is more…"],
    ["Nothing to change here.", "Nothing to change here."],
  ])("makes of %s: %s", (typed, printed) => {
    expect(toString(changed(typed, remarkTypography))).toBe(printed);
  });

  test.each([
    ["quotes around a link", 'Read "[the *rules*](#rules)" first.'],
    ["code, which stays", 'A "string" such as `"a"` isn\'t prose.'],
    [
      "headings, lists and tables",
      "## The box's \"dials\"\n\n- one's\n- two\n\n| \"a\" | b |\n|-|-|\n| c | 'd' |",
    ],
    ["words in an element", '<Note>It\'s "here"</Note>\n\n<Note>\nThat\'s *"there"*.\n</Note>'],
    ["a lone apostrophe before quotes", "The '90s.\n\nThen \"this\" and 'that'."],
  ])("does with %s what the library does with the whole", (_, text) => {
    expect(changed(text, remarkTypography)).toEqual(changed(text, library));
  });
});
