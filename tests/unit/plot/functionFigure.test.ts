import { describe, expect, test } from "vitest";
import type { Segment } from "../../../src/lib/plot/figure.ts";
import { freePlace } from "../../../src/lib/plot/freePlace.ts";
import { functionFigure, type FunctionPicture } from "../../../src/lib/plot/functionFigure.ts";

const parabola: FunctionPicture = {
  name: "A parabola",
  f: (x) => x * x,
  slope: (x) => 2 * x,
  x: [-3, 3],
  label: "f",
  gLabel: "g",
  aspect: 1.6,
};
const segments = (picture: FunctionPicture): Segment[] =>
  functionFigure(picture).layers.filter((layer) => layer.kind === "segment");
const slopeOf = ({ from, to }: Segment): number => (to[1] - from[1]) / (to[0] - from[0]);

describe("functionFigure", () => {
  test("draws the curve alone", () => {
    const { layers, name } = functionFigure(parabola);
    expect(name).toBe("A parabola");
    expect(layers.map(({ kind }) => kind)).toEqual(["curve"]);
  });

  test("draws the tangent solid and the secant dashed, with their slopes", () => {
    const [secant, tangent] = segments({ ...parabola, secant: [1, 3], tangentAt: 1 });
    expect(secant).toMatchObject({ ink: "secant", stroke: "dashed", label: "secant" });
    expect(tangent).toMatchObject({ ink: "tangent", stroke: "solid", label: "tangent" });
    expect(slopeOf(secant!)).toBeCloseTo(4, 9);
    expect(slopeOf(tangent!)).toBeCloseTo(2, 9);
  });

  test("marks points once, and none where f has no value", () => {
    const picture: FunctionPicture = {
      ...parabola,
      f: (x) => 1 / x,
      points: [-1, 0, 1],
      secant: [1, 2],
    };
    const marks = functionFigure(picture).layers.filter((l) => l.kind === "mark");
    expect(marks.map(({ at }) => at)).toEqual([
      [-1, -1],
      [1, 1],
      [2, 0.5],
    ]);
  });

  test("shows both functions", () => {
    const { layers, y } = functionFigure({ ...parabola, g: (x) => x - 20 });
    expect(layers.map((layer) => layer.kind === "curve" && layer.label)).toEqual(["g", "f"]);
    expect(y.range[0]).toBeLessThanOrEqual(-23);
    expect(y.range[1]).toBeGreaterThanOrEqual(9);
  });
});

describe("freePlace", () => {
  test("keeps away from the other lines", () => {
    const place = freePlace((x) => x * x, [(x) => 3 * x], [-3, 3], [0, 9])!;
    expect(place.x).toBeLessThan(0);
    expect(place.crowdedAbove).toBe(false);
  });
  test("is null where the line is out of view", () => {
    expect(freePlace(() => 100, [], [-3, 3], [0, 9])).toBeNull();
  });
});
