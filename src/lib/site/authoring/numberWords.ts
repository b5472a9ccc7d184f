// The words that compute numbers and formulas: in the prose, on a line of their own, in tables.
import { datasetNames } from "../../math/datasets.ts";
import { Mistaken } from "../mistaken.ts";
import { iterateTable, numbers, quotientTable } from "../numberTables.ts";
import { paperOf } from "../paperOf.ts";
import type { Given } from "./wordElement.ts";
import { optional, required, type Words } from "./wordSchema.ts";

const digits = optional("digits", "How many significant digits are shown, 1 to 15; 4 if left out.");
const caption = optional("text", "A line above the table, instead of the usual one.");

/** The longest table of steps: what fits a page and a reader's patience. */
const MOST_STEPS = 25;

const checkIterates = ({ f = "", x0 = "", alpha = "", steps = "" }: Given): void => {
  if (Number(steps) < 1 || Number(steps) > MOST_STEPS)
    throw new Mistaken(`${steps} steps are no table`, `Take 1 to ${MOST_STEPS} steps`);
  iterateTable(f, Number(x0), Number(alpha), Number(steps));
};

const checkQuotients = ({ f = "", x0 = "", h = "" }: Given): void => {
  quotientTable(f, Number(x0), numbers(h));
};

export const numberWords: Words = {
  Calc: {
    purpose: "A number in the prose, computed when the site is built.",
    inline: true,
    properties: {
      e: required(
        "calculation",
        "What to compute: arithmetic, or `f(3)`, `f'(3)` where `f` is given.",
      ),
      f: optional(
        "expression",
        "A function of x that `e` may use as `f(…)`, `f'(…)` and `f''(…)`.",
      ),
      digits,
    },
    children: "none",
    examples: [
      'The average slope is <Calc e="(3^2 - 1^2)/(3 - 1)" />.',
      'At $x = 3$ the slope is <Calc f="x^2" e="f\'(3)" />.',
      'Pi is about <Calc e="pi" digits="8" />.',
    ],
  },
  Fact: {
    purpose: "A named result of a longer computation: a descent, a regression.",
    inline: true,
    properties: {
      name: required("fact", "A name from `src/lib/site/facts/`."),
      digits,
    },
    children: "none",
    examples: ['After 500 epochs the slope is <Fact name="regression.epochs500.w" digits="5" />.'],
  },
  Equation: {
    purpose: "A formula on a line of its own, whose sides are compared when the site is built.",
    properties: {
      claim: required("claim", "Two or more sides joined by `=`, in the notation of the library."),
      f: optional("expression", "A function of x that the sides may use as `f(…)` and `f'(…)`."),
      g: optional("expression", "A second function of x, used as `g(…)`."),
      where: optional(
        "text",
        "Where the equation holds, shown beside it; needed where the sides are defined on different sets.",
      ),
      latex: optional(
        "latex",
        "How it is set, if not as the library would; the claim is checked all the same.",
      ),
    },
    children: "none",
    examples: [
      '<Equation claim="d/dx (3x+1)^2 = 6(3x+1)" />',
      '<Equation claim="f\'(x) = 2x - 4" f="x^2 - 4x + 5" />',
      '<Equation claim="ln(x^2) = 2 ln x" where="$x > 0$" />',
    ],
  },
  ValueTable: {
    purpose: "A table of x and f(x).",
    properties: {
      f: required("expression", "The function of x."),
      at: required("numbers", "The values of x, with commas between them."),
      digits,
      caption,
    },
    children: "none",
    examples: [
      '<ValueTable f="x^2" at="-3,-1,0,1,3" />',
      '<ValueTable f="1/x" at="-1,0,1" caption="Undefined in the middle" />',
    ],
  },
  QuotientTable: {
    purpose: "A table of steps h and the difference quotients they give.",
    properties: {
      f: required("expression", "The function of x."),
      x0: required("number", "The point."),
      h: required("numbers", "The steps, with commas between them; none is 0."),
      digits,
      caption,
    },
    children: "none",
    check: checkQuotients,
    examples: ['<QuotientTable f="x^2" x0="1" h="2,1,0.5,0.1,0.01,0.001" />'],
  },
  IterateTable: {
    purpose: "The first steps of gradient descent on a function of one variable.",
    properties: {
      f: required("expression", "The function of x to descend."),
      x0: required("number", "The start."),
      alpha: required("number", "The learning rate."),
      steps: required("whole", "How many steps, 1 to 25."),
      digits,
      caption,
    },
    children: "none",
    check: checkIterates,
    examples: ['<IterateTable f="x^2 - 4x + 5" x0="0" alpha="0.1" steps="5" digits="5" />'],
  },
  EpochOnPaper: {
    purpose:
      "One epoch of a line's descent from (0, 0), worked out with its numbers for a pocket calculator, folded away.",
    properties: {
      epoch: required("whole", "Which epoch, 0 to 3000."),
      alpha: optional("number", "The learning rate, 0.01 if left out."),
      data: {
        kind: "identifier",
        oneOf: datasetNames,
        means: "The points; the example if left out.",
      },
    },
    children: "none",
    check: ({ data = "example", alpha = "0.01", epoch = "" }) => {
      paperOf(data, Number(alpha), Number(epoch));
    },
    examples: [
      '<EpochOnPaper epoch="1" />',
      '<EpochOnPaper data="noise" epoch="3" alpha="0.05" />',
    ],
  },
};
