// Text of a reader's function → a curve to descend. The kernel comes with this module.

import { compile } from "../math/compile.ts";
import { derivative } from "../math/derivative.ts";
import { MINUS } from "../math/format.ts";
import { parse } from "../math/parse.ts";
import { text as exprText } from "../math/text.ts";
import { type Landscape, landscape } from "./landscape.ts";

/** Null where the text is no function of x, or its derivative grows too large. */
export const ownLandscape = (text: string): Landscape | null => {
  const parsed = parse(text, { variables: ["x"] });
  if (!parsed.ok) return null;
  const { expr: slope, error } = derivative(parsed.expr);
  if (error) return null;
  const [f, rule] = [compile(parsed.expr), compile(slope)];
  // the rule for ln x is 1/x, which has values where ln x has none
  const fPrime = (x: number): number => (Number.isNaN(f(x)) ? Number.NaN : rule(x));
  const name = exprText(parsed.expr).replaceAll("-", MINUS);
  return landscape(text, name, f, fPrime, [-5, 5]);
};
