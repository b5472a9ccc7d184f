// Expr → its derivative, with the chain of steps that leads to it, a rule a step.

import { forward } from "./dual.ts";
import { derivativeOf, first, size, withParts, type Expr, type Path } from "./expr.ts";
import { rewriting, type RuleName } from "./derivativeRules.ts";
import { knownSlopes } from "./knownSlopes.ts";
import { simplify } from "./simplify.ts";
import { text } from "./text.ts";

export type { RuleName } from "./derivativeRules.ts";

/** One line of a derivation. */
export interface Step {
  readonly rule: RuleName;
  /** The rule in words: "Product rule". */
  readonly title: string;
  /** The whole expression before the rule was applied; the first holds d/dx[f] alone. */
  readonly before: Expr;
  /** The part that the rule rewrites: the way to it in `before`, and to what it became in `expr`. */
  readonly path: Path;
  /** The whole expression after. */
  readonly expr: Expr;
  /** Of the chain rule: the inner function, and the outer one written in u. */
  readonly inner?: Expr;
  readonly outer?: Expr;
  /** Where this is 0 the rule fails: x of |x|, x − 2 of ReLU(x − 2). */
  readonly kink?: Expr;
}

export interface Derivation {
  /** The derivative, simplified. Not taken, as d/dx[f], where there is an `error`. */
  readonly expr: Expr;
  /** From d/dx[f] to `expr`. */
  readonly steps: readonly Step[];
  /** Where any of these is 0 the function has no derivative, although it may have a value. */
  readonly kinks: readonly Expr[];
  /** Set where the derivative would have more nodes than `derivativeLimit`. */
  readonly error?: { readonly message: string };
}

/** A derivative stops at this many nodes. */
const derivativeLimit = 5000;

const tooLarge = `The derivative has more than ${derivativeLimit} parts. Shorten the formula.`;

/** One rule applied to the outermost, leftmost derivative; undefined where there is none. */
const stepFrom = (before: Expr): Step | undefined => {
  const { kind, name, parts } = before;
  if (kind === "derivative") return { ...rewriting(first(before), name), before, path: [] };
  for (const [k, part] of parts.entries()) {
    const inner = stepFrom(part);
    if (inner) {
      const expr = withParts(before, parts.with(k, inner.expr));
      return { ...inner, before, path: [k, ...inner.path], expr };
    }
  }
  return undefined;
};

/**
 * The derivative of an expression in a variable (default x), other variables held still. Its value is
 * the slope wherever the function has one; it may be defined where the function is not (1/x for ln x).
 */
export const derivative = (expr: Expr, variable = "x"): Derivation => {
  const start = derivativeOf(expr, variable);
  const steps: Step[] = [];
  const kinks = new Map<string, Expr>();
  let last = start;
  for (let step; (step = stepFrom(last)); last = step.expr) {
    steps.push(step);
    if (step.kink) kinks.set(text(step.kink), step.kink);
    if (size(step.expr, derivativeLimit) > derivativeLimit)
      return { expr: start, kinks: [], steps: [], error: { message: tooLarge } };
  }
  // a node of its own, since a part of the formula may be its slope as well
  const end = { ...simplify(last) };
  knownSlopes.set(end, (at) => forward(expr, at, variable).slope);
  if (text(last) !== text(end))
    steps.push({ rule: "simplification", title: "Simplify", before: last, path: [], expr: end });
  return { expr: end, steps, kinks: [...kinks.values()] };
};
