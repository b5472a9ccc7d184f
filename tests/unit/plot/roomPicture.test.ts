import { describe, expect, test } from "vitest";
import { linesOf, poster } from "../../../src/lib/plot/poster.ts";
import { roomPicture } from "../../../src/lib/plot/roomPicture.ts";
import { sketch } from "../../../src/lib/plot/sketch.ts";
import type { Layer, Mark, Path, Segment } from "../../../src/lib/plot/figure.ts";

const secants = roomPicture({
  kind: "secants",
  polynomial: [0, 0, 1],
  x: [-2, 3],
  y: [-1, 5],
  at: 1,
  runs: [1, 0.5],
});
const descent = roomPicture({
  kind: "descent",
  curvatures: [1, 9],
  turn: 0,
  start: [4, 1],
  alpha: 0.2,
  steps: 3,
});
const only = <Kind extends Layer["kind"]>(layers: readonly Layer[], kind: Kind) =>
  layers.filter((layer): layer is Extract<Layer, { kind: Kind }> => layer.kind === kind);
const slope = ({ from, to }: Segment): number => (to[1] - from[1]) / (to[0] - from[0]);

describe("roomPicture(secants)", () => {
  const lines = only(secants.layers, "segment");

  test("draws the slopes that the mathematics says: x² at 1 over 1, 0.5 and at once", () => {
    expect(lines.map((line) => slope(line).toFixed(9))).toEqual(
      [3, 2.5, 2].map((m) => m.toFixed(9)),
    );
  });

  test("tells tangent and secant apart by ink and stroke", () => {
    expect(lines.map(({ ink, stroke }) => [ink, stroke ?? "solid"])).toEqual([
      ["secant", "dashed"],
      ["secant", "dashed"],
      ["tangent", "solid"],
    ]);
  });

  test("keeps every line inside the box", () => {
    for (const [x, y] of lines.flatMap(({ from, to }) => [from, to])) {
      expect(x).toBeGreaterThanOrEqual(-2 - 1e-9);
      expect(x).toBeLessThanOrEqual(3 + 1e-9);
      expect(y).toBeGreaterThanOrEqual(-1 - 1e-9);
      expect(y).toBeLessThanOrEqual(5 + 1e-9);
    }
  });
});

describe("roomPicture(descent)", () => {
  test("walks (1 − αλ) a step in each direction", () => {
    const path = descent.layers.find((l): l is Path => l.kind === "path" && l.ink === "step");
    const points = path?.points.map(([x, y]) => [x.toFixed(6), y.toFixed(6)]);
    expect(points).toEqual(
      [0, 1, 2, 3].map((k) => [(4 * 0.8 ** k).toFixed(6), ((-0.8) ** k).toFixed(6)]),
    );
  });

  test("draws level curves: one value of the function along each", () => {
    const rings = only(descent.layers, "path").filter(({ closed }) => closed);
    expect(rings.length).toBeGreaterThan(4);
    for (const { points } of rings) {
      const values = points.map(([x, y]) => x * x + 9 * y * y);
      expect(Math.max(...values) / Math.min(...values)).toBeCloseTo(1, 9);
    }
  });
});

describe("sketch(figure, width)", () => {
  test("maps the ranges onto a box of the figure's aspect, y upwards", () => {
    const drawn = sketch(secants, 350);
    const mark = secants.layers.findLast((layer): layer is Mark => layer.kind === "mark");
    expect(drawn.height).toBeCloseTo(350 / secants.aspect, 9);
    expect(mark?.at).toEqual([1, 1]);
    expect(drawn.dots.at(-1)).toMatchObject({ x: (3 / 5) * 350, y: (4 / 6) * drawn.height });
  });

  test("lifts the pen where a curve has a gap", () => {
    const curve = { kind: "curve", ink: "function", x: [0, 1, 2, 3], y: [0, 1, null, 1] } as const;
    const { lines } = sketch({ ...secants, layers: [curve] });
    expect(lines[0]?.d.match(/M/g)).toHaveLength(2);
  });
});

describe("poster(words, figure, font)", () => {
  test("breaks words into lines that are no longer than asked, and loses none", () => {
    const lines = linesOf("The calculus behind machine learning", 20);
    expect(lines).toEqual(["The calculus behind", "machine learning"]);
    expect(linesOf("Incomprehensibilities of it", 8)).toEqual(["Incomprehensibilities", "of it"]);
  });

  test("escapes what SVG would take for markup, and draws the figure", () => {
    const words = { label: "Downhill, room 1", title: "a < b & c", promise: "p" };
    const svg = poster(words, secants, "F");
    expect(svg).toContain("a &lt; b &amp; c");
    expect(svg.match(/stroke-dasharray/g)).toHaveLength(2);
    expect(poster(words, undefined, "F")).not.toContain("stroke-dasharray");
  });
});
