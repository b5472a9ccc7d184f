// Functions that are not bowls → where gradient descent on them ends, and after how many steps.
import { type DescentPath, descent, descent1 } from "../../math/descent.ts";
import { problem2 } from "../../math/problem.ts";
import type { Facts } from "../facts.ts";

const far = { steps: 2000, tolerance: 0 };
const last = ({ at }: DescentPath): number => at[at.length - 1]!;

/** Two valleys and a ridge. */
const quartic = {
  f: (x: number) => x ** 4 - 3 * x ** 2 + x,
  slope: (x: number) => 4 * x ** 3 - 6 * x + 1,
  curvature: (x: number) => 12 * x ** 2 - 6,
};
const onQuartic = (x0: number, alpha: number): number =>
  last(descent1(quartic.f, quartic.slope, x0, alpha, far));
const left = () => onQuartic(-1, 0.05);
const right = () => onQuartic(1, 0.05);
/** Descending −f climbs to the ridge. */
const top = () =>
  last(
    descent1(
      (x) => -quartic.f(x),
      (x) => -quartic.slope(x),
      0,
      0.05,
      far,
    ),
  );

/** α at which the iterates settle into hopping between two points, and those two points. */
const bold = 0.15;
const cycle = (): readonly [low: number, high: number] => {
  const { at } = descent1(quartic.f, quartic.slope, -1, bold, far);
  const [a, b] = [at[at.length - 2]!, at[at.length - 1]!];
  return [Math.min(a, b), Math.max(a, b)];
};
const factorAt = (x: number): number => 1 - bold * quartic.curvature(x);

/** How many steps until `holds` for the last coordinate; the path must get there. */
const stepsUntil = (path: DescentPath, holds: (value: number) => boolean): number => {
  for (let k = 0; k <= path.steps; k++) if (holds(path.at[(k + 1) * path.dimension - 1]!)) return k;
  return NaN;
};

const saddle = () =>
  descent(
    problem2(
      (x, y) => x * x - y * y,
      (x) => 2 * x,
      (_, y) => -2 * y,
    ),
    [1, 1e-6],
    0.1,
    { steps: 100, tolerance: 0 },
  );
const cubic = (x0: number) =>
  descent1(
    (x) => x ** 3,
    (x) => 3 * x * x,
    x0,
    0.1,
    { steps: 1000, tolerance: 0 },
  );
const plain = () =>
  descent1(
    (x) => x ** 4,
    (x) => 4 * x ** 3,
    1,
    0.01,
    { steps: 10_000, tolerance: 1e-3 },
  );
const kink = () => {
  const { at } = descent1(Math.abs, Math.sign, 1.03, 0.1, { steps: 101, tolerance: 0 });
  return at.slice(-2).sort();
};

export const landscapes: Facts = {
  "gd.quartic.left": left,
  "gd.quartic.right": right,
  "gd.quartic.top": top,
  "gd.quartic.curvatureLeft": () => quartic.curvature(left()),
  "gd.quartic.alphaMaxLeft": () => 2 / quartic.curvature(left()),
  "gd.quartic.from2.a0_05": () => onQuartic(2, 0.05),
  "gd.quartic.from2.a0_1": () => onQuartic(2, 0.1),
  "gd.quartic.cycleLow": () => cycle()[0],
  "gd.quartic.cycleHigh": () => cycle()[1],
  "gd.quartic.cycleSlope": () => (cycle()[1] - cycle()[0]) / bold,
  "gd.quartic.cycleFactorLow": () => factorAt(cycle()[0]),
  "gd.quartic.cycleFactorHigh": () => factorAt(cycle()[1]),
  "gd.quartic.cycleFactor": () => factorAt(cycle()[0]) * factorAt(cycle()[1]),
  "gd.saddle.steps": () => stepsUntil(saddle(), (y) => Math.abs(y) > 1),
  "gd.cubic.after1000": () => last(cubic(1)),
  "gd.cubic.stepsDown": () => stepsUntil(cubic(-0.01), (x) => x < -10),
  "gd.plain.stop": () => last(plain()),
  "gd.plain.steps": () => plain().steps,
  "gd.kink.low": () => kink()[0]!,
  "gd.kink.high": () => kink()[1]!,
};
