// An author's text → an expression, and the function of x that it is.
import { compile } from "../math/compile.ts";
import { type Expr, type RealFunction, variablesOf } from "../math/expr.ts";
import { parse } from "../math/parse.ts";
import { Mistaken } from "./mistaken.ts";

/**
 * The expression that a text stands for.
 * @throws Mistaken with the parser's sentence and the place in the text.
 */
export const expression = (text: string): Expr => {
  const reading = parse(text);
  if (reading.ok) return reading.expr;
  const { message, start } = reading.error;
  throw new Mistaken(
    `“${text}” cannot be read at character ${start + 1}: ${message}`,
    "Write it as on a calculator: x^2 sin(x)",
  );
};

/**
 * An expression in which x is the only variable.
 * @throws Mistaken where it cannot be read or has another variable.
 */
export const functionOf = (text: string): Expr => {
  const expr = expression(text);
  const other = variablesOf(expr).find((name) => name !== "x");
  if (other === undefined) return expr;
  throw new Mistaken(`“${text}” has the variable ${other}`, "Write a function of x alone");
};

/** The values of a text's function of x; NaN where it is undefined. */
export const valuesOf = (text: string): RealFunction => compile(functionOf(text));
