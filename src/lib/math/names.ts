// The names that a reader can type: constants, variables, Greek letters, and the nearest of them.

import { functionNames } from "./functions.ts";

/** The Greek letters that may be variables; σ is the sigmoid function, π the constant. */
const greekNames =
  "alpha beta gamma delta epsilon eta theta kappa lambda mu rho tau phi omega".split(" ");
const greekLetters = "αβγδεηθκλμρτφω";

/** The variables that `parse` knows unless it is told others. */
export const defaultVariables: readonly string[] = [..."xyzwbtuvacdhkmnpq", ...greekNames];

/** The letter that is written for a variable's name: "theta" → "θ", "x" → "x". */
export const letterOf = (name: string): string => greekLetters[greekNames.indexOf(name)] ?? name;

/** What a word may stand for. */
export interface Meaning {
  readonly kind: "function" | "variable" | "constant";
  readonly name: string;
}

/** What one name means, with the variables allowed; undefined where it means nothing. */
export const meaningOf = (word: string, variables: readonly string[]): Meaning | undefined => {
  const name = greekNames[greekLetters.indexOf(word.normalize("NFKC"))] ?? word.replace("_", "");
  if (functionNames.includes(name)) return { kind: "function", name };
  if (variables.includes(name)) return { kind: "variable", name };
  if (/^(pi|π|e)$/.test(word)) return { kind: "constant", name: word === "e" ? word : "pi" };
  const lower = word.toLowerCase();
  return lower === word ? undefined : meaningOf(lower, variables);
};

/** How many letters differ in the one place where the words part: sni and sin, tahn and tanh: 1. */
const distance = (a: string, b: string): number => {
  let start = 0;
  let end = 0;
  while (a[start] && a[start] === b[start]) start++;
  const most = Math.min(a.length, b.length) - start;
  while (end < most && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [restA, restB] = [a, b].map((word) => word.slice(start, word.length - end)) as [
    string,
    string,
  ];
  const swapped = restA.length === 2 && restA === [...restB].reverse().join("");
  return swapped ? 1 : Math.max(restA.length, restB.length);
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
