import { describe, expect, test } from "vitest";
import fc from "fast-check";
import { type Samples, sample } from "../../../src/lib/plot/sample.ts";

type F = (x: number) => number;

/** The pieces of a curve between its gaps. */
const pieces = ({ x, y }: Samples): [number, number][][] => {
  const out: [number, number][][] = [[]];
  x.forEach((at, i) => {
    const value = y[i]!;
    if (value === null) out.push([]);
    else out[out.length - 1]!.push([at, value]);
  });
  return out.filter((piece) => piece.length > 0);
};

const wellFormed = ({ x, y }: Samples): void => {
  expect(x.length).toBe(y.length);
  x.forEach((at, i) => {
    expect(Number.isFinite(at)).toBe(true);
    if (i > 0) expect(at).toBeGreaterThan(x[i - 1]!);
    expect(y[i] === null || Number.isFinite(y[i])).toBe(true);
  });
};

const nasty: [string, F, number, number][] = [
  ["x²", (x) => x * x, -3, 3],
  ["sin x", Math.sin, -7, 7],
  ["1/x", (x) => 1 / x, -3, 3],
  ["1/x off the grid", (x) => 1 / (x - 0.1234567), -3, 3],
  ["1/x²", (x) => 1 / (x * x), -3, 3],
  ["tan x", Math.tan, -7, 7],
  ["tan 50x", (x) => Math.tan(50 * x), -3, 3],
  ["ln x", (x) => (x > 0 ? Math.log(x) : NaN), -1, 5],
  ["√x", (x) => (x >= 0 ? Math.sqrt(x) : NaN), -1, 5],
  ["√(1 − x²)", (x) => Math.sqrt(1 - x * x), -3, 3],
  ["∛x", Math.cbrt, -2, 2],
  ["floor", Math.floor, -3, 3],
  ["sign", Math.sign, -1.03, 1],
  ["|x|", Math.abs, -3.1, 3],
  ["x sin(1/x)", (x) => x * Math.sin(1 / x), -1, 1],
  ["sin(1/x)", (x) => Math.sin(1 / x), -1, 1],
  ["e^x", Math.exp, -10, 10],
  ["e^(e^x)", (x) => Math.exp(Math.exp(x)), -10, 10],
  ["x^x", (x) => (x > 0 ? x ** x : NaN), -1, 3],
  ["Γ-like poles", (x) => 1 / Math.sin(Math.PI * x), -5, 5],
  ["a spike", (x) => Math.exp(-1e4 * x * x), -3, 3],
  ["nowhere", () => NaN, -3, 3],
  ["only at whole numbers", (x) => (Number.isInteger(x) ? x : NaN), -3, 3],
  ["noise", (x) => (Math.sin(x * 1e9) * 43758.5) % 1, -3, 3],
  ["rationals only", (x) => (Math.round(x * 1e6) % 2 === 0 ? x : NaN), -3, 3],
  ["huge", (x) => 1e300 * x, -3, 3],
  ["constant", () => 2, -3, 3],
  ["far from 0", (x) => (x - 1e6) ** 2, 1e6 - 3, 1e6 + 3],
];

describe("sample", () => {
  test.each(nasty)("of %s is finite, ascending and short", (_, f, from, to) => {
    const curve = sample(f, [from, to]);
    wellFormed(curve);
    expect(curve.x.length).toBeLessThanOrEqual(900);
  });

  test.each(nasty)("of %s holds f's own values", (_, f, from, to) => {
    const curve = sample(f, [from, to]);
    curve.x.forEach((x, i) => {
      if (curve.y[i] !== null) expect(curve.y[i]).toBe(f(x) + 0);
    });
  });

  test.each<[string, F, number[]]>([
    ["1/x", (x) => 1 / x, [0]],
    ["1/(x − 0.1234567)", (x) => 1 / (x - 0.1234567), [0.1234567]],
    ["1/x²", (x) => 1 / (x * x), [0]],
    ["tan x", Math.tan, [-Math.PI / 2, Math.PI / 2]],
    ["floor", Math.floor, [-2, -1, 0, 1, 2]],
    ["sign(x − 0.1)", (x) => Math.sign(x - 0.1), [0.1]],
  ])("%s is parted at its poles and jumps, and nowhere else", (_, f, at) => {
    const found = pieces(sample(f, [-3, 3], { y: [-4, 4] }));
    const parts = found.filter((piece) => piece.length > 1);
    expect(parts.length).toBe(at.length + 1);
    at.forEach((x, i) => {
      expect(parts[i]!.at(-1)![0]).toBeLessThanOrEqual(x);
      expect(parts[i + 1]![0]![0]).toBeGreaterThanOrEqual(x);
    });
  });

  test.each<[string, F]>([
    ["∛x", Math.cbrt],
    ["atan(1000x)", (x) => Math.atan(1000 * x)],
    ["1/(1 + e^(−10⁶x))", (x) => 1 / (1 + Math.exp(-1e6 * (x - 0.01)))],
    ["|x|", Math.abs],
    ["a narrow bell", (x) => Math.exp(-300 * x * x)],
  ])("%s is steep but whole", (_, f) => {
    expect(pieces(sample(f, [-2.1, 2])).length).toBe(1);
  });

  test("√x starts on the axis, at 0", () => {
    const { x, y } = sample((t) => Math.sqrt(t), [-1, 5]);
    expect(x[0]).toBeLessThan(1e-6);
    expect(y[0]).toBeLessThan(1e-3);
  });

  test("the circle's upper half reaches the axis at both ends", () => {
    const { x, y } = sample((t) => Math.sqrt(1 - t * t), [-3, 3]);
    expect(x[0]).toBeCloseTo(-1, 6);
    expect(x.at(-1)).toBeCloseTo(1, 6);
    expect(y[0]).toBeLessThan(1e-3);
    expect(y.at(-1)).toBeLessThan(1e-3);
  });

  test("ln x and 1/x run out of the picture before they are cut", () => {
    const low = sample((x) => (x > 0 ? Math.log(x) : NaN), [-1, 5], { y: [-3, 2] });
    expect(low.y[0]).toBeLessThan(-3);
    const pole = pieces(sample((x) => 1 / x, [-3, 3], { y: [-4, 4] }));
    expect(pole[0]!.at(-1)![1]).toBeLessThan(-11.9);
    expect(pole[1]![0]![1]).toBeGreaterThan(11.9);
  });

  test.each<[string, F, number, number]>([
    ["sin 5x", (x) => Math.sin(5 * x), -3, 3],
    ["1/x", (x) => 1 / x, 0.2, 3],
    ["√x", Math.sqrt, 0, 4],
    ["x³ − 3x", (x) => x ** 3 - 3 * x, -2.5, 2.5],
    ["e^x", Math.exp, -3, 3],
  ])("the curve of %s is within half a pixel of f between its points", (_, f, from, to) => {
    const [piece] = pieces(sample(f, [from, to]));
    const values = piece!.map(([, y]) => y);
    const height = Math.max(...values) - Math.min(...values);
    for (let i = 0; i + 1 < piece!.length; i++) {
      const [[a, ya], [b, yb]] = [piece![i]!, piece![i + 1]!];
      expect(Math.abs(f((a + b) / 2) - (ya + yb) / 2)).toBeLessThan(height / 800);
    }
  });

  test("an empty or endless range gives an empty curve", () => {
    expect(sample(Math.sin, [1, 1])).toEqual({ x: [], y: [] });
    expect(sample(Math.sin, [0, Infinity])).toEqual({ x: [], y: [] });
  });

  test("any mixture of poles, roots and waves stays well-formed", () => {
    const number = fc.double({ min: -5, max: 5, noNaN: true });
    fc.assert(
      fc.property(number, number, number, number, (a, b, c, d) => {
        const f: F = (x) => a / (x - b) + Math.sqrt(x - c) + Math.tan(d * x);
        wellFormed(sample(f, [-3, 3]));
      }),
    );
  });

  test("takes about a millisecond", () => {
    const time = (f: F): number => {
      for (let i = 0; i < 20; i++) sample(f, [-3, 3]);
      const start = performance.now();
      for (let i = 0; i < 20; i++) sample(f, [-3, 3]);
      return (performance.now() - start) / 20;
    };
    // a fifth of a second would be noticed; the typical curve takes well under 2 ms
    expect(time((x) => Math.sin(x) / x)).toBeLessThan(20);
    expect(time((x) => x * Math.sin(1 / x))).toBeLessThan(20);
  });
});
