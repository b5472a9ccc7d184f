import { expect, test } from "vitest";
import fc from "fast-check";
import {
  angleBetween,
  directionOf,
  directionalDerivative,
  unitVector,
} from "../../../src/lib/math/direction.ts";

test.each([
  [0, 4],
  [30, 7.464],
  [90, 8],
])("x² + 4y² at (2, 1), ∇ = (4, 8): the slope at %i° is %s", (degrees, slope) => {
  expect(directionalDerivative([4, 8], degrees)).toBeCloseTo(slope, 3);
});

test("the slope is 8.944 along the gradient and 0 along the level curve", () => {
  const steepest = directionOf([4, 8]);
  expect(directionalDerivative([4, 8], steepest)).toBeCloseTo(8.944, 3);
  expect(directionalDerivative([4, 8], steepest + 90)).toBeCloseTo(0, 12);
});

test("½(x² + 25y²) at (10, 1): −∇ is 62.5° off the way to the minimum", () => {
  expect(angleBetween([-10, -25], [-10, -1])).toBeCloseTo(62.5, 1);
});

test("no direction is steeper than the gradient (Cauchy–Schwarz)", () => {
  const number = fc.double({ min: -100, max: 100, noNaN: true });
  fc.assert(
    fc.property(number, number, number, (x, y, degrees) => {
      expect(directionalDerivative([x, y], degrees)).toBeLessThanOrEqual(Math.hypot(x, y) + 1e-9);
    }),
  );
});

test("right angles are exact, and a zero vector has no angle", () => {
  expect([0, 90, 180, 270, -90].map(unitVector)).toEqual([
    [1, 0],
    [0, 1],
    [-1, 0],
    [0, -1],
    [0, -1],
  ]);
  expect(angleBetween([0, 0], [1, 0])).toBeNaN();
  expect(directionOf([0, -1])).toBe(270);
});
