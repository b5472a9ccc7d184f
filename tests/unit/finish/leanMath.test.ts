import katex from "katex";
import { expect, test } from "vitest";
import { leanMath } from "../../../scripts/finish/leanMath.ts";

const lean = (latex: string): string =>
  leanMath(katex.renderToString(latex, { output: "mathml", displayMode: true }));

test("leanMath(html) takes the LaTeX out of the MathML and leaves its meaning", () => {
  expect(katex.renderToString("a < b", { output: "mathml" })).toContain("annotation");
  expect(lean("a < b")).toBe(
    '<span class="katex"><math display="block"><mi>a</mi><mo>&lt;</mo><mi>b</mi></math></span>',
  );
});

test("leanMath(html) keeps the rows inside a formula", () => {
  expect(lean("\\frac{a + b}{c}")).toContain(
    "<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mi>c</mi></mfrac></math>",
  );
});

test("leanMath(html) gives an index no more parts than it has", () => {
  expect(lean("\\lambda_{\\max}")).toContain("<msub><mi>λ</mi><mi>max</mi></msub>");
  expect(lean("\\max x")).toContain("<mi>max</mi><mo>\u2061</mo>");
});

test.each(["<p>no formula</p>", "<math><mrow><mi>a</mi></mrow><mrow><mi>b</mi></mrow></math>"])(
  "leanMath(html) leaves %s as it is",
  (html) => {
    expect(leanMath(html)).toBe(html);
  },
);

test("leanMath(html) unwraps signs that no rule applies to, and gives an operator its own spaces", () => {
  const html = katex.renderToString("(2 + x)", { output: "html" });
  expect(leanMath(html)).toBe(
    '<span class="katex"><span class="katex-html" aria-hidden="true">' +
      '<span class="base">(2<span style="margin:0 0.2222em 0 0.2222em;">+</span></span>' +
      '<span class="base"><span class="mathnormal">x</span>)</span></span></span>',
  );
});
