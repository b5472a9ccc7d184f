// The figures of the specification, against what the library computes for Room 2.
import { expect, test } from "vitest";
import { gradientDescent } from "../../../../src/lib/site/facts/gradientDescent.ts";

const value = (name: string): number | string => gradientDescent[name]!();

test.each([
  ["gd.line.w500", 3.0553, 4],
  ["gd.line.b500", 1.8003, 4],
  ["gd.line.k0.loss", 139, 10],
  ["gd.line.k0.sumRx", -195, 10],
  ["gd.line.k0.sumR", -55, 10],
  ["gd.line.k0.gw", -78, 10],
  ["gd.line.k0.gb", -22, 10],
  ["gd.line.k1.w", 0.78, 10],
  ["gd.line.k1.b", 0.22, 10],
  ["gd.line.k1.loss", 81.0904, 10],
  ["gd.line.k1.gw", -59.52, 10],
  ["gd.line.k1.gb", -16.88, 10],
  ["gd.line.k2.w", 1.3752, 10],
  ["gd.line.k2.b", 0.3888, 10],
  ["gd.line.k2.loss", 47.343, 4],
  ["gd.line.k2.gw", -45.4128, 10],
  ["gd.line.k2.gb", -12.9712, 10],
  ["gd.line.firstPast3", 9, 10],
  ["gd.line.peakEpoch", 25, 10],
  ["gd.line.peakW", 3.2725, 4],
  ["gd.line.loss50", 0.153, 3],
  ["gd.line.b50", 1.083, 3],
  ["gd.line.epochs.a0_01", 2949, 10],
  ["gd.line.epochs.a0_05", 586, 10],
  ["gd.line.epochs.a0_08", 365, 10],
  ["gd.line.epochs.a1_12", 386, 10],
  ["gd.standard.w", 4.2426, 4],
  ["gd.standard.b", 11, 10],
  ["gd.standard.wBack", 3, 10],
  ["gd.standard.bBack", 2, 10],
  ["gd.centred.kappa", 2, 10],
  ["gd.hundred.kappa", 605009, 0],
  ["gd.hundred.alphaMax", 9.09e-6, 8],
  ["gd.quartic.left", -1.3008, 4],
  ["gd.quartic.right", 1.1309, 4],
  ["gd.quartic.top", 0.1699, 4],
  ["gd.quartic.alphaMaxLeft", 0.1398, 4],
  ["gd.quartic.from2.a0_05", 1.1309, 4],
  ["gd.quartic.from2.a0_1", -1.3008, 4],
  ["gd.quartic.cycleLow", -1.4451, 4],
  ["gd.quartic.cycleHigh", -1.0849, 4],
  ["gd.saddle.steps", 76, 10],
  ["gd.cubic.after1000", 0.0033, 4],
  ["gd.cubic.stepsDown", 340, 10],
  ["gd.plain.stop", 0.063, 3],
  ["gd.kink.low", -0.07, 10],
  ["gd.kink.high", 0.03, 10],
])("%s is %f", (name, expected, decimals) => {
  expect(value(name)).toBeCloseTo(expected, decimals);
});

test("at α = 0.085 the regression diverges", () => {
  expect(value("gd.line.epochs.a0_085")).toBe("diverges");
});

test("the 2-cycle attracts: a round trip shrinks a small deviation", () => {
  expect(Math.abs(value("gd.quartic.cycleFactor") as number)).toBeLessThan(1);
});

test("every fact is a finite number or words", () => {
  for (const [name, compute] of Object.entries(gradientDescent)) {
    const result = compute();
    expect(typeof result === "string" || Number.isFinite(result), name).toBe(true);
  }
});
