// Everything that a reader, a teacher or a contributor reads is spelt as in British English.
import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { dist } from "./built.ts";
import { markdownProse, type Prose } from "./prose/markdownProse.ts";
import { pageProse } from "./prose/pageProse.ts";
import { pythonProse } from "./prose/pythonProse.ts";
import { sourceProse } from "./prose/sourceProse.ts";
import { fieldWords, misspelt, spellingMessage } from "./prose/spelling.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");

const files = (pattern: string): string[] =>
  globSync(pattern, { cwd: ROOT })
    .map((file) => file.replaceAll(path.sep, "/"))
    .sort();

type Kind = readonly [found: readonly string[], prose: (text: string, file: string) => Prose[]];

const kinds: Readonly<Record<string, Kind>> = {
  "a room": [files("src/content/**/*.mdx"), (text) => markdownProse(text, "mdx")],
  "a guide": [files("{*.md,src/**/*.md}"), (text) => markdownProse(text, "md")],
  "a program": [files("src/content/python/**/*.py"), pythonProse],
  "the sentences of a module": [
    files("src/{lib,components,pages}/**/*.{ts,tsx}"),
    (text, file) => sourceProse(file, text),
  ],
  "a built page": [files(`${dist}/**/*.html`), pageProse],
};

const messagesOf = (file: string, prose: Kind[1]): string[] =>
  misspelt(prose(readFileSync(path.join(ROOT, file), "utf8"), file)).map((found) =>
    spellingMessage(file, found),
  );

describe.each(Object.entries(kinds))("%s is spelt right", (_, [found, prose]) => {
  test("there are some", () => expect(found.length).toBeGreaterThan(2));

  test.each(found)("%s", (file) => expect(messagesOf(file, prose)).toEqual([]));
});

const wordsOf = (prose: readonly Prose[]): [string, number][] =>
  misspelt(prose).map(({ word, line }) => [word, line]);

describe("a misspelt word is found", () => {
  test("in a room: in its prose, its front lines, captions and questions; with its line", () => {
    const room = [
      "---",
      "title: The derivativ",
      "---",
      "",
      "The colour, the color",
      "and the behavior of `color` and $color$.",
      "",
      '<Plot f="x" x="0,1" caption="A parabula, $parabula$" alt="A lne" />',
    ].join("\n");
    expect(wordsOf(markdownProse(room, "mdx"))).toEqual([
      ["derivativ", 2],
      ["color", 5],
      ["behavior", 6],
      ["parabula", 8],
      ["lne", 8],
    ]);
  });

  test("on a page: in its text and its spoken names, not in code or formulas", () => {
    const page =
      '<p>Wel said.\n<img alt="A cirle"> <code>cirle</code>' +
      '<span class="katex"><span>cirle</span></span> neigbour</p><script>let cirle</script>';
    expect(wordsOf(pageProse(page))).toEqual([
      ["Wel", 1],
      ["cirle", 2],
      ["neigbour", 2],
    ]);
  });

  test("in a module: in its sentences, not in its names", () => {
    const source = 'import a from "./colr.ts";\nconst colr = "plot colr";\nsay(`The colr ${a}.`);';
    expect(wordsOf(sourceProse("a.ts", source))).toEqual([["colr", 3]]);
  });

  test("in a program: in its remarks", () => {
    expect(wordsOf(pythonProse('x = 1  # the frst\n"""A secnd `thrd`."""\n'))).toEqual([
      ["frst", 1],
      ["secnd", 2],
    ]);
  });

  test.each([
    "color",
    "center",
    "normalize",
    "gray",
    "modeling",
    "neighbor",
    "analyze",
    "favorite",
  ])("%s, which is American", (word) =>
    expect(wordsOf([{ line: 1, text: `A ${word}.` }])).toEqual([[word, 1]]),
  );
});

test("the message names file, line and word, what was meant, and what else to do", () => {
  const [found] = misspelt([{ line: 7, text: "The derivitive." }]);
  expect(spellingMessage("src/content/rooms/a.mdx", found!)).toBe(
    "src/content/rooms/a.mdx:7: “derivitive” is not spelt as in British English. " +
      "Did you mean “derivative”? If it is a word of the field, add it to tests/content/words.txt.",
  );
});

test.each(["the i-th point", "Lagrange's multipliers", "ReLUs", "Don’t!", "x-axis", "2x", "don't"])(
  "%s is right",
  (text) => expect(misspelt([{ line: 1, text }])).toEqual([]),
);

test("no word of the list stands there twice", () => {
  expect(fieldWords.filter((word, i) => fieldWords.indexOf(word) < i)).toEqual([]);
});
