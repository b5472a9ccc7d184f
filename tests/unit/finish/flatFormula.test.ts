import katex from "katex";
import { expect, test } from "vitest";
import { flatFormula, withFlatFormulas } from "../../../scripts/finish/flatFormula.ts";

const visible = (latex: string, displayMode = false): string =>
  katex.renderToString(latex, { output: "html", displayMode, trust: true, strict: false });
const flat = (latex: string): string => withFlatFormulas(visible(latex));
/** What stands between the tags of the formula's only base. */
const inside = (latex: string): string =>
  /<span class="katex-html base"[^>]*>(.*)<\/span><\/span>$/s.exec(flat(latex))?.[1] ?? "";
const letters = (html: string): string => html.replace(/<[^>]*>|\u200b|&[^;]*;/g, "");
const elements = (html: string): number => html.match(/<[a-z]/g)?.length ?? 0;

test("a letter is its text in its font", () => {
  expect(inside("x")).toBe('<span class="mathnormal">x</span>');
  expect(inside("12")).toBe("12");
});

test("an index is one box, moved from the baseline by em of its own smaller letters", () => {
  // KaTeX: 3.063 em up, less a strut of 2.7 em, in letters 0.7 times as large
  expect(visible("x^2")).toContain("top:-3.063em;margin-right:0.05em;");
  expect(inside("x^2")).toContain(
    '<span class="moved sizing reset-size6 size3" style="top:-0.5186em;margin-right:0.0714em;">2</span>',
  );
});

test("two indices share a cell", () => {
  expect(inside("x_1^2")).toMatch(
    /<span class="stack indices"><span class="sizing[^>]*>1<\/span><span class="sizing[^>]*>2<\/span><\/span>/,
  );
});

test("a fraction is a stack of three, as far from its neighbours as empty delimiters hold it", () => {
  expect(inside("\\frac{1}{2}")).toMatch(
    /<span class="stack fraction apart"><span class="sizing[^>]*>2<\/span><span class="frac-line"[^>]*><\/span><span class="sizing[^>]*>1<\/span><\/span>$/,
  );
});

test("a colour and what it colours are one element", () => {
  expect(flat("\\htmlClass{ink-step}{h}")).toContain('<span class="mathnormal ink-step">h</span>');
});

test("a framed part keeps the boxes that make its height", () => {
  expect(flat("\\htmlClass{marked}{\\frac{a}{b}}")).toContain("vlist-t");
});

test("a strut stays where the formula is higher than a line", () => {
  expect(flat("\\frac{1}{2}")).toContain("strut");
  expect(flat("x + 1")).not.toContain("strut");
});

test("a formula on a line of its own keeps its base in it", () => {
  const html = `<math display="block"></math>${visible("x", true)}`;
  expect(withFlatFormulas(html)).toContain(
    '<span class="katex-html" aria-hidden="true"><span class="base">',
  );
});

test.each([
  "\\frac{f(x+h) - f(x)}{h}",
  "\\lim_{h \\to 0} \\sqrt{1 + x_{i}^{2}}",
  "\\sum_{i=1}^{n} (\\hat y_i - y_i)^2 \\cdot \\left(\\frac{\\frac{1}{x}}{2}\\right)",
  "\\begin{aligned} a &= b^2 \\\\ &= \\overline{c} \\end{aligned}",
])("%s keeps every letter, in order, in far fewer elements", (latex) => {
  expect(letters(flat(latex))).toBe(letters(visible(latex)));
  expect(elements(flat(latex))).toBeLessThan(0.6 * elements(visible(latex)));
});

test("words around formulas stay as they are", () => {
  expect(withFlatFormulas(`<p>a <b>x</b> ${visible("x")} &amp; b</p>`)).toMatch(
    /^<p>a <b>x<\/b> <span class="katex">.*<\/span> &amp; b<\/p>$/,
  );
});

test("what is no formula, or has no end, is refused", () => {
  expect(() => flatFormula("words")).toThrow("This is no formula: words");
  expect(() => withFlatFormulas('<span class="katex-html" aria-hidden="true"><span>')).toThrow(
    "A formula has no end.",
  );
});
