// The explorer's numbers → the lines of the live computation, for KaTeX and in words.

import { format } from "../../../lib/math/format.ts";
import type { Numbers } from "./model.ts";
import { SLOPE_DIGITS } from "./sentences.ts";

/** Function values need more digits than others: a tiny h changes only the last ones. */
const VALUE_DIGITS = 9;
const NONE = "–";

const shown = (value: number | null, digits: number, bracketed = false): string =>
  value === null ? NONE : format(value, digits, { bracketed });

/** What stands in each slot of the lines. */
export const computationValues = (now: Numbers): Record<string, string> => ({
  x0: format(now.x0, 6),
  end: format(now.end, VALUE_DIGITS),
  fx: shown(now.fx, VALUE_DIGITS),
  fxb: shown(now.fx, VALUE_DIGITS, true),
  fend: shown(now.fEnd, VALUE_DIGITS),
  rise: shown(now.rise, SLOPE_DIGITS),
  h: format(now.h, 4),
  secant: shown(now.secant, SLOPE_DIGITS),
  tangent: shown(now.tangent, SLOPE_DIGITS),
  difference: shown(now.difference, 3),
});

/** The lines, with `\slot{name}` where a number of the moment stands. */
export const computationLines: readonly string[] = [
  "\\function{f}(x_0) = \\function{f}(\\slot{x0}) = \\slot{fx}",
  "\\function{f}(x_0+\\step{h}) = \\function{f}(\\slot{end}) = \\slot{fend}",
  "\\step{\\Delta f} = \\slot{fend} - \\slot{fxb} = \\slot{rise}",
  "\\dfrac{\\step{\\Delta f}}{\\step{h}} = \\dfrac{\\slot{rise}}{\\slot{h}} = \\secant{\\slot{secant}}",
  "\\tangent{f'(x_0)} = \\tangent{\\slot{tangent}}",
  "\\left\\lvert\\tfrac{\\Delta f}{h} - f'(x_0)\\right\\rvert = \\slot{difference}",
];

/** The same lines as one sentence each, read out in place of the formulas. */
export const computationWords = (now: Numbers): string => {
  const v = computationValues(now);
  return [
    `f of x₀ is ${v["fx"]}.`,
    `f of x₀ plus h, at ${v["end"]}, is ${v["fend"]}.`,
    `The rise Δf is ${v["rise"]}.`,
    `The quotient, rise over run, is ${v["rise"]} over ${v["h"]}, which is ${v["secant"]}.`,
    `The derivative at x₀ is ${v["tangent"]}.`,
    `The two slopes are ${v["difference"]} apart.`,
  ].join(" ");
};
