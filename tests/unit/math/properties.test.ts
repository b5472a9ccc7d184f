// What must hold of every expression, on thousands of random ones.
import fc from "fast-check";
import { create, all } from "mathjs";
import { expect, test } from "vitest";
import { bounded, exactly } from "../../../src/lib/math/boundedValue.ts";
import { compile } from "../../../src/lib/math/compile.ts";
import { derivative } from "../../../src/lib/math/derivative.ts";
import { dual } from "../../../src/lib/math/dual.ts";
import type { Expr } from "../../../src/lib/math/expr.ts";
import { functionOf } from "../../../src/lib/math/functions.ts";
import { parse } from "../../../src/lib/math/parse.ts";
import { rationalOf } from "../../../src/lib/math/rational.ts";
import { simplify } from "../../../src/lib/math/simplify.ts";
import { text } from "../../../src/lib/math/text.ts";
import { expressions, points } from "./support/expressions.ts";
import { sameTree } from "./support/sameTree.ts";

const seed = 20261124;
const at = (x: number) => ({ x: exactly(rationalOf(x)!) });

/** Whether two results differ by more than their bounds allow. */
const apart = (a: { value: number; error: number }, b: { value: number; error: number }): boolean =>
  Math.abs(a.value - b.value) > a.error + b.error + 1e-300;

test("parse reads back what text writes, to the same tree (10,000 expressions)", () => {
  fc.assert(
    fc.property(expressions(4), (expr) => {
      const result = parse(text(expr).slice(0, 256));
      if (text(expr).length > 256) return;
      expect(result.ok, text(expr)).toBe(true);
      if (result.ok) expect(sameTree(result.expr, expr), text(expr)).toBe(true);
    }),
    { numRuns: 10_000, seed, endOnFailure: true },
  );
});

test("simplify keeps every value that the original has (10,000 expressions)", () => {
  let compared = 0;
  fc.assert(
    fc.property(expressions(3), points, (expr, x) => {
      const before = bounded(expr, at(x));
      if (!Number.isFinite(before.value) || !(before.error <= 1e-6 * Math.abs(before.value)))
        return;
      const after = bounded(simplify(expr), at(x));
      if (!Number.isFinite(after.error)) return;
      compared += 1;
      expect(apart(before, after), `${text(expr)} → ${text(simplify(expr))} at ${x}`).toBe(false);
    }),
    { numRuns: 10_000, seed, endOnFailure: true },
  );
  expect(compared).toBeGreaterThan(4_000);
});

test("the simplified derivative is the slope of the dual number (4,000 expressions)", () => {
  let compared = 0;
  fc.assert(
    fc.property(expressions(3), points, (expr, x) => {
      const { value, slope } = dual(expr, x);
      const exact = bounded(expr, at(x));
      if (!Number.isFinite(slope) || !Number.isFinite(value) || Number.isNaN(exact.value)) return;
      const result = derivative(expr);
      const here = bounded(result.expr, at(x));
      if (
        result.error ||
        !Number.isFinite(here.value) ||
        !(here.error < 1e-7 * Math.abs(here.value))
      )
        return;
      compared += 1;
      const close =
        Math.abs(here.value - slope) <= 1e-6 * Math.max(Math.abs(slope), Math.abs(here.value));
      expect(close, `${text(expr)} → ${text(result.expr)} at ${x}: ${here.value}, ${slope}`).toBe(
        true,
      );
    }),
    { numRuns: 4_000, seed, endOnFailure: true },
  );
  expect(compared).toBeGreaterThan(1_200);
});

test("the slope of the dual number is the limit of central differences (4,000 expressions)", () => {
  let compared = 0;
  fc.assert(
    fc.property(
      expressions(2),
      fc.integer({ min: 20, max: 300 }).map((k) => (k + 0.37) / 101),
      (expr, x) => {
        const { slope, value } = dual(expr, x);
        if (!Number.isFinite(slope) || Math.abs(slope) > 1e4 || Math.abs(value) > 1e4) return;
        const f = compile(expr, ["x"]);
        const [wide, narrow] = [1e-4, 5e-5].map((h) => (f(x + h) - f(x - h)) / (2 * h));
        // Richardson's step; where the two differ much, the function bends too sharply for them
        if (!(Math.abs(wide! - narrow!) < 1e-5 * Math.max(1, Math.abs(slope)))) return;
        compared += 1;
        const limit = (4 * narrow! - wide!) / 3;
        expect(Math.abs(limit - slope), `${text(expr)} at ${x}: ${limit}, ${slope}`).toBeLessThan(
          1e-5 * Math.max(1, Math.abs(slope)),
        );
      },
    ),
    { numRuns: 4_000, seed, endOnFailure: true },
  );
  expect(compared).toBeGreaterThan(1_500);
});

test("mathjs finds the same values, wherever they are real (3,000 expressions)", () => {
  const math = create(all!);
  const own = ["arcsin", "arccos", "arctan", "ln", "sigmoid", "relu", "softplus", "step"];
  const scope = Object.fromEntries(own.map((name) => [name, functionOf(name).value]));
  const typed = (expr: Expr): string =>
    text(expr).replaceAll("|", "").length === text(expr).length ? text(expr) : "";
  let compared = 0;
  fc.assert(
    fc.property(expressions(3), points, (expr, x) => {
      const source = typed(expr);
      const mine = compile(expr, ["x"])(x);
      if (source === "" || !Number.isFinite(mine) || Math.abs(mine) > 1e200) return;
      // mathjs reads a(b) as a call, and gives what stands side by side another precedence
      const theirs: unknown = math.evaluate(withSigns(expr), { ...scope, x });
      if (typeof theirs !== "number" || Number.isNaN(theirs)) return;
      const { error } = bounded(expr, at(x));
      compared += 1;
      expect(
        Math.abs(mine - theirs) <= error + 1e-9 * Math.abs(mine),
        `${source} at ${x}: ${mine}, ${theirs}`,
      ).toBe(true);
    }),
    { numRuns: 3_000, seed, endOnFailure: true },
  );
  expect(compared).toBeGreaterThan(1_000);
});

/** An expression with every sign and bracket, as any program would read it. */
const withSigns = (expr: Expr): string => {
  const { kind, name, value } = expr;
  const parts = expr.parts.map(withSigns);
  const signs: Partial<Record<typeof kind, string>> = {
    sum: "+",
    difference: "-",
    product: "*",
    quotient: "/",
    power: "^",
  };
  if (kind === "number") return String(value);
  if (kind === "variable" || kind === "constant") return name;
  if (kind === "negative") return `(-${parts[0]!})`;
  if (kind === "call") return `${name}(${parts.join(", ")})`;
  return `(${parts.join(signs[kind])})`;
};
