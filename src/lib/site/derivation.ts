// A function's text → its derivative and the way there, in LaTeX.
import { derivative } from "../math/derivative.ts";
import { derivativeOf } from "../math/expr.ts";
import { latex } from "../math/latex.ts";
import { functionOf } from "./functions.ts";
import { Mistaken } from "./mistaken.ts";

/** One line of a derivation: the rule's name, and the whole expression after it. */
export interface DerivationLine {
  readonly rule: string;
  readonly latex: string;
}

export interface DerivationText {
  /** d/dx[f], with which the derivation begins. */
  readonly start: string;
  readonly lines: readonly DerivationLine[];
}

const derived = (text: string) => {
  const f = functionOf(text);
  const result = derivative(f);
  if (result.error) throw new Mistaken(result.error.message, "Write it in a shorter way");
  return { f, slope: result.expr, steps: result.steps };
};

/** The derivation a rule at a time; on each line the part that the next rule rewrites is marked. */
export const derivation = (text: string): DerivationText => {
  const { f, steps } = derived(text);
  const lines = steps.map((step, i) => {
    const next = steps[i + 1];
    return { rule: step.title, latex: `= ${latex(step.expr, next && { mark: next.path })}` };
  });
  return { start: latex(derivativeOf(f, "x")), lines };
};

/** "f(x) = x³". */
export const named = (f: string): string => `\\function{f}(x) = ${latex(functionOf(f))}`;

/** "f′(x) = 3x²". */
export const differentiated = (f: string): string =>
  `\\derivative{f'}(x) = ${latex(derived(f).slope)}`;
