// What a number field reads, and what it says of the rest.
import { expect, test } from "vitest";
import { numberFromText } from "../../../src/lib/math/numberFromText.ts";

test.each([
  ["0.5", 0.5],
  ["−2", -2],
  ["1/sqrt(2)", 1 / Math.SQRT2],
  ["2 × 10⁻³", 0.002],
])("%j is read", (text, value) => {
  expect(numberFromText(text)).toEqual({ ok: true, value });
});

// a sentence about x or about functions would be no help in a number field
test.each(["x", "zzz", "abc", "х"])("%j is said to be no number", (text) => {
  const result = numberFromText(text);
  expect(!result.ok && result.message).toBe(
    `“${text}” is no number. Type one, for example 0.5, 1/4 or sqrt(2).`,
  );
});

test("a decimal comma keeps its own sentence", () => {
  const result = numberFromText("0,3");
  expect(!result.ok && result.message).toContain("Write 0.3");
});
