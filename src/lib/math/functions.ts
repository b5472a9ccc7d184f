// The table of elementary functions: everything that the rest of the library knows of each.

import type { RealFunction } from "./expr.ts";

/** One elementary function of one variable u, or min and max of two and more. */
export interface ElementaryFunction {
  readonly name: string;
  /** What a reader may type besides the name. */
  readonly aliases?: readonly string[];
  /** In LaTeX, ready to stand before its bracket. */
  readonly latex: string;
  /** The value at u, NaN where it is undefined on the reals. */
  readonly value: RealFunction;
  /** The derivative in u, as it is typed; what it uses stands in this table too. */
  readonly derivative: string;
  /** What must hold of u for the function to exist, as relations to 0 (see domain.ts). */
  readonly domain?: readonly (readonly [expression: string, relation: "> 0" | "≥ 0" | "≠ 0"])[];
  /** Where this is 0 the function has no derivative although it may have a value. */
  readonly kink?: string;
  /** What sin(−u) = −sin(u) and cos(−u) = cos(u) say. */
  readonly parity?: "even" | "odd";
  /** Values that are exact: [argument, value], as typed. */
  readonly exact?: readonly (readonly [argument: string, value: string])[];
  /** The name of the rule for its derivative; default: "<name> rule". */
  readonly rule?: string;
}

const nonZero = (u: number, value: number): number => (u === 0 ? NaN : value);
const atZero = (value: string) => [["0", value]] as const;

/** 1/(1 + e^−u), accurate in both tails. */
export const sigmoid: RealFunction = (u) => 1 / (1 + Math.exp(-u));

// prettier-ignore
export const functionTable: readonly ElementaryFunction[] = [
  { name: "sin", latex: "\\sin", value: Math.sin, derivative: "cos(u)", parity: "odd",
    exact: [["0", "0"], ["pi", "0"], ["pi/2", "1"], ["pi/6", "1/2"]], rule: "sine" },
  { name: "cos", latex: "\\cos", value: Math.cos, derivative: "-sin(u)", parity: "even",
    exact: [["0", "1"], ["pi", "-1"], ["pi/2", "0"], ["pi/3", "1/2"]], rule: "cosine" },
  { name: "tan", latex: "\\tan", value: Math.tan, derivative: "sec(u)^2", parity: "odd",
    domain: [["cos(u)", "≠ 0"]], exact: [["0", "0"], ["pi", "0"], ["pi/4", "1"]], rule: "tangent" },
  { name: "sec", latex: "\\sec", value: (u) => 1 / Math.cos(u), derivative: "sec(u) tan(u)",
    domain: [["cos(u)", "≠ 0"]], parity: "even", exact: atZero("1"), rule: "secant" },
  { name: "csc", aliases: ["cosec"], latex: "\\csc", value: (u) => nonZero(u, 1 / Math.sin(u)),
    derivative: "-csc(u) cot(u)", domain: [["sin(u)", "≠ 0"]], parity: "odd", rule: "cosecant" },
  { name: "cot", aliases: ["cotan"], latex: "\\cot", value: (u) => nonZero(u, 1 / Math.tan(u)),
    derivative: "-csc(u)^2", domain: [["sin(u)", "≠ 0"]], parity: "odd", rule: "cotangent" },
  { name: "arcsin", aliases: ["asin"], latex: "\\arcsin", value: Math.asin,
    derivative: "1/sqrt(1 - u^2)", domain: [["1 - u", "≥ 0"], ["1 + u", "≥ 0"]], parity: "odd",
    exact: [["0", "0"], ["1", "pi/2"]], rule: "arcsine" },
  { name: "arccos", aliases: ["acos"], latex: "\\arccos", value: Math.acos,
    derivative: "-1/sqrt(1 - u^2)", domain: [["1 - u", "≥ 0"], ["1 + u", "≥ 0"]],
    exact: [["0", "pi/2"], ["1", "0"]], rule: "arccosine" },
  { name: "arctan", aliases: ["atan"], latex: "\\arctan", value: Math.atan,
    derivative: "1/(1 + u^2)", parity: "odd", exact: [["0", "0"], ["1", "pi/4"]],
    rule: "arctangent" },
  { name: "sinh", latex: "\\sinh", value: Math.sinh, derivative: "cosh(u)", parity: "odd",
    exact: atZero("0"), rule: "hyperbolic sine" },
  { name: "cosh", latex: "\\cosh", value: Math.cosh, derivative: "sinh(u)", parity: "even",
    exact: atZero("1"), rule: "hyperbolic cosine" },
  { name: "tanh", latex: "\\tanh", value: Math.tanh, derivative: "1 - tanh(u)^2", parity: "odd",
    exact: atZero("0"), rule: "hyperbolic tangent" },
  { name: "exp", latex: "\\exp", value: Math.exp, derivative: "exp(u)", exact: atZero("1"),
    rule: "exponential" },
  { name: "ln", aliases: ["log"], latex: "\\ln", value: (u) => nonZero(u, Math.log(u)),
    derivative: "1/u", domain: [["u", "> 0"]], exact: [["1", "0"], ["e", "1"]],
    rule: "logarithm" },
  { name: "log10", latex: "\\log_{10}", value: (u) => nonZero(u, Math.log10(u)),
    derivative: "1/(u ln(10))", domain: [["u", "> 0"]], exact: [["1", "0"], ["10", "1"]],
    rule: "logarithm" },
  { name: "log2", latex: "\\log_{2}", value: (u) => nonZero(u, Math.log2(u)),
    derivative: "1/(u ln(2))", domain: [["u", "> 0"]], exact: [["1", "0"], ["2", "1"]],
    rule: "logarithm" },
  { name: "sqrt", latex: "\\sqrt", value: Math.sqrt, derivative: "1/(2 sqrt(u))",
    domain: [["u", "≥ 0"]], rule: "square root" },
  { name: "cbrt", latex: "\\sqrt[3]", value: Math.cbrt, derivative: "1/(3 cbrt(u)^2)",
    parity: "odd", exact: [["0", "0"], ["1", "1"], ["8", "2"]], kink: "u", rule: "cube root" },
  { name: "abs", latex: "\\operatorname{abs}", value: Math.abs, derivative: "u/abs(u)",
    parity: "even", kink: "u", rule: "absolute value" },
  { name: "sigmoid", aliases: ["sigma"], latex: "\\sigma", value: sigmoid,
    derivative: "sigmoid(u)(1 - sigmoid(u))", exact: atZero("1/2"), rule: "sigmoid" },
  { name: "relu", latex: "\\operatorname{ReLU}", value: (u) => (u < 0 ? 0 : u),
    derivative: "step(u)", kink: "u", rule: "ReLU" },
  { name: "softplus", latex: "\\operatorname{softplus}", derivative: "sigmoid(u)",
    value: (u) => Math.max(u, 0) + Math.log1p(Math.exp(-Math.abs(u))), rule: "softplus" },
  { name: "sign", aliases: ["sgn"], latex: "\\operatorname{sign}", value: Math.sign,
    derivative: "0", parity: "odd", kink: "u", rule: "sign" },
  { name: "step", latex: "\\operatorname{step}", derivative: "0", domain: [["u", "≠ 0"]],
    value: (u) => (u > 0 ? 1 : u < 0 ? 0 : NaN), rule: "step" },
  { name: "min", latex: "\\min", value: (u) => u, derivative: "1", rule: "minimum" },
  { name: "max", latex: "\\max", value: (u) => u, derivative: "1", rule: "maximum" },
];

const byName = new Map<string, ElementaryFunction>(
  functionTable.flatMap((f) => [f.name, ...(f.aliases ?? [])].map((name) => [name, f] as const)),
);

/** The function of a name or alias, or undefined. Never reaches a property of Object. */
export const functionNamed = (name: string): ElementaryFunction | undefined => byName.get(name);

/** The function of a call in a tree. Throws on a name that no parser gives. */
export const functionOf = (name: string): ElementaryFunction => {
  const found = byName.get(name);
  if (!found) throw new RangeError(`There is no function “${name}” in the table`);
  return found;
};

/** Every name and alias, for the parser. */
export const functionNames: readonly string[] = [...byName.keys()];

/** min and max take two and more arguments, every other function one. */
export const isVariadic = (name: string): boolean => name === "min" || name === "max";
