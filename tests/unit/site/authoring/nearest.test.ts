import { expect, test } from "vitest";
import { didYouMean, nearest } from "../../../../src/lib/site/authoring/nearest.ts";

const known = ["ValueTable", "QuotientTable", "Calc"];

test.each([
  ["ValuTable", "ValueTable"],
  ["valuetable", "ValueTable"],
  ["Clac", "Calc"],
  ["Xyzzy", undefined],
])("nearest to %s is %s", (name, found) => expect(nearest(name, known)).toBe(found));

test("didYouMean lists the names where none is near and they are few", () => {
  expect(didYouMean("Xyzzy", known, "the list")).toBe(
    "Take one from the list (ValueTable, QuotientTable, Calc).",
  );
});
