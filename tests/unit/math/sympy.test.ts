// Values and derivatives against SymPy's, at points where both are well conditioned.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compile } from "../../../src/lib/math/compile.ts";
import { derivative } from "../../../src/lib/math/derivative.ts";
import { dual } from "../../../src/lib/math/dual.ts";
import { parse } from "../../../src/lib/math/parse.ts";
import { simplify } from "../../../src/lib/math/simplify.ts";
import { text } from "../../../src/lib/math/text.ts";
import { sameTree } from "./support/sameTree.ts";

interface Fixture {
  readonly f: string;
  readonly points: readonly (readonly [x: number, value: number, slope: number])[];
}

const fixtures = (name: string): Fixture[] =>
  JSON.parse(readFileSync(new URL(`../../fixtures/${name}.json`, import.meta.url), "utf8"));

const apart = (mine: number, theirs: number): number =>
  Math.abs(mine - theirs) / (theirs === 0 ? 1 : Math.abs(theirs));

/** Where a value is exactly 0, SymPy's 50 digits may leave noise instead. */
const isNoise = (value: number): boolean => value !== 0 && Math.abs(value) < 1e-25;

const faults = ({ f, points }: Fixture, tolerance: number): string[] => {
  const result = parse(f);
  if (!result.ok) return [`${f}: ${result.error.message}`];
  const { expr } = result;
  const back = parse(text(expr));
  const found = back.ok && sameTree(back.expr, expr) ? [] : [`${f}: read back as ${text(expr)}`];
  const [value, simple, slope] = [expr, simplify(expr), derivative(expr).expr].map((e) =>
    compile(e, ["x"]),
  );
  for (const [x, exactValue, exactSlope] of points) {
    if (isNoise(exactValue) || isNoise(exactSlope)) continue;
    const errors = [
      apart(value!(x), exactValue),
      apart(simple!(x), exactValue),
      apart(slope!(x), exactSlope),
      apart(dual(expr, x).slope, exactSlope),
    ];
    if (!errors.every((error) => error < tolerance))
      found.push(`${f} at ${x}: ${errors.join(", ")}`);
  }
  return found;
};

test("600 functions across the grammar agree with SymPy to 1e-9", () => {
  const all = fixtures("sympyGrammar");
  expect(all.length).toBeGreaterThanOrEqual(600);
  expect(all.flatMap((fixture) => faults(fixture, 1e-9))).toEqual([]);
});

test("1,500 random trees of depth 4 in a reader's notation agree with SymPy to 1e-7", () => {
  const all = fixtures("sympyHard");
  expect(all.length).toBeGreaterThanOrEqual(1500);
  expect(all.flatMap((fixture) => faults(fixture, 1e-7))).toEqual([]);
});
