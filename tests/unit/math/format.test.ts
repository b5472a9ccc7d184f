import { describe, expect, test } from "vitest";
import fc from "fast-check";
import { fixed, format, formatLatex, signed, spoken } from "../../../src/lib/math/format.ts";

/** The page's spaces and minus made plain, so that the tables below can be read. */
const plain = (text: string): string =>
  text.replaceAll("\u202f", "_").replaceAll("\u00a0", " ").replaceAll("\u2212", "-");

describe("format", () => {
  test.each([
    [0, "0"],
    [-0, "0"],
    [1, "1"],
    [-3, "-3"],
    [0.1 + 0.2, "0.3"],
    [2.0100000000000007, "2.01"],
    [3.05534, "3.055"],
    [1234.5678, "1_235"],
    [9999.6, "10_000"],
    [605009.3, "605_000"],
    [1e6, "1_000_000"],
    [9999999, "1 × 10⁷"],
    [0.0001, "0.0001"],
    [0.00001, "1 × 10⁻⁵"],
    [4.2e-8, "4.2 × 10⁻⁸"],
    [-4.2e-8, "-4.2 × 10⁻⁸"],
    [1e150, "1 × 10¹⁵⁰"],
    [5e-324, "4.941 × 10⁻³²⁴"],
    [NaN, "undefined"],
    [Infinity, "too large to show"],
    [-Infinity, "too large to show"],
  ])("format(%s) is %s", (x, text) => expect(plain(format(x))).toBe(text));

  test("digits, kept zeros and brackets are the caller's choice", () => {
    expect(plain(format(605009.3, 6))).toBe("605_009");
    expect(format(81.0904, 6)).toBe("81.0904");
    expect(format(2.1, 4, { keepZeros: true })).toBe("2.100");
    expect(format(0, 4, { keepZeros: true })).toBe("0.000");
    expect(plain(format(-2, 4, { bracketed: true }))).toBe("(-2)");
    expect(format(2, 4, { bracketed: true })).toBe("2");
  });

  test("what is shown reads back to the number, to the digits asked for", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
        const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
        const back = plain(format(x, 6))
          .replaceAll("_", "")
          .replace(/ × 10/, "e")
          .replaceAll("⁻", "-")
          .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (d) => String(superscripts.indexOf(d)));
        expect(Number(back)).toBe(Number(x.toPrecision(6)) + 0);
      }),
    );
  });
});

test.each([
  [-0.5, "-0.5"],
  [12345, "12\\,350"],
  [4.2e-8, "4.2 \\times 10^{-8}"],
  [NaN, "\\text{undefined}"],
  [Infinity, "\\text{too large to show}"],
])("formatLatex(%s) is %s", (x, text) => expect(formatLatex(x)).toBe(text));

test.each([
  [-3, "minus 3"],
  [4.2e-8, "4.2 times ten to the minus 8"],
  [1e9, "1 times ten to the 9"],
  [12345, "12350"],
  [NaN, "undefined"],
])("spoken(%s) is %s", (x, text) => expect(spoken(x)).toBe(text));

test.each([
  [1.005, 4, "1.0050"],
  [-0.0004, 2, "0.00"],
  [-1234.5, 1, "-1_234.5"],
  [1e20, 2, "1 × 10²⁰"],
  [NaN, 2, "undefined"],
])("fixed(%s, %i) is %s", (x, decimals, text) => expect(plain(fixed(x, decimals))).toBe(text));

test("fixed drops trailing zeros when told to", () => {
  expect(fixed(1.5, 4, { keepZeros: false })).toBe("1.5");
});

test.each([
  [2, "+2"],
  [-2, "-2"],
  [0, "0"],
  [Infinity, "too large to show"],
])("signed(%s) is %s", (x, text) => expect(plain(signed(x))).toBe(text));
