import { expect, test } from "vitest";
import { mayScroll, typeset, typesetText } from "../../../src/lib/site/typeset.ts";

test("typeset returns HTML and MathML", () => {
  expect(typeset("x^2")).toMatch(/<math[^]*katex-html/);
});

test("typeset throws KaTeX's sentence for wrong LaTeX", () => {
  expect(() => typeset("\\frac{1}")).toThrow(/^(?!KaTeX parse error)/);
});

test("typesetText escapes the words and sets what stands between dollar signs", () => {
  const html = typesetText('a < b & "c": $x$');
  expect(html).toMatch(/^a &lt; b &amp; &quot;c&quot;: <span class="katex">/);
  expect(() => typesetText("costs 5$")).toThrow("a dollar sign stands alone");
});

test("mayScroll tells a formula that may be wider than a phone", () => {
  expect(mayScroll("y = mx + b")).toBe(false);
  expect(mayScroll("a+b+c+d+e+f+g+h+i+j+k+l+m+n+o")).toBe(true);
});
