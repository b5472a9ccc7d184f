// Expr → its derivative, with the chain of steps that leads to it, a rule a step.

import { forward } from "./dual.ts";
import { derivativeOf, first, size, withParts, type Expr, type Path } from "./expr.ts";
import { rewriting, type Rewriting, type RuleName } from "./derivativeRules.ts";
import { knownSlopes } from "./knownSlopes.ts";
import { Mistake } from "./parseError.ts";
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
  /** From d/dx[f] to `expr`; made when first asked for. */
  readonly steps: readonly Step[];
  /** Where any of these is 0 the function has no derivative, although it may have a value. */
  readonly kinks: readonly Expr[];
  /** Set where the derivative would have more nodes than `derivativeLimit`. */
  readonly error?: { readonly message: string };
}

/** A derivative stops at this many nodes. */
const derivativeLimit = 5000;

const tooLarge = `The derivative has more than ${derivativeLimit} parts. Shorten the formula.`;

/** Takes every derivative in the tree; `seen` hears of each rule used. */
const taken = (expr: Expr, seen: (used: Rewriting) => void): Expr => {
  let count = 0;
  const walk = (node: Expr): Expr => {
    if (++count > derivativeLimit) throw new Mistake(tooLarge);
    if (node.kind !== "derivative") return withParts(node, node.parts.map(walk));
    const used = rewriting(first(node), node.name);
    seen(used);
    return walk(used.expr);
  };
  return walk(expr);
};

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

/** The derivation a rule at a time, ending in `end`. */
const stepsTo = (start: Expr, end: Expr): Step[] => {
  const steps: Step[] = [];
  let before = start;
  for (let step; (step = stepFrom(before)); before = step.expr) steps.push(step);
  if (text(before) !== text(end))
    steps.push({ rule: "simplification", title: "Simplify", before, path: [], expr: end });
  return steps;
};

/**
 * The derivative of an expression in a variable (default x), other variables held still. Its value is
 * the slope wherever the function has one; it may be defined where the function is not (1/x for ln x).
 */
export const derivative = (expr: Expr, variable = "x"): Derivation => {
  const start = derivativeOf(expr, variable);
  const kinks = new Map<string, Expr>();
  const collect = ({ kink }: Rewriting): void => {
    if (kink) kinks.set(text(kink), kink);
  };
  try {
    // a node of its own, since a part of the formula may be its slope as well
    const end = { ...simplify(taken(start, collect)) };
    knownSlopes.set(end, (at) => forward(expr, at, variable).slope);
    if (size(end, derivativeLimit) > derivativeLimit) throw new Mistake(tooLarge);
    let steps: readonly Step[] | undefined;
    return {
      expr: end,
      kinks: [...kinks.values()],
      get steps() {
        return (steps ??= stepsTo(start, end));
      },
    };
  } catch (error) {
    if (!(error instanceof Mistake)) throw error;
    return { expr: start, kinks: [], steps: [], error };
  }
};
