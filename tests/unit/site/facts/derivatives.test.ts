// The figures of the specification, against what the library computes for Room 1.
import { expect, test } from "vitest";
import { derivatives } from "../../../../src/lib/site/facts/derivatives.ts";

const value = (name: string): number => Number(derivatives[name]!());

test.each([
  ["regression.start.loss", 139, 10],
  ["regression.start.slopeW", -78, 10],
  ["regression.start.slopeB", -22, 10],
  ["regression.step1.w", 0.78, 10],
  ["regression.step1.b", 0.22, 10],
  ["regression.step1.loss", 81.0904, 10],
  ["regression.epochs500.w", 3.0553, 4],
  ["regression.epochs500.b", 1.8003, 4],
  ["regression.curvature.large", 23.6619, 4],
  ["regression.curvature.small", 0.3381, 4],
  ["regression.condition", 69.99, 2],
  ["regression.alphaLimit", 0.08452, 5],
  ["regression.epochsToFourDecimals.alpha001", 2949, 10],
  ["regression.epochsToFourDecimals.alpha008", 365, 10],
  ["regression.centred.condition", 2, 10],
  ["regression.centred.alphaLimit", 0.5, 10],
])("%s is %d", (name, expected, decimals) => {
  expect(value(name)).toBeCloseTo(expected, decimals);
});

test("x centred, four decimals take 14 epochs: 11 · 0.4¹⁴ is below 0.00005, 11 · 0.4¹³ is not", () => {
  expect(value("regression.centred.epochsToFourDecimals")).toBe(14);
  expect(11 * 0.4 ** 14).toBeLessThan(5e-5);
  expect(11 * 0.4 ** 13).toBeGreaterThan(5e-5);
});
