// Text of a function → its derivation in lines to be shown, and the table that checks the result.
// The kernel comes with this module, so in the browser it is imported when first needed.

import { derivative, type Step } from "../../../lib/math/derivative.ts";
import { derivativeOf, type Expr } from "../../../lib/math/expr.ts";
import { format } from "../../../lib/math/format.ts";
import { latex } from "../../../lib/math/latex.ts";
import { parse } from "../../../lib/math/parse.ts";
import { text as exprText } from "../../../lib/math/text.ts";
import { check, type CheckRow } from "./check.ts";
import { cardOf } from "./cards.ts";
import { STEPS_MAX } from "./state.ts";

/** A formula for KaTeX, and as it is typed. */
export interface Formula {
  readonly latex: string;
  readonly plain: string;
}

/** One line: the rule, and the whole expression after it. */
export interface Line extends Formula {
  readonly title: string;
  /** The anchor in the room where the rule is explained; none for a simplification. */
  readonly card?: string;
  /** Of the chain rule. */
  readonly inner?: Formula;
  readonly outer?: Formula;
  /** Where this equation holds, the rule fails. */
  readonly fails?: Formula;
}

export interface Work {
  readonly text: string;
  /** d/dx[f], its part for the first rule marked. */
  readonly start: Formula;
  /** On each line the part that the next rule rewrites is marked. */
  readonly lines: readonly Line[];
  readonly rows: readonly CheckRow[];
  /** What the table shows, in a sentence. */
  readonly verdict: string;
}

export type Worked =
  | { readonly ok: true; readonly expr: Expr; readonly work: Work }
  | {
      readonly ok: false;
      readonly message: string;
      readonly start: number;
      readonly end: number;
    };

/** Characters of LaTeX in a derivation that a phone sets without a pause to be felt. */
const LATEX_MAX = 20_000;

const formula = (expr: Expr): Formula => ({ latex: latex(expr), plain: exprText(expr) });

const equation = (expr: Expr): Formula => {
  const { latex: left, plain } = formula(expr);
  return { latex: `${left} = 0`, plain: `${plain} = 0` };
};

const line = ({ rule, title, expr, inner, outer, kink }: Step, next?: Step): Line => {
  const card = cardOf(rule);
  return {
    title,
    latex: `= ${latex(expr, next && { mark: next.path })}`,
    plain: `= ${exprText(expr)}`,
    ...(card && { card }),
    ...(inner && outer && { inner: formula(inner), outer: formula(outer) }),
    ...(kink && { fails: equation(kink) }),
  };
};

const verdict = (rows: readonly CheckRow[]): string => {
  const apart = rows.map((row) => row.apart).filter(Number.isFinite);
  const missing = rows.some((row) => Number.isNaN(row.apart));
  const none = missing ? " Where a slope is undefined, there is no derivative to compare." : "";
  if (apart.length === 0) return `Nothing can be compared at these points.${none}`;
  const most = Math.max(...apart);
  const said =
    most === 0
      ? "The three agree to the last digit."
      : `The three are at most ${format(most, 2)} apart.`;
  return said + none;
};

const refused = (text: string, message: string): Worked => ({
  ok: false,
  message,
  start: 0,
  end: text.length,
});

/** The derivation of a text's function of x; or a sentence that says what is wrong, and where. */
export const worked = (text: string): Worked => {
  const read = parse(text, { variables: ["x"] });
  if (!read.ok) return { ok: false, ...read.error };
  const { expr } = read;
  const { expr: slope, steps, error } = derivative(expr);
  if (error) return refused(text, error.message);
  if (steps.length > STEPS_MAX)
    return refused(
      text,
      `This function takes ${steps.length} steps, too many to follow one by one. Type a shorter one.`,
    );
  const lines = steps.map((step, i) => line(step, steps[i + 1]));
  if (lines.reduce((sum, { latex: { length } }) => sum + length, 0) > LATEX_MAX)
    return refused(
      text,
      "The lines of this derivation grow too long to be read. Type a shorter function.",
    );
  const begin = derivativeOf(expr, "x");
  const start = { latex: latex(begin, { mark: [] }), plain: exprText(begin) };
  const rows = check(expr, slope);
  return { ok: true, expr, work: { text, start, lines, rows, verdict: verdict(rows) } };
};
