// Two Expr → do they mean the same? By exact rules first, then by values with a bound on their error.

import { bounded, type Bounded } from "./boundedValue.ts";
import { difference, isNumber, variablesOf, type Expr } from "./expr.ts";
import { simplify } from "./simplify.ts";
import { tellingPoints } from "./tellingPoints.ts";

/** The values of the variables at a point. */
export type Point = Readonly<Record<string, number>>;

export type Equivalence =
  /** Equal wherever they are defined, and defined at the same points. */
  | { readonly verdict: "same" }
  /** They differ at the point, where they have these values. */
  | {
      readonly verdict: "different";
      readonly point: Point;
      readonly values: readonly [number, number];
    }
  /** Equal where both are defined, but at the point only one of them is. */
  | { readonly verdict: "domain"; readonly point: Point; readonly definedIn: "first" | "second" }
  /** Neither could be shown: they are defined together almost nowhere. */
  | { readonly verdict: "undecided" };

/** How many points must agree before equality is believed without an exact rule. */
const enough = 8;

type Sample = Readonly<Record<string, Bounded>>;

/** One variable runs through its points; several each from another start and by other steps. */
const samples = (a: Expr, b: Expr, names: readonly string[]): Sample[] => {
  const [name = "x"] = names;
  const points = tellingPoints(names.length > 1 ? [] : [a, b], name);
  const place = (k: number, j: number): number => (k * (7 * j + 1) + 11 * j) % points.length;
  return Array.from({ length: names.length > 1 ? 600 : points.length }, (_, k) =>
    Object.fromEntries(
      (names.length ? names : [name]).map((each, j) => [each, points[place(k, j)]!]),
    ),
  );
};

const isCertain = ({ value, error }: Bounded): boolean =>
  error <= 1e-6 * Math.abs(value) + 1e-300 && Number.isFinite(value);

/** NaN, not merely too large; next to a root that is known but for rounding, doubt counts too. */
const isUndefined = ({ value, error }: Bounded, sample: Sample): boolean =>
  Number.isNaN(value) && (error === 0 || Object.values(sample).some(({ exact }) => !exact));

/** Whether two expressions are equal as functions of their variables on the reals. */
export const equivalent = (a: Expr, b: Expr): Equivalence => {
  const gap = difference(a, b);
  const exact = isNumber(simplify(gap), 0);
  let agreed = exact ? enough : 0;
  let apart: Equivalence = { verdict: "same" };
  for (const sample of samples(a, b, variablesOf(gap))) {
    const both = [a, b].map((expr) => bounded(expr, sample)) as [Bounded, Bounded];
    const [mine, theirs] = both;
    const values = [mine.value, theirs.value] as const;
    const point = Object.fromEntries(
      Object.entries(sample).map(([name, { value }]) => [name, value]),
    );
    if (both.every(isCertain)) {
      if (Math.abs(values[0] - values[1]) > mine.error + theirs.error && !exact)
        return { verdict: "different", point, values };
      agreed += 1;
    } else if (
      both.some(isCertain) &&
      both.some((one) => isUndefined(one, sample)) &&
      apart.verdict === "same"
    )
      apart = { verdict: "domain", point, definedIn: isCertain(mine) ? "first" : "second" };
  }
  return agreed < enough ? { verdict: "undecided" } : apart;
};
