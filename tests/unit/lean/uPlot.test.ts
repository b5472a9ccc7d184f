// @vitest-environment happy-dom
import { readFileSync } from "node:fs";
import { beforeAll, expect, test, vi } from "vitest";
import { cut } from "../../../scripts/lean/cut.ts";
import { uPlotPieces } from "../../../scripts/lean/uPlotPieces.ts";
import type { Figure } from "../../../src/lib/plot/figure.ts";

const text = readFileSync("node_modules/uplot/dist/uPlot.esm.js", "utf8");

/** Live plots drawn by a uPlot of this text. */
const drawing = async (code: string) => {
  vi.resetModules();
  vi.doMock(
    "uplot",
    () => import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`),
  );
  return (await import("../../../src/components/plot/livePlot.ts")).livePlot;
};

/** What was asked of the canvases, in order; a path says what it holds when it is drawn. */
let asked: unknown[] = [];

const listening = (log: unknown[], rest: object): object =>
  new Proxy(rest, {
    get: (target, key) =>
      Reflect.get(target, key) ??
      ((...words: unknown[]) => void log.push([key, JSON.stringify(words)])),
    set: (_, key, value) => {
      log.push([key, String(value)]);
      return true;
    },
  });

/** A Path2D that can be read. */
function Path() {
  const steps: unknown[] = [];
  return listening(steps, { toJSON: () => [...steps] });
}

beforeAll(() => {
  const rest = { canvas: { width: 600, height: 400 }, measureText: () => ({ width: 9 }) };
  HTMLCanvasElement.prototype.getContext = (() => listening(asked, rest)) as never;
  globalThis.Path2D = Path as never;
});

const figure = (x: readonly number[], f: (x: number) => number | null): Figure => ({
  name: "a plot",
  aspect: 1.5,
  x: { range: [0.1, 10] },
  y: { range: [-2, 8] },
  layers: [
    { kind: "curve", x, y: x.map(f), ink: "function" },
    { kind: "segment", from: [0, 0], to: [1, 1], ink: "secant", stroke: "dashed" },
    { kind: "curve", x, y: x.map(() => 2), ink: "tangent", stroke: "dashed", opacity: 0.4 },
    { kind: "mark", at: [3, 3], ink: "function", shape: "disc" },
  ],
});

const xs = Array.from({ length: 200 }, (_, i) => 0.1 + i / 20);
const broken = (x: number) => (x > 4 && x < 6 ? null : 1 / (x - 5));
const log = { ...figure(xs, Math.abs), y: { range: [0.01, 100], scale: "log" } } as Figure;
const noCurve: Figure = { ...log, layers: log.layers.slice(1, 2) };

/** All that a live plot asks of its canvas through its life. */
const life = async (code: string): Promise<unknown[]> => {
  const livePlot = await drawing(code);
  asked = [];
  const box = document.createElement("div");
  Object.defineProperties(box, { clientWidth: { value: 600 }, clientHeight: { value: 400 } });
  document.body.append(box);
  const plot = livePlot(box, figure(xs, Math.sin));
  await Promise.resolve();
  for (const next of [figure(xs, broken), log, noCurve, figure([], broken)]) {
    plot.draw(next);
    await Promise.resolve();
  }
  dispatchEvent(new CustomEvent("dppxchange"));
  await Promise.resolve();
  plot.destroy();
  expect(box.innerHTML).toBe("");
  return asked;
};

test("cut uPlot asks of its canvas what the whole one asks, through a plot's life", async () => {
  const whole = await life(text);
  const lean = await life(cut(text, uPlotPieces));
  expect(whole.length).toBeGreaterThan(200);
  expect(lean).toEqual(whole);
});

test("a piece that the library no longer has, or has twice, stops the build by its words", () => {
  expect(() => cut("let a = 1;\n", [{ from: "let b" }])).toThrow('"let b"');
  expect(() => cut("a;\na;\n", [{ from: "a;" }])).toThrow('"a;"');
  expect(cut("if (a) {\n}\n", [{ from: "if (a)", instead: "if (0) {" }])).toBe("if (0) {\n}\n");
});
