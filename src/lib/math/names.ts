// The names that a reader can type: constants, variables, Greek letters, and the nearest of them.

import { functionNames } from "./functions.ts";

/** Greek letters by the name that is typed for them; σ is the sigmoid function, π the constant. */
const greek: Readonly<Record<string, string>> = {
  alpha: "α",
  beta: "β",
  gamma: "γ",
  delta: "δ",
  epsilon: "ε",
  eta: "η",
  theta: "θ",
  kappa: "κ",
  lambda: "λ",
  mu: "μ",
  rho: "ρ",
  tau: "τ",
  phi: "φ",
  omega: "ω",
};
const greekNames = new Map(Object.entries(greek));
const greekLetters = new Map([...greekNames].map(([name, letter]) => [letter, name]));
// the compatibility forms of ε, φ, θ and the micro sign, as some keyboards give them
for (const [form, name] of ["ϵ epsilon", "ϕ phi", "ϑ theta", "µ mu"].map((s) => s.split(" ")))
  greekLetters.set(form!, name!);

/** The variables that `parse` knows unless it is told others. */
export const defaultVariables: readonly string[] = [..."xyzwbtuvacdhkmnpq", ...greekNames.keys()];

/** The letter that is written for a variable's name: "theta" → "θ", "x" → "x". */
export const letterOf = (name: string): string => greekNames.get(name) ?? name;

/** What a word may stand for. */
export type Meaning =
  | { readonly kind: "function" | "variable"; readonly name: string }
  | { readonly kind: "constant"; readonly name: "pi" | "e" };

const functions = new Set(functionNames);

/** What one name means, with the variables allowed; undefined where it means nothing. */
export const meaningOf = (word: string, variables: readonly string[]): Meaning | undefined => {
  if (word === "σ") return { kind: "function", name: "sigmoid" };
  if (functions.has(word)) return { kind: "function", name: word };
  if (word === "pi" || word === "π") return { kind: "constant", name: "pi" };
  const name = greekLetters.get(word) ?? word;
  if (variables.includes(name)) return { kind: "variable", name };
  if (word === "e") return { kind: "constant", name: "e" };
  const lower = word.toLowerCase();
  return lower !== word ? meaningOf(lower, variables) : undefined;
};

/** How many letters must be changed, added, dropped or swapped to turn one word into the other. */
const distance = (a: string, b: string): number => {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, rows[i - 1]![j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, rows[i - 2]![j - 2]! + 1);
      row.push(least);
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
};

/** The known name that a misspelt one most likely means, or undefined if none is near. */
export const nearestName = (word: string, variables: readonly string[]): string | undefined => {
  const typed = word.toLowerCase().slice(0, 16);
  let best: string | undefined;
  let least = typed.length <= 3 ? 1 : 2;
  for (const name of [...functionNames, "pi", ...variables.filter((v) => v.length > 1)]) {
    const changes = distance(typed, name);
    if (changes < least || (changes === least && best === undefined)) {
      best = name;
      least = changes;
    }
  }
  return best;
};
