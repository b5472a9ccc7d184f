import { describe, expect, test } from "vitest";
import { closingBracket, splitOutside } from "../../../src/lib/site/brackets.ts";

describe("closingBracket returns the index of the bracket that closes", () => {
  test.each([
    ["(a)", 0, 2],
    ["f(g(x), [1])", 1, 11],
    ["{a{b}c}d", 0, 6],
    ["(never", 0, -1],
  ])("%s from %i: %i", (text, start, end) => expect(closingBracket(text, start)).toBe(end));
});

describe("splitOutside splits outside of all brackets, and trims", () => {
  test.each([
    ["a = b = c", "=", ["a", "b", "c"]],
    ["f(1, 2), 3", ",", ["f(1, 2)", "3"]],
    ["alone", ";", ["alone"]],
    ["a;", ";", ["a", ""]],
  ])("%s at %s", (text, separator, parts) => expect(splitOutside(text, separator)).toEqual(parts));
});
