// Text → the terms by which it is found: lower case, no accents, no plural, signs by their names.

/** Signs that have no letters of their own, and Greek, by the names that a reader may type. */
const names: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ α: "alpha", β: "beta", γ: "gamma", δ: "delta", ε: "epsilon", ζ: "zeta", η: "eta" },
    ...{ θ: "theta", ι: "iota", κ: "kappa", λ: "lambda", μ: "mu", ν: "nu", ξ: "xi", ο: "omicron" },
    ...{ π: "pi", ρ: "rho", σ: "sigma", ς: "sigma", τ: "tau", υ: "upsilon", φ: "phi", χ: "chi" },
    ...{ ψ: "psi", ω: "omega", "∇": "nabla", "∂": "partial", "∑": "sum", "∏": "product" },
    ...{ "∫": "integral", "√": "root", "∞": "infinity", "′": "prime", "≈": "approximately" },
  }),
);

/** Words that stand everywhere and so find nothing. */
const common = new Set(
  (
    "about after again all also an and any are as at be because been before being but by can could did do " +
    "does each for from had has have here how if in into is it its just like many may more most must no not " +
    "now of on one only or other our out over same see should so some such than that the their them then " +
    "there these they this those to too up very was we were what when where which while who why will with " +
    "would you your"
  ).split(" "),
);

/** Stands before and after each formula of an indexed text, and is drawn by no font. */
export const formulaMark = "\u2063";

const formula = new RegExp(`${formulaMark}[^${formulaMark}]*${formulaMark}`, "g");
const noSign = /[^\p{Script=Greek}∇∂∑∏∫√∞′≈]+/gu;
const token = /[\p{Script=Greek}∇∂∑∏∫√∞′≈]|(?:(?!\p{Script=Greek})[\p{L}\p{N}\p{M}])+/gu;

/** A word without its plural's ending; "axis", "loss" and "calculus" are no plurals. */
const singular = (word: string): string => {
  if (word.length < 4 || !word.endsWith("s") || /[siu]s$/.test(word)) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return /(ss|x|ch|sh)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
};

/** A word of a text: the term that finds it, and where it stands. */
export interface Word {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/** A word of ASCII has no accents, and most are of it. */
const isAscii = /^[\0-\x7f]*$/;

const termOf = (text: string): string => {
  const bare = isAscii.test(text) ? text : text.normalize("NFKD").replace(/\p{M}/gu, "");
  const plain = bare.toLowerCase();
  const name = names.get(plain);
  if (name) return name;
  const isTelling = plain.length > 1 && /\p{L}/u.test(plain) && !common.has(plain);
  return isTelling ? singular(plain) : "";
};

/** The text with spaces for all that is no sign in its formulas: "2x" and "cos" find no part of a room. */
const withSignsAlone = (text: string): string =>
  text.replace(formula, (inside) => inside.replace(noSign, ({ length }) => " ".repeat(length)));

/** The words of a text that can be searched for: no single letters, no numbers, no common words. */
export const wordsOf = (text: string): Word[] =>
  [...withSignsAlone(text).matchAll(token)].flatMap((match) => {
    const term = termOf(match[0]);
    return term ? [{ term, start: match.index, end: match.index + match[0].length }] : [];
  });

/** What a reader asks for: each term once, at most eight. */
export const queryTerms = (query: string): string[] =>
  [...new Set(wordsOf(query.slice(0, 200)).map(({ term }) => term))].slice(0, 8);
