import { describe, expect, test } from "vitest";
import { withFixedWidths } from "../../../scripts/finish/fixedWidths.ts";

const styles = new Map([
  ["k0", "margin:0 0.2222em"],
  ["k1", "height:1em;vertical-align:-0.2em"],
  ["k2", "min-width:3em"],
]);
const base = (inside: string): string => `<span class="base">${inside}</span>`;

describe("withFixedWidths(html, styles) says the width of", () => {
  test.each([
    ["digits and a point, of KaTeX's upright font", "0.01", 1.7778],
    ["a letter of its italic font", '<span class="mathnormal">x</span>', 0.5715],
    ["an operator between the margins of a class", '3<span class="k0">+</span>2', 2.2222],
    [
      "a space with a margin of its own",
      '1<span class="mspace" style="margin-right:0.5em;"></span>',
      1,
    ],
    [
      "what is only coloured",
      '<span class="ink-step"><span class="mathnormal">x</span></span>',
      0.5715,
    ],
    ["what a strut makes higher", '<span class="k1"></span>5', 0.5],
  ])("%s", (_, inside, width) => {
    expect(withFixedWidths(base(inside), styles)).toBe(
      `<span class="base" style="inline-size:${width}em">${inside}</span>`,
    );
  });

  test("each base of a page, and leaves all else as it is", () => {
    const both = `<p>a ${base("1")} b <span class="katex-html base" aria-hidden="true">22</span></p>`;
    const html = withFixedWidths(both, styles);
    expect(html.match(/inline-size:(?:0\.5|1)em/g)).toHaveLength(2);
    expect(html.replace(/ style="[^"]*"/g, "")).toBe(both);
  });
});

describe("withFixedWidths(html, styles) leaves alone", () => {
  test.each([
    ["a fraction", '<span class="stack fraction"><span>1</span><span>2</span></span>'],
    ["an index", '2<span class="moved sizing reset-size6 size3">i</span>'],
    ["a part with a width of its own", '<span class="k2">1</span>'],
    ["a sign that KaTeX's fonts do not have", "語"],
    ["an underlined part", '<span class="underline">1</span>'],
  ])("%s", (_, inside) => {
    expect(withFixedWidths(base(inside), styles)).toBe(base(inside));
  });
});
