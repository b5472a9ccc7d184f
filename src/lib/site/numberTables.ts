// A function and where to look at it → a table of formatted numbers.
import { format } from "../math/format.ts";
import { compile } from "../math/compile.ts";
import { derivative } from "../math/derivative.ts";
import { latex } from "../math/latex.ts";
import { secantSlope } from "../math/slope.ts";
import { functionOf, valuesOf } from "./functions.ts";
import { Mistaken } from "./mistaken.ts";

/** The heading of a column: a formula, and the words that a screen reader says for it. */
export interface Column {
  readonly latex: string;
  readonly spoken: string;
}

/** Headings, and rows of text: the first cell of a row is its input. */
export interface NumberTable {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
}

/** "−1, 0, 0.5" → the numbers. */
export const numbers = (list: string): number[] =>
  list.split(",").map((part) => {
    const value = Number(part.trim().replace("−", "-"));
    if (part.trim() !== "" && Number.isFinite(value)) return value;
    throw new Mistaken(
      `“${part.trim()}” is not a number`,
      "Write numbers with commas between them",
    );
  });

const FIGURE_SPACE = "\u2007";
const POINT_SPACE = "\u2008";

/** Pads a column on the right, so that its decimal points stand below each other. */
export const aligned = (cells: readonly string[]): string[] => {
  const decimals = cells.map((cell) =>
    /^−?[\d\u202f]+(\.\d+)?$/.test(cell) ? (cell.split(".")[1] ?? "") : null,
  );
  if (decimals.includes(null)) return [...cells];
  const most = Math.max(...decimals.map((digits) => digits!.length));
  return cells.map((cell, i) => {
    const missing = most - decimals[i]!.length;
    return cell + (missing === most && most > 0 ? POINT_SPACE : "") + FIGURE_SPACE.repeat(missing);
  });
};

const transposed = (columns: readonly (readonly string[])[]): string[][] =>
  columns[0]!.map((_, row) => columns.map((column) => column[row]!));

const table = (
  caption: string,
  headings: readonly (readonly [latex: string, spoken: string])[],
  columns: readonly (readonly number[])[],
  digits: readonly number[],
): NumberTable => ({
  caption,
  columns: headings.map(([latex, spoken]) => ({ latex, spoken })),
  rows: transposed(columns.map((column, i) => aligned(column.map((x) => format(x, digits[i]))))),
});

/** Inputs are shown as they were written, up to this many digits. */
const INPUT_DIGITS = 15;

/** x and f(x). */
export const valueTable = (f: string, at: readonly number[], digits = 4): NumberTable => {
  const values = valuesOf(f);
  return table(
    `$\\function{f(x)} = ${latex(functionOf(f))}$`,
    [
      ["x", "x"],
      ["\\function{f(x)}", "f of x"],
    ],
    [at, at.map((x) => values(x))],
    [INPUT_DIGITS, digits],
  );
};

/** h and the difference quotient (f(x₀ + h) − f(x₀))/h. */
export const quotientTable = (
  f: string,
  x0: number,
  h: readonly number[],
  digits = 4,
): NumberTable => {
  if (h.includes(0)) throw new Mistaken("h = 0 gives no quotient", "Leave the 0 out");
  const values = valuesOf(f);
  return table(
    `Slopes of the secants of $\\function{f(x)} = ${latex(functionOf(f))}$ from $x = ${format(x0).replace("−", "-")}$`,
    [
      ["\\step{h}", "h"],
      ["\\secant{\\dfrac{f(x + h) - f(x)}{h}}", "slope of the secant"],
    ],
    [h, h.map((step) => secantSlope(values, x0, step))],
    [INPUT_DIGITS, digits],
  );
};

/** k, xₖ, f′(xₖ) and f(xₖ) along x ← x − α f′(x), from k = 0 to k = steps. */
export const iterateTable = (
  f: string,
  x0: number,
  alpha: number,
  steps: number,
  digits = 4,
): NumberTable => {
  const expr = functionOf(f);
  const slope = compile(derivative(expr).expr);
  const value = compile(expr);
  const path = [x0];
  for (let k = 0; k < steps; k++) path.push(path[k]! - alpha * slope(path[k]!));
  if (!path.every(Number.isFinite)) {
    throw new Mistaken(
      `the steps leave the numbers that can be shown`,
      "Take fewer steps or a smaller alpha",
    );
  }
  return table(
    `Gradient descent on $\\function{f(x)} = ${latex(expr)}$ with $\\step{\\alpha} = ${format(alpha)}$`,
    [
      ["k", "k, the step"],
      ["\\step{x_k}", "x k, where it stands"],
      ["\\derivative{f'(x_k)}", "f prime of x k, the slope there"],
      ["\\function{f(x_k)}", "f of x k, the value there"],
    ],
    [path.map((_, k) => k), path, path.map((x) => slope(x)), path.map((x) => value(x))],
    [INPUT_DIGITS, digits, digits, digits],
  );
};
