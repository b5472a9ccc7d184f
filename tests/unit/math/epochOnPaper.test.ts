import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dataOf, type DataSetName, datasetNames } from "../../../src/lib/math/datasets.ts";
import { descent } from "../../../src/lib/math/descent.ts";
import {
  epochOnPaper,
  type Paper,
  written,
  type Written,
  writtenText,
} from "../../../src/lib/math/epochOnPaper.ts";
import { loss, moments, regressionProblem } from "../../../src/lib/math/regression.ts";

const SUPERSCRIPTS = "⁻⁰¹²³⁴⁵⁶⁷⁸⁹";

/** What a reader types into a calculator for a number that is printed on the page. */
const typed = (text: string): number => {
  const plain = text
    .replace(/[()\u202f\u00a0]/g, "")
    .replace("−", "-")
    .replace(/×10(.+)$/, (_, raised: string) =>
      [...raised].reduce((e, c) => e + "-0123456789"[SUPERSCRIPTS.indexOf(c)]!, "e"),
    );
  expect(plain).toMatch(/^-?[\d.]+(e-?\d+)?$/);
  return Number(plain);
};

const value = (cell: Written): number => typed(writtenText(cell));

/** The value that was printed is the one that a calculator gives, to the digits that are printed. */
const agrees = (printed: Written, calculated: number) => {
  const unit = 10 ** -printed.decimals;
  // half a unit, and what sixteen digits cannot tell from it
  const slack = 1e-14 * Math.abs(calculated) + 1e-6 * unit;
  expect(Math.abs(value(printed) - calculated)).toBeLessThanOrEqual(unit / 2 + slack);
};

const recalculate = (paper: Paper) => {
  const { rows, count: n } = paper;
  const [w, b, alpha] = [value(paper.w), value(paper.b), value(paper.alpha)];
  for (const row of rows) {
    agrees(row.predicted, w * value(row.x) + b);
    agrees(row.residual, w * value(row.x) + b - value(row.y));
    agrees(row.product, value(row.residual) * value(row.x));
    agrees(row.square, value(row.residual) ** 2);
  }
  const sum = (cells: Written[]) => cells.reduce((total, cell) => total + value(cell), 0);
  agrees(paper.sumResiduals, sum(rows.map(({ residual }) => residual)));
  agrees(paper.sumProducts, sum(rows.map(({ product }) => product)));
  agrees(paper.sumSquares, sum(rows.map(({ square }) => square)));
  agrees(paper.loss, value(paper.sumSquares) / n);
  const [dw, db] = paper.gradient;
  agrees(dw, (2 / n) * value(paper.sumProducts));
  agrees(db, (2 / n) * value(paper.sumResiduals));
  const { xx, xy, yy } = paper.hessian;
  const [cw, cb] = paper.constants;
  agrees(paper.again[0], value(xx) * w + value(xy) * b - value(cw));
  agrees(paper.again[1], value(xy) * w + value(yy) * b - value(cb));
  agrees(paper.next[0], w - alpha * value(dw));
  agrees(paper.next[1], b - alpha * value(db));
  const [p, q] = [value(dw), value(db)];
  agrees(paper.drop, alpha * (p * p + q * q));
  agrees(paper.turn, value(xx) * p * p + 2 * value(xy) * p * q + value(yy) * q * q);
  agrees(paper.bend, 0.5 * alpha * alpha * value(paper.turn));
  agrees(paper.nextLoss, value(paper.loss) - value(paper.drop) + value(paper.bend));
};

const walked = (name: DataSetName, alpha: number, epoch: number) => {
  const data = dataOf(name);
  const m = moments(data);
  const path = descent(regressionProblem(m), [0, 0], alpha, { steps: epoch, tolerance: 0 });
  const k = path.steps;
  const [w, b] = [path.at[2 * k]!, path.at[2 * k + 1]!];
  return { data, m, w, b, paper: epochOnPaper(data, m, { w, b, alpha })! };
};

describe("the example on paper", () => {
  test("epoch 0 is r = −5, −8, −11, −14, −17, L = 139, ∇ = (−78, −22), and 139 − 65.68 + 7.7704", () => {
    const { paper } = walked("example", 0.01, 0);
    expect(paper.rows.map(({ residual }) => writtenText(residual))).toEqual([
      "−5",
      "−8",
      "−11",
      "−14",
      "−17",
    ]);
    expect(writtenText(paper.sumProducts)).toBe("−195");
    expect(writtenText(paper.sumResiduals)).toBe("−55");
    expect(paper.gradient.map((g) => writtenText(g, true))).toEqual(["(−78)", "(−22)"]);
    expect(paper.next.map((one) => writtenText(one))).toEqual(["0.78", "0.22"]);
    const line = [paper.loss, paper.drop, paper.bend, paper.nextLoss];
    expect(line.map((one) => writtenText(one))).toEqual(["139", "65.68", "7.7704", "81.0904"]);
  });

  test.each([
    [1, ["0.78", "0.22"], ["−59.52", "−16.88"], "81.0904", ["1.3752", "0.3888"]],
    [2, ["1.3752", "0.3888"], ["−45.4128", "−12.9712"], "47.34296", ["1.82933", "0.51851"]],
  ] as const)("epoch %i", (epoch, at, gradient, L, next) => {
    const { paper } = walked("example", 0.01, epoch);
    expect([paper.w, paper.b].map((one) => writtenText(one))).toEqual(at);
    expect(paper.gradient.map((one) => writtenText(one))).toEqual(gradient);
    expect(writtenText(paper.loss)).toBe(L);
    expect(paper.next.map((one) => writtenText(one))).toEqual(next);
  });

  test.each([0, 1, 2, 9, 25, 50, 500, 2949, 4900])(
    "epoch %i is right to at least five digits of its loss, as the sixteen digits have it",
    (epoch) => {
      const { paper, m, w, b } = walked("example", 0.01, epoch);
      expect(value(paper.loss) / loss(m, w, b)).toBeCloseTo(1, epoch > 4000 ? 3 : 4);
    },
  );
});

describe("a pocket calculator gives every printed number from those printed before it", () => {
  const rates: [DataSetName, number][] = datasetNames.flatMap((name) =>
    [0.001, 0.01, 1 / 12, 0.2].map((alpha): [DataSetName, number] => [name, alpha]),
  );
  test.each(rates)("%s with α = %f", (name, alpha) => {
    for (const epoch of [0, 1, 2, 3, 7, 25, 100, 700, 3000])
      recalculate(walked(name, alpha, epoch).paper);
  });

  test("any points, any start", () => {
    const number = fc.double({ min: -50, max: 50, noNaN: true }).map((x) => Number(x.toFixed(3)));
    const points = fc.array(fc.tuple(number, number), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(points, number, number, (pairs, w, b) => {
        const data = { x: pairs.map(([x]) => x), y: pairs.map(([, y]) => y) };
        recalculate(epochOnPaper(data, moments(data), { w, b, alpha: 0.01 })!);
      }),
      { numRuns: 200 },
    );
  });
});

describe("written rounds as a hand does", () => {
  test.each([
    [1.005, 2, 1.01],
    [-1.005, 2, -1.01],
    [0.1 + 0.2, 4, 0.3],
    [-0.00004, 4, 0],
    [12345, -2, 12300],
    [0, 3, 0],
    [1e300, 4, 1e300],
  ])("%f to %i places is %f", (number, decimals, expected) => {
    expect(written(number, decimals).value).toBe(expected);
  });
});

test("without a point, and with numbers too large to write, there is no paper", () => {
  const none = { x: [], y: [] };
  expect(epochOnPaper(none, moments(none), { w: 0, b: 0, alpha: 0.1 })).toBeNull();
  const huge = { x: [1e200, 2e200], y: [1, 2] };
  expect(epochOnPaper(huge, moments(huge), { w: 1, b: 0, alpha: 0.1 })).toBeNull();
  const two = dataOf("two");
  expect(epochOnPaper(two, moments(two), { w: NaN, b: 0, alpha: 0.1 })).toBeNull();
});
