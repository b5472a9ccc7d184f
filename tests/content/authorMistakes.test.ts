// Every mistake that an author can make stops the build with file, line, what is wrong, what to do.
import { describe, expect, test } from "vitest";
import { checkFrontmatter, checkListed } from "../../src/lib/site/authoring/checkFrontmatter.ts";
import { compiledRoom, roomWith } from "./compiledRoom.ts";

const FILE = "src/content/rooms/planted.mdx";

/** A body, the line:column of its mistake in the room (the body begins on line 8), and the message. */
type Planted = readonly [kind: string, body: string, place: string, message: string];

const planted: readonly Planted[] = [
  [
    "an unknown word",
    '<ValuTable f="x^2" at="1,2" />',
    "8:1",
    "<ValuTable> is not a word of the rooms. Did you mean “ValueTable”?",
  ],
  [
    "a property that the word does not have",
    '<ValueTable f="x^2" from="1,2" at="1" />',
    "8:21",
    "<ValueTable> has no property “from”. Its properties are f, at, digits, caption.",
  ],
  [
    "a missing property",
    'Text.\n\n<ValueTable f="x^2" />',
    "10:1",
    '<ValueTable> lacks “at”. Add at="…": The values of x, with commas between them.',
  ],
  [
    "a property with a wrong value",
    '<QuotientTable f="x^2" x0="one" h="1,0.1" />',
    "8:24",
    "“x0” of <QuotientTable>: “one” is not a number. Write it in digits: 0.5.",
  ],
  [
    "a function that cannot be read",
    '<ValueTable f="x^2 +" at="1,2" />',
    "8:13",
    "“f” of <ValueTable>: “x^2 +” cannot be read at character",
  ],
  [
    "a function of the wrong variable",
    '<Worked f="y^2" />',
    "8:9",
    "“f” of <Worked>: “y^2” has the variable y. Write a function of x alone.",
  ],
  [
    "a false equation",
    '<Equation claim="d/dx (3x+1)^2 = 6(3x+2)" />',
    "8:11",
    "“claim” of <Equation>: “d/dx (3x+1)^2 = 6(3x+2)” is false: at x = ",
  ],
  [
    "an equation that holds only somewhere",
    '<Equation claim="ln(x^2) = 2 ln(x)" />',
    "8:11",
    'Say where it holds, for example where="$x > 0$".',
  ],
  [
    "a false claim inside a formula",
    "First line.\nThen $1 + \\claim{x^2 = x^3}$.",
    "9:11",
    "\\claim: “x^2 = x^3” is false: at x = ",
  ],
  [
    "a calculation without a value",
    "$$\n1 = 1\n\\calc{1/0}\n$$",
    "10:1",
    "\\calc: “1/0” has no finite value. Take a point where it is defined.",
  ],
  [
    "an unknown fact",
    '<Fact name="regression.epochs500.v" />',
    "8:7",
    "“name” of <Fact>: there is no fact “regression.epochs500.v”. Did you mean “regression.epochs500.w”?",
  ],
  [
    "a broken link to a page",
    "See [there](/derivative/).",
    "8:5",
    "this link leads to /derivative/, which is no page. Did you mean “derivatives”?",
  ],
  [
    "a link without its last slash",
    "See [there](/derivatives).",
    "8:5",
    "this link lacks its last slash: /derivatives. Write /derivatives/.",
  ],
  [
    "a broken link to a place in the room",
    "## Here we are\n\nSee [there](#here-we-were).",
    "10:5",
    "this link leads to #here-we-were, which is not in this room. Did you mean “here-we-are”?",
  ],
  [
    "a broken link to a place in another room",
    "See [there](/derivatives/#no-such-part-anywhere).",
    "8:5",
    "this link leads to #no-such-part-anywhere, which is not in derivatives.",
  ],
  ["LaTeX that cannot be set", "Let $\\frac{1}{2$ be.", "8:5", "this formula cannot be typeset: "],
  [
    "LaTeX that cannot be set, in a property",
    '<Aside title="The slope $\\slop$">\n\nText.\n\n</Aside>',
    "8:8",
    "“title” of <Aside>: Undefined control sequence: \\slop",
  ],
  [
    "two headings with one anchor",
    "## Slope\n\nText.\n\n## Slope",
    "12:1",
    "the anchor #slope is already taken by line 8. Word this heading differently.",
  ],
  [
    "a card with the anchor of a heading",
    '## Power rule\n\n<RuleCard name="Power rule" id="power-rule" rule="d/dx x^2 = 2x">\n\nText.\n\n</RuleCard>',
    "10:1",
    "the anchor #power-rule is already taken by line 8. Choose another id.",
  ],
  [
    "a picture without alt text",
    "![](parabola.png)",
    "8:1",
    "this picture has no alt text. Say in a sentence what it shows",
  ],
  [
    "a plot without alt text",
    '<Plot f="x^2" x="-1,1" caption="A parabola." />',
    "8:1",
    '<Plot> lacks “alt”. Add alt="…": What the picture shows, for those who don\'t see it.',
  ],
  [
    "a heading that skips a level",
    "## One\n\n#### Three",
    "10:1",
    "this heading skips a level: #### after ##. Write ###.",
  ],
  [
    "a heading of the first level",
    "# One",
    "8:1",
    "this heading has one #, but the page's title comes from the frontmatter.",
  ],
  [
    "a source that is not listed",
    'Somebody said so <Source key="cauchy-1848" />.',
    "8:26",
    "“key” of <Source>: there is no source “cauchy-1848”. Did you mean “cauchy-1847”?",
  ],
  [
    "a program without its file",
    '<Python program="regresion" room="derivatives" />',
    "8:9",
    "“program” of <Python>: there is no program “regresion”. Did you mean “regression”?",
  ],
  [
    "a door to nowhere",
    '<Door to="derivative">\n\nText.\n\n</Door>',
    "8:7",
    "“to” of <Door>: there is no room “derivative”. Did you mean “derivatives”?",
  ],
  [
    "an import",
    'import x from "y";',
    "8:1",
    "a room imports and exports nothing. Remove the line; every word is there without it.",
  ],
  ["code in braces", "The set {x} is small.", "8:9", "braces in the prose are read as code."],
  [
    "an answer outside its exercise",
    "<Answer>\n\nText.\n\n</Answer>",
    "8:1",
    "<Answer> stands outside <Exercise>. Move it between <Exercise> and </Exercise>.",
  ],
  [
    "a table inside a sentence",
    'A table: <ValueTable f="x" at="1" /> in the text.',
    "8:10",
    "<ValueTable> stands inside a sentence. Give it a line of its own",
  ],
];

describe("a mistake in a room is named by file, line and column", () => {
  test.each(planted)("%s", async (_, body, place, message) => {
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
      "a description that is too short",
      head.replace(/^description.*/m, "description: Too short."),
      "3:1: “description” of the frontmatter is not right: ",
    ],
    [
      "a colon in plain text",
      head.replace(/^title.*/m, "title: Limits: where they go"),
      "2:8: the frontmatter cannot be read: ",
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
});
