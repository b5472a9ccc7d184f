import katex from "katex";
import { describe, expect, test } from "vitest";
import { Measures } from "../../../scripts/finish/measures.ts";

const measuresOf = (...pages: string[]): Measures => {
  const measures = new Measures();
  pages.forEach((page) => measures.count(page));
  return measures;
};
const strut = '<span class="strut" style="height:1em;vertical-align:-0.25em;"></span>';

test("Measures.applied(html) puts a class in the place of a measure that comes twice", () => {
  const measures = measuresOf(strut, strut);
  expect(measures.applied(strut)).toBe('<span class="strut k0"></span>');
  expect(measures.rules).toBe(".k0{height:1em!important;vertical-align:-0.25em!important}");
});

test("Measures.names is shortest for the measure of most boxes", () => {
  const measures = measuresOf(`${strut}${strut}`, '<span style="top:-3em;"></span>'.repeat(3));
  expect([...measures.names.values()]).toEqual(["k0", "k1"]);
  expect(measures.applied('<span style="top:-3em">')).toBe('<span class="k0">');
});

describe("Measures.applied(html) leaves", () => {
  test.each([
    ["a measure that comes once", '<span class="strut" style="height:1.2em;"></span>'],
    ["what a script moves", '<span class="slider-mark" style="--at:0.5"></span>'.repeat(2)],
    ["other elements", '<div style="height:1em"></div>'.repeat(2)],
    ["colours", '<span style="color:red"></span>'.repeat(2)],
  ])("%s", (_, html) => {
    expect(measuresOf(html).applied(html)).toBe(html);
  });
});

test("a formula set twice keeps none of its style attributes, and each measure has its rule", () => {
  const html = katex.renderToString("\\frac{x^2}{\\sqrt{2}} + \\sum_i x_i", { output: "html" });
  const measures = measuresOf(html, html);
  const drawn = measures.applied(html);
  expect(drawn.replace(/<svg.*?<\/svg>/gs, "")).not.toContain("style=");
  for (const name of measures.names.values()) expect(measures.rules).toContain(`.${name}{`);
});
