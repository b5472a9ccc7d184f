import { expect, test } from "vitest";
import { fact, factNames } from "../../../src/lib/site/facts.ts";

test.each(factNames)("%s is a number or words", (name) => {
  const value = fact(name);
  if (typeof value === "number") expect(Number.isFinite(value)).toBe(true);
  else expect(value).not.toBe("");
});

test("an unknown name is refused, and so is a property of every object", () => {
  expect(() => fact("no.such")).toThrow("there is no fact “no.such”");
  expect(() => fact("constructor")).toThrow("there is no fact “constructor”");
});
