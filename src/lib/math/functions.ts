// The table of elementary functions: all that the rest of the library knows of each.

import type { RealFunction } from "./expr.ts";

/** What must hold for a value to exist, as a relation to 0. */
export type Relation = ">" | "≥" | "≠";

/** One elementary function of a variable u. */
export interface ElementaryFunction {
  readonly name: string;
  /** In LaTeX, ready to stand before its bracket. */
  readonly latex: string;
  /** The value at u, NaN where it is undefined on the reals. */
  readonly value: RealFunction;
  /** The derivative in u, as it is typed; what it uses stands in this table too. */
  readonly derivative: string;
  /** What a reader may type besides the name. */
  readonly aliases?: string;
  /** Expressions in u that must stand in a relation to 0. */
  readonly domain?: readonly (readonly [expression: string, relation: Relation])[];
  /** Where this is 0 the function has no derivative although it has a value. */
  readonly kink?: string;
  /** 1 where f(−u) = f(u), −1 where f(−u) = −f(u). */
  readonly parity?: 1 | -1;
  /** Values that are exact: "argument value", as typed. */
  readonly exact?: readonly string[];
}

const finite = (value: number): number => (Math.abs(value) === Infinity ? NaN : value);
/** 1/(1 + e^−u), accurate in both tails. */
export const sigmoid: RealFunction = (u) => 1 / (1 + Math.exp(-u));
const positive = [["u", ">"]] as const;
const withinOne = [["1 - u^2", "≥"]] as const;
const sine = [["sin(u)", "≠"]] as const;
const cosine = [["cos(u)", "≠"]] as const;

// prettier-ignore
export const functionTable: readonly ElementaryFunction[] = [
  { name: "sin", latex: "\\sin", value: Math.sin, derivative: "cos(u)", parity: -1,
    exact: ["0 0", "pi 0", "pi/2 1", "pi/6 1/2"] },
  { name: "cos", latex: "\\cos", value: Math.cos, derivative: "-sin(u)", parity: 1,
    exact: ["0 1", "pi -1", "pi/2 0", "pi/3 1/2"] },
  { name: "tan", latex: "\\tan", value: Math.tan, derivative: "sec(u)^2", parity: -1,
    domain: cosine, exact: ["0 0", "pi 0", "pi/4 1"] },
  { name: "sec", latex: "\\sec", value: (u) => 1 / Math.cos(u), derivative: "sec(u) tan(u)",
    domain: cosine, parity: 1, exact: ["0 1"] },
  { name: "csc", latex: "\\csc", value: (u) => finite(1 / Math.sin(u)), aliases: "cosec",
    derivative: "-csc(u) cot(u)", domain: sine, parity: -1 },
  { name: "cot", latex: "\\cot", value: (u) => finite(1 / Math.tan(u)), aliases: "cotan",
    derivative: "-csc(u)^2", domain: sine, parity: -1 },
  { name: "arcsin", latex: "\\arcsin", value: Math.asin, aliases: "asin", parity: -1,
    derivative: "1/sqrt(1 - u^2)", domain: withinOne, exact: ["0 0", "1 pi/2"] },
  { name: "arccos", latex: "\\arccos", value: Math.acos, aliases: "acos",
    derivative: "-1/sqrt(1 - u^2)", domain: withinOne, exact: ["0 pi/2", "1 0"] },
  { name: "arctan", latex: "\\arctan", value: Math.atan, aliases: "atan", parity: -1,
    derivative: "1/(1 + u^2)", exact: ["0 0", "1 pi/4"] },
  { name: "sinh", latex: "\\sinh", value: Math.sinh, derivative: "cosh(u)", parity: -1,
    exact: ["0 0"] },
  { name: "cosh", latex: "\\cosh", value: Math.cosh, derivative: "sinh(u)", parity: 1,
    exact: ["0 1"] },
  { name: "tanh", latex: "\\tanh", value: Math.tanh, derivative: "1 - tanh(u)^2", parity: -1,
    exact: ["0 0"] },
  { name: "exp", latex: "\\exp", value: Math.exp, derivative: "exp(u)" },
  { name: "ln", latex: "\\ln", value: (u) => finite(Math.log(u)), derivative: "1/u",
    aliases: "log", domain: positive, exact: ["1 0", "e 1"] },
  { name: "log10", latex: "\\log_{10}", value: (u) => finite(Math.log10(u)),
    derivative: "1/(u ln(10))", domain: positive, exact: ["1 0", "10 1", "100 2"] },
  { name: "log2", latex: "\\log_{2}", value: (u) => finite(Math.log2(u)),
    derivative: "1/(u ln(2))", domain: positive, exact: ["1 0", "2 1", "4 2", "8 3"] },
  { name: "sqrt", latex: "\\sqrt", value: Math.sqrt, derivative: "1/(2 sqrt(u))",
    domain: [["u", "≥"]] },
  { name: "cbrt", latex: "\\sqrt[3]", value: Math.cbrt, derivative: "1/(3 cbrt(u)^2)", parity: -1,
    kink: "u", exact: ["0 0"] },
  { name: "abs", latex: "\\operatorname{abs}", value: Math.abs, derivative: "u/abs(u)", kink: "u" },
  { name: "sigmoid", latex: "\\sigma", value: sigmoid, derivative: "sigmoid(u)(1 - sigmoid(u))",
    aliases: "sigma", exact: ["0 1/2"] },
  { name: "relu", latex: "\\operatorname{ReLU}", value: (u) => (u < 0 ? 0 : u),
    derivative: "step(u)", kink: "u" },
  { name: "softplus", latex: "\\operatorname{softplus}", derivative: "sigmoid(u)",
    value: (u) => Math.max(u, 0) + Math.log1p(Math.exp(-Math.abs(u))) },
  { name: "sign", latex: "\\operatorname{sign}", value: Math.sign, derivative: "0", aliases: "sgn",
    parity: -1, kink: "u" },
  { name: "step", latex: "\\operatorname{step}", derivative: "0", domain: [["u", "≠"]],
    value: (u) => (u > 0 ? 1 : u < 0 ? 0 : NaN) },
  // of two and more values; the rule for their derivative stands in derivativeRules.ts
  { name: "min", latex: "\\min", value: (u) => u, derivative: "1" },
  { name: "max", latex: "\\max", value: (u) => u, derivative: "1" },
];

const byName = new Map<string, ElementaryFunction>();
for (const entry of functionTable)
  for (const name of [entry.name, entry.aliases]) if (name) byName.set(name, entry);

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
