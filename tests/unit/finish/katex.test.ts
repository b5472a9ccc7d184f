import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import katex from "katex";
import { describe, expect, test } from "vitest";
import { classesIn, eachText, unescaped } from "../../../scripts/finish/classPaths.ts";
import { katexGlyphs } from "../../../scripts/finish/katexFaces.ts";
import { runTimeFormulas } from "../../../scripts/finish/runTimeFormulas.ts";
import { compounds, matches } from "../../../scripts/finish/selectors.ts";
import { usedRules } from "../../../scripts/finish/usedRules.ts";

const css = readFileSync(createRequire(import.meta.url).resolve("katex/dist/katex.css"), "utf8");
const set = (latex: string): string => katex.renderToString(latex, { displayMode: true });
const drawn = (latex: string): Record<string, string> =>
  Object.fromEntries(
    [...katexGlyphs(css, [set(latex)])].map(([face, letters]) => [
      face,
      [...letters]
        .filter((letter) => letter.trim() && letter !== "\u200b")
        .sort()
        .join(""),
    ]),
  );

describe("eachText(html, visit)", () => {
  test("gives each text its path, through void and self-closed elements", () => {
    const seen: string[] = [];
    const html = `<p class="a">x<br>y<b class='c d'>z</b><svg><path d="M0"/></svg>w</p><style>q</style>`;
    eachText(html, (text, path) =>
      seen.push(`${text}:${path.map(({ tag, classes }) => [tag, ...classes].join(".")).join(">")}`),
    );
    expect(seen).toEqual(["x:p.a", "y:p.a", "z:p.a>b.c.d", "w:p.a"]);
  });

  test("is not led astray by an end without a beginning", () => {
    const seen: number[] = [];
    eachText("<p>a</i>b</p>", (_, path) => seen.push(path.length));
    expect(seen).toEqual([1, 1]);
  });
});

describe("unescaped(text)", () => {
  test.each([
    ["a &lt; b &amp; c", "a < b & c"],
    ["&#x2212;1 &#8722;", "−1 −"],
    ["&unknown;", "&unknown;"],
  ])("%s is %s", (text, characters) => {
    expect(unescaped(text)).toBe(characters);
  });
});

describe("matches(selector, path)", () => {
  const path = (text: string) =>
    text.split(" ").map((step) => {
      const [tag = "", ...classes] = step.split(".");
      return { tag, classes };
    });

  test.each([
    [".katex .mathit", "span.katex span.x span.mathit", true],
    [".katex .mathit", "span.mathit", false],
    [".katex .a.b", "span.katex span.a", false],
    [".katex .a > span", "span.katex span.a span.c", true],
    [".katex .a > span", "span.katex span.a span.c span.d", false],
  ])("%s, %s: %s", (selector, steps, answer) => {
    expect(matches(compounds(selector), path(steps))).toBe(answer);
  });
});

describe("katexGlyphs(css, pages)", () => {
  test.each([
    ["x + 1", { "Main-Regular": "+1", "Math-Italic": "x" }],
    ["\\mathbb{R}", { "AMS-Regular": "R" }],
    ["\\mathbf{x}", { "Main-Bold": "x" }],
    ["\\boldsymbol{x}", { "Math-BoldItalic": "x" }],
    ["\\mathit{ab}", { "Main-Italic": "ab" }],
    ["\\text{\\textit{a}}", { "Main-Italic": "a" }],
    ["\\textbf{b}", { "Main-Bold": "b" }],
    ["\\mathcal{L}", { "Caligraphic-Regular": "L" }],
    ["\\sum", { "Size2-Regular": "∑" }],
    ["\\big(", { "Size1-Regular": "(" }],
    ["\\Bigg]", { "Size4-Regular": "]" }],
    ["a < b", { "Main-Regular": "<", "Math-Italic": "ab" }],
  ])("%s is drawn by %o", (latex, faces) => {
    expect(drawn(latex)).toEqual(faces);
  });

  test("leaves out what stands in the MathML alone", () => {
    expect(Object.values(drawn("\\alpha")).join("")).toBe("α");
  });
});

describe("usedRules(css, classes, faces)", () => {
  const sheet =
    ".katex .a{x:1}.katex .a.b,.katex .c{x:2}.other{x:3}@font-face{src:url(KaTeX_Main-Bold.HASH.woff2)}";

  test("keeps the rules of classes in use and the site's own", () => {
    const kept = usedRules(sheet, new Set(["katex", "a"]), new Set(["Main-Bold"]));
    expect(kept).toBe(".katex .a{x:1}.other{x:3}@font-face{src:url(KaTeX_Main-Bold.HASH.woff2)}");
  });

  test("drops a font that draws nothing", () => {
    expect(usedRules(sheet, new Set(), new Set())).toBe(".other{x:3}");
  });

  test("keeps the rule that sets the hat of ŷ over its letter: a class in :not(…) is not in use", () => {
    const used = usedRules(css, classesIn(set("\\hat y")), new Set());
    expect(used).toMatch(/\.accent-body:not\(\.accent-full\)\s*\{\s*width: 0/);
  });
});

describe("runTimeFormulas()", () => {
  const html = runTimeFormulas();
  const glyphs = katexGlyphs(css, [html]);
  const classes = classesIn(html);

  test.each([
    "\\frac{d}{dx}\\left[\\sigma(x)\\right] = \\sigma(x)(1 - \\sigma(x))",
    "\\left(\\frac{x^{2} + 1}{\\sqrt{x}}\\right)^{7} - \\arctan(3.14159\\,\\theta) \\cdot e^{-2x}",
    "\\left|\\frac{\\frac{\\frac{\\frac{1}{x}}{2}}{3}}{4}\\right| \\approx 10^{-8}",
    "f'(x_{0}) = \\lim_{h \\to 0} \\frac{f(x_{0} + h) - f(x_{0})}{h}",
    "w \\leftarrow 0.78 - 0.01 \\times (-59.52)",
  ])("has every sign and class of %s", (latex) => {
    const formula = set(latex);
    for (const name of classesIn(formula)) expect(classes).toContain(name);
    for (const [face, letters] of katexGlyphs(css, [formula]))
      for (const letter of letters) expect(glyphs.get(face), `${face} ${letter}`).toContain(letter);
  });
});
