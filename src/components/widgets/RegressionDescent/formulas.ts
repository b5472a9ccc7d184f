// the numbers of the moment → the lines of the live computation, for KaTeX and in words.

import { format } from "../../../lib/math/format.ts";
import { lossText } from "../../../lib/plot/regressionWords.ts";
import type { Moment } from "../../../lib/math/regressionWalk.ts";

const NONE = "–";

const shown = (value: number | undefined, bracketed = false): string =>
  value === undefined ? NONE : format(value, 5, { bracketed });

/** What stands in each slot of the lines. */
export const formulaValues = ({ w, b, loss, gradient, next, alpha }: Moment) => ({
  w: shown(w),
  b: shown(b),
  bb: shown(b, true),
  loss: loss === null ? NONE : lossText(loss),
  alpha: format(alpha, 4),
  dw: shown(gradient?.[0]),
  db: shown(gradient?.[1]),
  dwb: shown(gradient?.[0], true),
  dbb: shown(gradient?.[1], true),
  nextw: shown(next?.[0]),
  nextb: shown(next?.[1]),
});

const partial = (name: string): string => `\\derivative{\\tfrac{\\partial J}{\\partial ${name}}}`;

const update = (name: string): string =>
  `${name} \\leftarrow ${name} - \\step{\\alpha}\\,${partial(name)} = \\slot{${name}} - \\step{\\slot{alpha}} \\cdot \\derivative{\\slot{d${name}b}} = \\slot{next${name}}`;

/** The lines, with `\slot{name}` where a number of the moment stands. */
export const formulaLines: readonly string[] = [
  "\\secant{\\hat y} = wx + b = \\secant{\\slot{w}\\,x + \\slot{bb}}",
  "\\function{J} = \\tfrac1m \\textstyle\\sum (\\secant{\\hat y_i} - y_i)^2 = \\slot{loss}",
  `${partial("w")} = \\tfrac2m \\textstyle\\sum (\\secant{\\hat y_i} - y_i)\\,x_i = \\derivative{\\slot{dw}}`,
  `${partial("b")} = \\tfrac2m \\textstyle\\sum (\\secant{\\hat y_i} - y_i) = \\derivative{\\slot{db}}`,
  update("w"),
  update("b"),
];

/** The same lines as sentences, read out in place of the formulas. */
export const formulaWords = (now: Moment): string => {
  const v = formulaValues(now);
  return [
    `The prediction is ${v.w} x plus ${v.b}.`,
    `The loss J is ${v.loss}.`,
    `Its partial derivative by w is ${v.dw}, by b ${v.db}.`,
    `The next w is ${v.w} minus ${v.alpha} times ${v.dw}, which is ${v.nextw}.`,
    `The next b is ${v.b} minus ${v.alpha} times ${v.db}, which is ${v.nextb}.`,
  ].join(" ");
};
