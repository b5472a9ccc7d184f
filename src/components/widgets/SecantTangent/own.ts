// Text of a reader's function → f, f′ and their formulas. The kernel comes with this module, so it
// is imported when first needed.

import { compile } from "../../../lib/math/compile.ts";
import { derivative } from "../../../lib/math/derivative.ts";
import { latex } from "../../../lib/math/latex.ts";
import { parse } from "../../../lib/math/parse.ts";
import { text as exprText } from "../../../lib/math/text.ts";
import { type Range, yRange } from "../../../lib/plot/range.ts";
import type { Explored } from "./functions.ts";

/** A reader's function with its formulas, as LaTeX and as text. */
export interface Own extends Explored {
  readonly latex: string;
  readonly fPrimeLatex: string;
  readonly fPrimeText: string;
}

const WINDOW: Range = [-5, 5];

/** Null where the text is no function of x, or its derivative grows too large. */
export const own = (text: string): Own | null => {
  const parsed = parse(text, { variables: ["x"] });
  if (!parsed.ok) return null;
  const { expr: slope, error } = derivative(parsed.expr);
  if (error) return null;
  const [f, rule] = [compile(parsed.expr), compile(slope)];
  // the rule for ln x is 1/x, which has values where ln x has none
  const fPrime = (x: number): number => (Number.isNaN(f(x)) ? Number.NaN : rule(x));
  return {
    text,
    f,
    fPrime,
    latex: latex(parsed.expr),
    fPrimeLatex: latex(slope),
    fPrimeText: exprText(slope),
    x: WINDOW,
    y: yRange(f, WINDOW),
    slopes: yRange(fPrime, WINDOW),
  };
};
