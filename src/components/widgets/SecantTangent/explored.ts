// Text of a function → all that the explorer needs of it: f, f′, their names and a window.

import { compile } from "../../../lib/math/compile.ts";
import { derivative } from "../../../lib/math/derivative.ts";
import type { RealFunction } from "../../../lib/math/expr.ts";
import { latex } from "../../../lib/math/latex.ts";
import { parse } from "../../../lib/math/parse.ts";
import { text as exprText } from "../../../lib/math/text.ts";
import { type Range, yRange } from "../../../lib/plot/range.ts";
import { presets } from "./functions.ts";

/** A function under study. `fPrime` is exact: NaN where its rule fails. */
export interface Explored {
  readonly text: string;
  readonly f: RealFunction;
  readonly fPrime: RealFunction;
  readonly latex: string;
  readonly fPrimeLatex: string;
  readonly fPrimeText: string;
  readonly x: Range;
  readonly y: Range;
  readonly slopes: Range;
  /** Whether KaTeX set this one at build. */
  readonly preset: boolean;
}

const OWN_WINDOW: Range = [-5, 5];

const build = (text: string): Explored | null => {
  const parsed = parse(text, { variables: ["x"] });
  if (!parsed.ok) return null;
  const { expr: slope, error } = derivative(parsed.expr);
  if (error) return null;
  const [f, fPrime] = [compile(parsed.expr), compile(slope)];
  const preset = presets.find((p) => p.f === text);
  return {
    text,
    f,
    fPrime,
    latex: latex(parsed.expr),
    fPrimeLatex: latex(slope),
    fPrimeText: exprText(slope),
    x: preset?.x ?? OWN_WINDOW,
    y: preset?.y ?? yRange(f, OWN_WINDOW),
    slopes: preset?.slopes ?? yRange(fPrime, OWN_WINDOW),
    preset: preset !== undefined,
  };
};

let last: Explored | null = null;

/** Null where the text is no function of x, or its derivative grows too large. The last is kept. */
export const explored = (text: string): Explored | null => {
  if (last?.text === text) return last;
  const next = build(text);
  if (next) last = next;
  return next;
};
