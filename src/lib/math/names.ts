// The names that a reader can type: constants, variables, Greek letters, and the nearest of them.

import { call, constant, variable, type Expr } from "./expr.ts";
import { functionNames, functionOf } from "./functions.ts";

/**
 * The Greek letters that may be variables, in the order of their alphabet, with gaps for the others; σ
 * is the sigmoid function, π the constant.
 */
const greekNames =
  "alpha beta gamma delta epsilon  eta theta  kappa lambda mu     rho   tau  phi   omega".split(
    " ",
  );

/** The variables that `parse` knows unless it is told others. */
export const defaultVariables: readonly string[] = [
  ..."xyzwbtuvacdhkmnpq",
  ...greekNames.filter(Boolean),
];

/** The letter that is written for a variable's name: "theta" → "θ", "x" → "x". */
export const letterOf = (name: string): string => {
  const place = greekNames.indexOf(name);
  return place < 0 ? name : String.fromCharCode(945 + place);
};

/**
 * What one name means, with the variables allowed: a leaf of the tree, or the call of a function that
 * has no parts yet; undefined where it means nothing.
 */
export const meaningOf = (word: string, variables: readonly string[]): Expr | undefined => {
  const letter = word.normalize("NFKC");
  const name = greekNames.find((each) => letterOf(each) === letter) || word.replace("_", "");
  if (functionNames.includes(name)) return call(functionOf(name).name);
  if (variables.includes(name)) return variable(name);
  if (/^(pi|π|e)$/.test(word)) return constant(word === "e" ? word : "pi");
  const lower = word.toLowerCase();
  return lower === word ? undefined : meaningOf(lower, variables);
};

/** How many letters differ in the one place where the words part: sni and sin, tahn and tanh: 1. */
const distance = (a: string, b: string): number => {
  if (a && a[0] === b[0]) return distance(a.slice(1), b.slice(1));
  if (a && a.at(-1) === b.at(-1)) return distance(a.slice(0, -1), b.slice(0, -1));
  return b.length === 2 && a === b[1]! + b[0]! ? 1 : Math.max(a.length, b.length);
};

/** The known name that a misspelt one most likely means, or undefined if none is near. */
export const nearestName = (word: string, variables: readonly string[]): string | undefined => {
  let least = word.length > 3 ? 3 : 2;
  let nearest: string | undefined;
  for (const name of [...functionNames, "pi", ...variables]) {
    const changes = name.length > 1 ? distance(word.toLowerCase(), name) : least;
    if (changes < least) [nearest, least] = [name, changes];
  }
  return nearest;
};
