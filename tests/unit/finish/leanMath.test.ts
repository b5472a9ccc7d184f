import katex from "katex";
import { expect, test } from "vitest";
import { leanMath } from "../../../scripts/finish/leanMath.ts";

test("leanMath(html) takes the LaTeX out of the MathML and leaves its meaning", () => {
  const html = katex.renderToString("a < b", { output: "mathml" });
  const lean = leanMath(`<p>${html}</p>`);
  expect(html).toContain("annotation");
  expect(lean).not.toMatch(/annotation|semantics/);
  expect(lean).toContain("<mrow><mi>a</mi><mo>&lt;</mo><mi>b</mi></mrow></math>");
});
