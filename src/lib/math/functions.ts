// The table of elementary functions: all that the rest of the library knows of each.

import type { RealFunction } from "./expr.ts";

/** One elementary function of a variable u. */
export interface ElementaryFunction {
  readonly name: string;
  /** The value at u, NaN where it is undefined on the reals. */
  readonly value: RealFunction;
  /** The derivative in u, as it is typed; what it uses stands in this table too. */
  readonly derivative: string;
  /** 1 where f(−u) = f(u), −1 where f(−u) = −f(u), else 0. */
  readonly parity: number;
  /** What a reader may type besides the name, with spaces between. */
  readonly aliases: string;
  /** In LaTeX, ready to stand before its bracket. */
  readonly latex: string;
}

const row = (
  name: string,
  value: RealFunction,
  derivative: string,
  parity = 0,
  aliases = "",
  latex = `\\${name}`,
): ElementaryFunction => ({ name, value, derivative, parity, aliases, latex });

const reciprocal: RealFunction = (u) => (u ? 1 / u : NaN);
/** A logarithm, which has no value at 0. */
const away0 =
  (logarithm: RealFunction): RealFunction =>
  (u) =>
    u ? logarithm(u) : NaN;
const operator = (name: string): string => `\\operatorname{${name}}`;

export const functionTable: readonly ElementaryFunction[] = [
  row("sin", Math.sin, "cos(u)", -1),
  row("cos", Math.cos, "-sin(u)", 1),
  row("tan", Math.tan, "sec(u)^2", -1),
  row("sec", (u) => reciprocal(Math.cos(u)), "sec(u) tan(u)", 1),
  row("csc", (u) => reciprocal(Math.sin(u)), "-csc(u) cot(u)", -1, "cosec"),
  row("cot", (u) => reciprocal(Math.tan(u)), "-csc(u)^2", -1, "cotan"),
  row("arcsin", Math.asin, "1/sqrt(1 - u^2)", -1, "asin"),
  row("arccos", Math.acos, "-1/sqrt(1 - u^2)", 0, "acos"),
  row("arctan", Math.atan, "1/(1 + u^2)", -1, "atan"),
  row("sinh", Math.sinh, "cosh(u)", -1),
  row("cosh", Math.cosh, "sinh(u)", 1),
  row("tanh", Math.tanh, "1 - tanh(u)^2", -1),
  row("exp", Math.exp, "exp(u)"),
  row("ln", away0(Math.log), "1/u", 0, "log"),
  row("log10", away0(Math.log10), "1/(u ln(10))", 0, "", "\\log_{10}"),
  row("log2", away0(Math.log2), "1/(u ln(2))", 0, "", "\\log_{2}"),
  row("sqrt", Math.sqrt, "1/(2 sqrt(u))", 0, "√"),
  row("cbrt", Math.cbrt, "1/(3 cbrt(u)^2)", -1, "∛", "\\sqrt[3]"),
  row("abs", Math.abs, "u/abs(u)", 1),
  row(
    "sigmoid",
    (u) => 1 / (1 + Math.exp(-u)),
    "sigmoid(u)(1 - sigmoid(u))",
    0,
    "sigma σ",
    "\\sigma",
  ),
  row("relu", (u) => (u < 0 ? 0 : u), "step(u)", 0, "", operator("ReLU")),
  row(
    "softplus",
    (u) => Math.max(u, 0) + Math.log1p(Math.exp(-Math.abs(u))),
    "sigmoid(u)",
    0,
    "",
    operator("softplus"),
  ),
  row("sign", Math.sign, "0", -1, "sgn", operator("sign")),
  // the slope of relu: none at 0
  row("step", (u) => (u ? +(u > 0) : NaN), "0", 0, "", operator("step")),
  // of two and more values; the rule for their derivative stands in derivativeRules.ts
  row("min", (u) => u, "1"),
  row("max", (u) => u, "1"),
];

const byName = new Map(
  functionTable.flatMap((entry) =>
    [entry.name, ...entry.aliases.split(" ")].map((name) => [name, entry] as const),
  ),
);
byName.delete("");

/** Every name and alias, for the parser. */
export const functionNames: readonly string[] = [...byName.keys()];

/** The function of a name or alias; never reaches a property of Object. Throws on any other name. */
export const functionOf = (name: string): ElementaryFunction => {
  const found = byName.get(name);
  if (!found) throw new RangeError(`There is no function “${name}”`);
  return found;
};

/** min and max take two and more values, every other function one. */
export const isVariadic = (name: string): boolean => name === "min" || name === "max";

/** Where u is 0, these have no derivative although they have a value. */
export const hasKink = (name: string): boolean => /^(cbrt|abs|relu|sign)$/.test(name);
