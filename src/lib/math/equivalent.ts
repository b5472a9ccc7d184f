// Two Expr → do they mean the same? By exact rules first, then by values with a bound on their error.

import { bounded, type Bounded } from "./boundedValue.ts";
import { difference, isNumber, variablesOf, type Expr } from "./expr.ts";
import { simplify } from "./simplify.ts";
import { keyOf } from "./term.ts";
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
const samples = (parts: readonly Expr[], names: readonly string[]): Sample[] => {
  const points = tellingPoints(parts, names[0]!);
  return points.map((_, k) =>
    Object.fromEntries(
      names.map((name, j) => [name, points[(k * (6 * j + 1) + 11 * j) % points.length]!]),
    ),
  );
};

const isCertain = ({ value, error }: Bounded): boolean =>
  error <= 1e-6 * Math.abs(value) + 1e-300 && Number.isFinite(value);

/** NaN, not merely too large; next to a root that is known but for rounding, doubt counts too. */
const isUndefined = ({ value, error }: Bounded, sample: Sample): boolean =>
  Number.isNaN(value) && (!error || Object.values(sample).some(({ exact }) => !exact));

/** Whether two expressions are equal as functions of their variables on the reals. */
export const equivalent = (a: Expr, b: Expr): Equivalence => {
  const gap = difference(a, b);
  if (keyOf(a) === keyOf(b)) return { verdict: "same" };
  const exact = isNumber(simplify(gap), 0);
  let agreed = exact ? enough : 0;
  let apart: Equivalence | undefined;
  const names = variablesOf(gap);
  if (!names[0]) names.push("x");
  // the points of the parts come last: two different functions mostly differ before
  for (const parts of names[1] ? [[]] : [[], [a, b]])
    for (const sample of samples(parts, names)) {
      const both = [a, b].map((expr) => bounded(expr, sample)) as [Bounded, Bounded];
      const [{ value, error }, theirs] = both;
      const point = Object.fromEntries(
        Object.entries(sample).map(([name, at]) => [name, at.value]),
      );
      const [certain, other] = both.map(isCertain);
      if (certain && other) {
        if (Math.abs(value - theirs.value) > error + theirs.error && !exact)
          return { verdict: "different", point, values: [value, theirs.value] };
        agreed += 1;
      } else if ((certain || other) && both.some((one) => isUndefined(one, sample)))
        apart ??= { verdict: "domain", point, definedIn: certain ? "first" : "second" };
    }
  return agreed < enough ? { verdict: "undecided" } : (apart ?? { verdict: "same" });
};
