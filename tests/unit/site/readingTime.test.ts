import { describe, expect, test } from "vitest";
import { minutesText, readingMinutes } from "../../../src/lib/site/readingTime.ts";

const words = (n: number): string => Array.from({ length: n }, () => "word").join(" ");

describe("readingMinutes(mdx)", () => {
  test("reads 230 words in a minute", () => {
    expect(readingMinutes(words(2300))).toBe(10);
  });

  test("is never nothing", () => {
    expect(readingMinutes("")).toBe(1);
  });

  test("takes time for formulas: more for one that stands alone", () => {
    expect(readingMinutes(Array(86).fill("$x$").join(" "))).toBe(1);
    expect(readingMinutes(Array(60).fill("$$\n\\frac{a}{b}\n$$").join("\n\n"))).toBe(8);
    expect(readingMinutes(Array(60).fill('<Equation claim="a = a" />').join("\n\n"))).toBe(8);
  });

  test("does not read programs aloud, nor the names of words", () => {
    const program = "```python\n" + words(3000) + "\n```\n";
    expect(readingMinutes(`${program}<Plot f="x^2" caption="${words(900)}" />`)).toBe(1);
  });

  test("takes a dollar sign for money where it is escaped", () => {
    expect(readingMinutes(`\\$5 ${words(460)} \\$6`)).toBe(2);
  });
});

describe("minutesText(minutes)", () => {
  test.each([
    [0, "0 min"],
    [25, "25 min"],
    [60, "1 h"],
    [65, "1 h 5 min"],
  ])("%i is “%s”", (minutes, text) => {
    expect(minutesText(minutes)).toBe(text);
  });
});
