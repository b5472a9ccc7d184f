// The names that a reader can type: constants, variables, Greek letters, and the nearest of them.

import { functionNames } from "./functions.ts";

/** The Greek letters that may be variables; σ is the sigmoid function, π the constant. */
const greek =
  "alpha α beta β gamma γ delta δ epsilon ε eta η theta θ kappa κ lambda λ mu μ rho ρ tau τ phi φ omega ω".split(
    " ",
  );
const isLetter = (_: string, index: number): boolean => index % 2 === 1;
const greekNames = greek.filter((_, index) => !isLetter(_, index));
const greekLetters = greek.filter(isLetter);

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
  const name = greekNames[greekLetters.indexOf(word.normalize("NFKC"))] ?? word;
  if (functionNames.includes(word)) return { kind: "function", name: word };
  if (variables.includes(name)) return { kind: "variable", name };
  if (word === "σ") return { kind: "function", name: "sigmoid" };
  if (word === "pi" || word === "π") return { kind: "constant", name: "pi" };
  if (word === "e") return { kind: "constant", name: "e" };
  const lower = word.toLowerCase();
  return lower === word ? undefined : meaningOf(lower, variables);
};

/** How many letters differ in the one place where the words part: sni and sin, tahn and tanh: 1. */
const distance = (a: string, b: string): number => {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let [restA, restB] = [a.slice(start), b.slice(start)];
  while (restA && restA.at(-1) === restB.at(-1))
    [restA, restB] = [restA.slice(0, -1), restB.slice(0, -1)];
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
