// The table of elementary functions: all that the rest of the library knows of each.

import type { RealFunction } from "./expr.ts";

/** One elementary function of a variable u. */
export interface ElementaryFunction {
  readonly name: string;
  /** The value at u, NaN where it is undefined on the reals; min and max have that of two. */
  readonly value: (u: number, v?: number) => number;
  /** The derivative in u, as it is typed; what it uses stands in this table too. */
  readonly derivative: string;
  /** What a reader may type, the name first. */
  readonly names: readonly string[];
  /** In LaTeX, ready to stand before its bracket. */
  readonly latex: string;
}

/** A row by the name and what else may be typed for it; where no value is given, JavaScript has it. */
const row = (
  typed: string,
  derivative: string,
  value?: RealFunction,
  latex?: string,
): ElementaryFunction => {
  const names = typed.split(" ");
  const name = names[0]!;
  return {
    name,
    value: value ?? Math[name.replace("arc", "a") as "sin"],
    derivative,
    names,
    latex: latex ?? `\\${name}`,
  };
};
const operator = (name: string): string => `\\operatorname{${name}}`;

/** A function that has no value where u is 0, although the formula gives one. */
const away0 =
  (f: RealFunction): RealFunction =>
  (u) =>
    u ? f(u) : NaN;
const reciprocal = away0((u) => 1 / u);

export const functionTable: readonly ElementaryFunction[] = [
  row("sin", "cos(u)"),
  row("cos", "-sin(u)"),
  row("tan", "sec(u)^2"),
  row("sec", "sec(u) tan(u)", (u) => reciprocal(Math.cos(u))),
  row("csc cosec", "-csc(u) cot(u)", (u) => reciprocal(Math.sin(u))),
  row("cot cotan", "-csc(u)^2", (u) => reciprocal(Math.tan(u))),
  row("arcsin asin", "1/sqrt(1 - u^2)"),
  row("arccos acos", "-1/sqrt(1 - u^2)"),
  row("arctan atan", "1/(1 + u^2)"),
  row("sinh", "cosh(u)"),
  row("cosh", "sinh(u)"),
  row("tanh", "1 - tanh(u)^2"),
  row("exp", "exp(u)"),
  row("ln log", "1/u", away0(Math.log)),
  row("log10", "1/(u ln(10))", away0(Math.log10), "\\log_{10}"),
  row("log2", "1/(u ln(2))", away0(Math.log2), "\\log_{2}"),
  row("sqrt √", "1/(2 sqrt(u))"),
  row("cbrt ∛", "1/(3 cbrt(u)^2)", undefined, "\\sqrt[3]"),
  row("abs", "u/abs(u)"),
  row("sigmoid sigma σ", "sigmoid(u)(1 - sigmoid(u))", (u) => 1 / (1 + Math.exp(-u)), "\\sigma"),
  row("relu", "step(u)", (u) => (u < 0 ? 0 : u), operator("ReLU")),
  row(
    "softplus",
    "sigmoid(u)",
    (u) => Math.max(u, 0) + Math.log1p(Math.exp(-Math.abs(u))),
    operator("softplus"),
  ),
  row("sign sgn", "0", Math.sign, operator("sign")),
  // the slope of relu: none at 0
  row(
    "step",
    "0",
    away0((u) => +(u > 0)),
    operator("step"),
  ),
  // of two and more values; the rule for their derivative stands in derivativeRules.ts
  row("min", "1"),
  row("max", "1"),
];

const byName = new Map(
  functionTable.flatMap((entry) => entry.names.map((name) => [name, entry] as const)),
);

/** Every name and alias, for the parser. */
export const functionNames: readonly string[] = [...byName.keys()];

/** The function of a name or alias; never reaches a property of Object. Throws on any other name. */
export const functionOf = (name: string): ElementaryFunction => {
  const found = byName.get(name);
  if (!found) throw new RangeError(`There is no function “${name}”`);
  return found;
};

/** min and max take two and more values, every other function one. */
export const isVariadic = (name: string): boolean => /^m/.test(name);

/** Where u is 0, these have no derivative although they have a value. */
export const hasKink = (name: string): boolean => /^(cbrt|abs|relu|sign)$/.test(name);
