import { describe, expect, test } from "vitest";
import fc from "fast-check";
import { descent } from "../../../src/lib/math/descent.ts";
import { firstWithin, lastOutside, pointAt } from "../../../src/lib/math/descentPath.ts";
import { conditionNumber, eigen2 } from "../../../src/lib/math/eigen2.ts";
import { epochByHand } from "../../../src/lib/math/epochByHand.ts";
import { gradientError } from "../../../src/lib/math/gradientCheck.ts";
import * as regression from "../../../src/lib/math/regression.ts";
import {
  centred,
  scaledBack,
  standardised,
  stretched,
} from "../../../src/lib/math/featureScaling.ts";

const data = { x: [1, 2, 3, 4, 5], y: [5, 8, 11, 14, 17] };
const m = regression.moments(data);
const run = (alpha: number, steps: number) =>
  descent(regression.regressionProblem(m), [0, 0], alpha, { steps, tolerance: 0 });
/** Four decimals are right where w and b are within half a unit of the fourth. */
const fourDecimals = 5e-5;

describe("the course's data, y = 3x + 2 over x = 1…5", () => {
  test("the loss is 11w² + 6wb + b² − 78w − 22b + 139, its gradient (22w + 6b − 78, 6w + 2b − 22)", () => {
    const number = fc.double({ min: -10, max: 10, noNaN: true });
    fc.assert(
      fc.property(number, number, (w, b) => {
        const polynomial = 11 * w * w + 6 * w * b + b * b - 78 * w - 22 * b + 139;
        expect(regression.loss(m, w, b)).toBeCloseTo(polynomial, 9);
        const [dw, db] = regression.gradient(m, w, b);
        expect(dw).toBeCloseTo(22 * w + 6 * b - 78, 9);
        expect(db).toBeCloseTo(6 * w + 2 * b - 22, 9);
      }),
    );
  });

  test("the first three epochs at α = 0.01", () => {
    const path = run(0.01, 2);
    const rows = [0, 1, 2].map((k) => [...pointAt(path, k), path.loss[k]!]);
    const gradients = Array.from(path.gradient);
    const expected = [
      [0, 0, 139],
      [0.78, 0.22, 81.0904],
      [1.3752, 0.3888, 47.343],
    ];
    expected.flat().forEach((value, i) => expect(rows.flat()[i]).toBeCloseTo(value, 4));
    [-78, -22, -59.52, -16.88, -45.4128, -12.9712].forEach((value, i) =>
      expect(gradients[i]).toBeCloseTo(value, 10),
    );
  });

  test("the first drop is 65.68 predicted, 7.7704 taken back: 139 − 65.68 + 7.7704 = 81.0904", () => {
    const [dw, db] = regression.gradient(m, 0, 0);
    const { xx, xy, yy } = regression.hessian(m);
    const first = 0.01 * (dw * dw + db * db);
    const second = (0.01 ** 2 * (xx * dw * dw + 2 * xy * dw * db + yy * db * db)) / 2;
    expect(first).toBeCloseTo(65.68, 10);
    expect(second).toBeCloseTo(7.7704, 10);
    expect(regression.loss(m, 0, 0) - first + second).toBeCloseTo(81.0904, 10);
  });

  test("by hand: the residuals, Σr = −55 and Σrx = −195 at zero", () => {
    const epoch = epochByHand(data, 0, 0, 0.01);
    expect(epoch.residuals).toEqual([-5, -8, -11, -14, -17]);
    expect(epoch).toMatchObject({ sumResiduals: -55, sumProducts: -195, sumSquares: 695 });
    expect(epoch).toMatchObject({ loss: 139, gradient: [-78, -22] });
    expect(epoch.next).toMatchObject({ w: 0.78, b: 0.22 });
    expect(epoch.next.loss).toBeCloseTo(81.0904, 10);
  });

  test("500 epochs at α = 0.01 end at 3.0553 and 1.8003", () => {
    const [w, b] = pointAt(run(0.01, 500), 500);
    expect(w).toBeCloseTo(3.0553, 4);
    expect(b).toBeCloseTo(1.8003, 4);
  });

  test.each([
    [0.01, 2949],
    [0.05, 586],
    [0.08, 365],
    [1 / 12, 386],
  ])("with α = %s four decimals are right after %i epochs", (alpha, epochs) => {
    expect(firstWithin(run(alpha, 5000), [3, 2], fourDecimals)).toBe(epochs);
  });

  test("with 1/12 the path swings out again: right for good from epoch 392", () => {
    expect(lastOutside(run(1 / 12, 5000), [3, 2], fourDecimals)).toBe(391);
    expect(lastOutside(run(0.08, 5000), [3, 2], fourDecimals)).toBe(364);
  });

  test("1/12 has the best worst case: no other α shrinks its slower mode faster", () => {
    const [large, small] = regression.curvature(m).values;
    const worst = (alpha: number): number =>
      Math.max(Math.abs(1 - alpha * large), Math.abs(1 - alpha * small));
    for (let alpha = 0.001; alpha < 0.0845; alpha += 0.0005)
      expect(worst(1 / 12)).toBeLessThanOrEqual(worst(alpha) + 1e-15);
  });

  test("0.085 diverges; the limit is 0.084524, or 0.016905 with the sum in place of the mean", () => {
    expect(run(0.085, 5000)).toMatchObject({ stopped: "diverged" });
    expect(regression.stabilityLimit(m)).toBeCloseTo(0.084524, 6);
    expect(regression.stabilityLimit(m) / m.count).toBeCloseTo(0.016905, 6);
  });

  test("H = [[22, 6], [6, 2]], λ = 12 ± 2√34 = 23.6619 and 0.3381, κ = 69.99", () => {
    expect(regression.hessian(m)).toEqual({ xx: 22, xy: 6, yy: 2 });
    const { values } = regression.curvature(m);
    expect(values[0]).toBeCloseTo(12 + 2 * Math.sqrt(34), 12);
    expect(values[1]).toBeCloseTo(12 - 2 * Math.sqrt(34), 12);
    expect(values[0]).toBeCloseTo(23.6619, 4);
    expect(values[1]).toBeCloseTo(0.3381, 4);
    expect(conditionNumber(regression.curvature(m))).toBeCloseTo(69.99, 2);
  });

  test("at 0.01 the slow mode keeps 0.99662 an epoch, half-life 204.7", () => {
    const kept = 1 - 0.01 * regression.curvature(m).values[1];
    expect(kept).toBeCloseTo(0.99662, 5);
    expect(Math.log(0.5) / Math.log(kept)).toBeCloseTo(204.7, 1);
  });

  test("the loss always falls, yet w passes 3 at epoch 9 and peaks at 3.2725 at epoch 25", () => {
    const path = run(0.01, 500);
    const w = Array.from({ length: 501 }, (_, k) => pointAt(path, k)[0]!);
    expect(path.loss.every((loss, k) => k === 0 || loss < path.loss[k - 1]!)).toBe(true);
    expect(w.findIndex((value) => value > 3)).toBe(9);
    expect(w.indexOf(Math.max(...w))).toBe(25);
    expect(w[25]).toBeCloseTo(3.2725, 4);
    expect(path.loss[50]).toBeCloseTo(0.153, 3);
    expect(pointAt(path, 50)[1]).toBeCloseTo(1.083, 3);
  });

  test("the gradient agrees with central differences", () => {
    expect(gradientError(regression.regressionProblem(m), [0.5, -1])).toBeLessThan(1e-8);
    const wrong = { ...regression.regressionProblem(m) };
    const flipped: typeof wrong = {
      ...wrong,
      gradient: (at, out) => {
        wrong.gradient(at, out);
        out[1] = -out[1]!;
      },
    };
    expect(gradientError(flipped, [0.5, -1])).toBeGreaterThan(0.1);
  });
});

describe("scaling x", () => {
  test("centred, the condition number is 2", () => {
    const { data: moved } = centred(data);
    expect(conditionNumber(regression.curvature(regression.moments(moved)))).toBeCloseTo(2, 12);
  });

  test("standardised, H = 2I and α = 0.5 gets there in one step: 4.2426 and 11, back 3 and 2", () => {
    const scaled = standardised(data);
    const z = regression.moments(scaled.data);
    const { xx, xy, yy } = regression.hessian(z);
    [xx, xy, yy].forEach((value, i) => expect(value).toBeCloseTo([2, 0, 2][i]!, 12));
    const path = descent(regression.regressionProblem(z), [0, 0], 0.5);
    expect(path).toMatchObject({ stopped: "converged", steps: 1 });
    const [wz, bz] = pointAt(path, 1) as [number, number];
    expect(wz).toBeCloseTo(4.2426, 4);
    expect(bz).toBeCloseTo(11, 12);
    const { w, b } = scaledBack(scaled, wz, bz);
    expect(w).toBeCloseTo(3, 12);
    expect(b).toBeCloseTo(2, 12);
  });

  test("x × 100: κ ≈ 605,009 and the limit is about 9.1·10⁻⁶", () => {
    const hundred = regression.moments(stretched(data, 100).data);
    expect(Math.round(conditionNumber(regression.curvature(hundred))!)).toBe(605009);
    expect(regression.stabilityLimit(hundred)).toBeCloseTo(9.1e-6, 7);
  });
});

describe("the closed form", () => {
  test("finds 3 and 2, with no loss left", () => {
    expect(regression.fit(m)).toEqual({ kind: "unique", w: 3, b: 2, loss: 0 });
  });

  test("no point: there is no line", () => {
    const none = regression.moments({ x: [], y: [] });
    expect(regression.fit(none)).toEqual({ kind: "none" });
    expect(regression.loss(none, 1, 1)).toBeNaN();
    expect(regression.stabilityLimit(none)).toBeNaN();
  });

  test.each([
    ["one point", [2], [5], 5],
    ["all x equal", [2, 2, 2], [4, 5, 6], 5],
  ])("%s: the shortest (w, b) of a valley of best lines", (_, x, y, meanY) => {
    const fit = regression.fit(regression.moments({ x, y }));
    if (fit.kind !== "valley") throw new Error(`expected a valley, found ${fit.kind}`);
    expect(fit.through).toEqual([2, meanY]);
    expect(fit.w).toBeCloseTo(2, 12);
    expect(fit.b).toBeCloseTo(1, 12);
    expect(conditionNumber(regression.curvature(regression.moments({ x, y })))).toBeNull();
  });

  test("descent from zero ends at the shortest of them", () => {
    const one = regression.moments({ x: [2], y: [5] });
    const path = descent(regression.regressionProblem(one), [0, 0], 0.05);
    const [w, b] = pointAt(path, path.steps);
    expect(w).toBeCloseTo(2, 8);
    expect(b).toBeCloseTo(1, 8);
  });

  test("all y equal: a flat line", () => {
    const flat = regression.moments({ x: [1, 2, 3], y: [4, 4, 4] });
    expect(regression.fit(flat)).toEqual({ kind: "unique", w: 0, b: 4, loss: 0 });
  });

  test("values near 10¹⁵⁰ neither overflow nor lose the line", () => {
    const huge = regression.moments({ x: [1e150, 2e150, 3e150], y: [2e150, 4e150, 6e150] });
    const fit = regression.fit(huge);
    expect(fit).toMatchObject({ kind: "unique" });
    if (fit.kind !== "unique") return;
    expect(fit.w).toBeCloseTo(2, 10);
    expect(Math.abs(fit.b)).toBeLessThan(1e136);
    expect(Number.isFinite(regression.loss(huge, 0, 0))).toBe(true);
    expect(regression.stabilityLimit(huge)).toBeGreaterThan(0);
  });

  test("100,000 points far from 0", () => {
    const x = Float64Array.from({ length: 1e5 }, (_, i) => 1e6 + i / 1e5);
    const y = x.map((value) => 3 * (value - 1e6) + 2);
    const fit = regression.fit(regression.moments({ x, y }));
    if (fit.kind !== "unique") throw new Error(fit.kind);
    expect(fit.w).toBeCloseTo(3, 6);
    expect(fit.w * 1e6 + fit.b).toBeCloseTo(2, 4);
  });

  test("no line near it is better", () => {
    const value = fc.double({ min: -100, max: 100, noNaN: true });
    const points = fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(points, value, value, (pairs, dw, db) => {
        const any = regression.moments({ x: pairs.map((p) => p[0]), y: pairs.map((p) => p[1]) });
        const fit = regression.fit(any);
        if (fit.kind === "none") throw new Error("there were points");
        const here = regression.loss(any, fit.w, fit.b);
        expect(here).toBeLessThanOrEqual(regression.loss(any, fit.w + dw, fit.b + db) + 1e-7);
      }),
    );
  });
});

describe("eigen2", () => {
  test("A v = λ v, the larger value first", () => {
    const entry = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(entry, entry, entry, (xx, xy, yy) => {
        const { values, vectors } = eigen2({ xx, xy, yy });
        const size = Math.max(Math.abs(xx), Math.abs(xy), Math.abs(yy), 1);
        expect(values[0]).toBeGreaterThanOrEqual(values[1]);
        vectors.forEach(([x, y], i) => {
          expect(Math.abs(xx * x + xy * y - values[i]! * x)).toBeLessThan(1e-9 * size);
          expect(Math.abs(xy * x + yy * y - values[i]! * y)).toBeLessThan(1e-9 * size);
        });
      }),
    );
  });
  test("a saddle and a zero matrix have no condition number", () => {
    expect(conditionNumber(eigen2({ xx: 2, xy: 0, yy: -2 }))).toBeNull();
    expect(eigen2({ xx: 0, xy: 0, yy: 0 }).values).toEqual([0, 0]);
  });
  test("10³⁰⁰ does not overflow", () => {
    expect(eigen2({ xx: 1e300, xy: 1e150, yy: 2 }).values[0]).toBe(1e300);
  });
});
