import { expect, test } from "vitest";
import type { Figure } from "../../../src/lib/plot/figure.ts";
import { figureSvg } from "../../../src/lib/plot/svg.ts";

const figure: Figure = {
  name: "A line & a point",
  x: { range: [-1, 3] },
  y: { range: [0, 2] },
  aspect: 2,
  layers: [
    { kind: "curve", x: [-1, 0, 1, 2], y: [0, 1, null, 2], ink: "function" },
    { kind: "segment", from: [0, 0], to: [1, 1], ink: "secant", stroke: "dashed", label: "secant" },
    { kind: "segment", from: [0, 0], to: [1, 2], ink: "derivative", arrow: true },
    { kind: "mark", at: [1, 1], shape: "ring", ink: "step" },
    {
      kind: "raster",
      columns: 2,
      rows: 1,
      cells: Uint8Array.of(0, 1),
      inks: [
        { ink: "function", opacity: 0.2 },
        { ink: "step", opacity: 0.2 },
      ],
    },
  ],
};
const svg = figureSvg(figure, "a");

test("figureSvg names the picture and escapes the name", () => {
  expect(svg).toContain('role="img" aria-label="A line &amp; a point"');
});

test("figureSvg breaks a curve at null", () => {
  expect(svg).toContain('d="M0 100L25 50M75 0"');
});

test("figureSvg dashes the secant and writes its label in its ink", () => {
  expect(svg).toMatch(
    /<line x1="25%" y1="100%" x2="50%" y2="50%" class="ink-secant"[^>]*stroke-dasharray="9 6"/,
  );
  expect(svg).toMatch(/class="ink-secant">secant<\/text>/);
});

test("figureSvg gives arrows a head of their ink with an id of the figure's own", () => {
  expect(svg).toContain('<marker id="a-derivative"');
  expect(svg).toContain('marker-end="url(#a-derivative)"');
});

test("figureSvg draws equal neighbours of a raster as one run", () => {
  expect(svg).toContain('d="M0 0h1v1h-1z" class="ink-function"');
});

test("figureSvg holds no NaN, Infinity or undefined", () => {
  expect(svg).not.toMatch(/NaN|Infinity|undefined/);
});
