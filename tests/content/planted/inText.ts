// Mistakes in the text of a room: formulas, tags, braces, links, headings, pictures.

/** A body, the line:column of its mistake in the room (the body begins on line 8), and the message. */
export type Planted = readonly [kind: string, body: string, place: string, message: string];

export const plantedInText: readonly Planted[] = [
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
    "a picture without alt text",
    "![](parabola.png)",
    "8:1",
    "this picture has no alt text. Say in a sentence what it shows",
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
    "an import",
    'import x from "y";',
    "8:1",
    "a room imports and exports nothing. Remove the line; every word is there without it.",
  ],
  ["code in braces", "The set {x} is small.", "8:9", "braces in the prose are read as code."],
  [
    "a word that is never closed",
    'Text.\n\n<Aside title="Why?">\n\nText.',
    "10:1",
    "<Aside> is never closed. Write </Aside> where it ends, on a line of its own.",
  ],
  [
    "a word without its last slash",
    '<ValueTable f="x^2" at="1,2">',
    "8:1",
    "<ValueTable> is never closed. It holds nothing, so end it with />: <ValueTable … />.",
  ],
  [
    "a word that is closed too late",
    '<Exercise title="A">\n\nWhat?\n\n<Answer>\n\nThat.\n\n</Exercise>',
    "12:1",
    "<Answer> is still open where </Exercise> stands, on line 16. Write </Answer> where it ends",
  ],
  [
    "a word that is closed inside a paragraph",
    '<Aside title="A"> Text.\n\nMore. </Aside>',
    "8:1",
    "<Aside> is never closed. Give <Aside> and </Aside> lines of their own",
  ],
  [
    "an end without a beginning",
    "Text. </Aside>",
    "8:8",
    "this tag closes what was never opened. Remove it, or write its opening tag before it.",
  ],
  [
    "a missing quotation mark",
    '<ValueTable f="x^2 at="1,2" />',
    "8:24",
    'the tag <ValueTable> cannot be read from here on. Write each property as name="value"',
  ],
  [
    "a lone less-than sign",
    "First line.\nWhere a <b it falls.",
    "9:9",
    "“<” begins a tag here, which is never finished. Write &lt; for a lone",
  ],
  ["a remark as in HTML", "<!-- later -->", "8:1", "this is no remark in a room. Write {/*"],
  [
    "a brace that is never closed",
    "Text $x_{1}$ and `{`.\n\nThe set {1, 2 is small.",
    "10:9",
    "braces in the prose are read as code. Write \\{ and \\}",
  ],
  [
    "braces that are no code either",
    "The set {one two} is small.",
    "8:9",
    "braces in the prose are read as code. Write \\{ and \\}",
  ],
  [
    "a paragraph that begins like code",
    "import it into Python.",
    "8:1",
    "a line that begins with “import” or “export” is read as code. Begin the paragraph with",
  ],
  [
    "a dollar sign without its partner",
    "First line.\nThen $x^2 is fine.\n\nAnd $y$.",
    "9:6",
    "a dollar sign stands alone. Write the one that ends the formula. A dollar that is no formula",
  ],
  [
    "a dollar sign without its partner before braces",
    "Then $\\frac{a b}{2} is fine.\n\nAnd $y$.",
    "8:6",
    "a dollar sign stands alone. Write the one that ends the formula.",
  ],
  [
    "two sums of money",
    "It costs $5 and $6 today.",
    "8:10",
    "this formula begins or ends with a space, so one of its dollar signs may be missing.",
  ],
  [
    "a displayed formula that is never closed",
    "$$\nx^2\n\nText.",
    "8:1",
    "this formula is never closed. Write $$ on the line below it.",
  ],
  [
    "a displayed formula on one line",
    "So\n\n$$x^2$$",
    "10:1",
    "a formula between $$ on one line is set small, inside the sentence. Put each $$ on a line",
  ],
  [
    "code that is never closed",
    "```python\nx = 1",
    "8:1",
    "this code is never closed. Write ``` on the line below it.",
  ],
  [
    "a picture whose file is not there",
    "![A parabola](/parabola.png)",
    "8:1",
    "there is no picture public/parabola.png. Put the file into public/ and write ![A parabola](/p",
  ],
  [
    "a picture of another site",
    "![A parabola](https://example.org/parabola.png)",
    "8:1",
    "this picture is not a file of the site: “https://example.org/parabola.png”. Put the file into",
  ],
  [
    "a script in an element",
    '<p onclick="run()">Text.</p>',
    "8:1",
    "this element holds a script. Take the script out.",
  ],
];
