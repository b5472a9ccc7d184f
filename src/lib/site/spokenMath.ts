// A formula's MathML → the words in which it is read aloud: "r sub i squared".

/** An element or a text of the tree that KaTeX made. */
export interface MathNode {
  readonly type: string;
  readonly tagName?: string;
  readonly value?: string;
  readonly children?: readonly MathNode[];
}

/** Signs that a voice skips or misreads. A sign that is not listed is left to the voice. */
const SIGNS: Readonly<Record<string, string>> = {
  "+": "plus",
  "-": "minus",
  "−": "minus",
  "±": "plus or minus",
  "·": "times",
  "⋅": "times",
  "×": "times",
  "/": "over",
  "=": "equals",
  "≠": "is not",
  "≈": "is about",
  "<": "is less than",
  ">": "is more than",
  "≤": "is at most",
  "≥": "is at least",
  "→": "to",
  "←": "becomes",
  "∞": "infinity",
  "∂": "partial",
  "∇": "nabla",
  "∑": "sum",
  "∈": "in",
  "′": "prime",
  "°": "degrees",
  "%": "per cent",
  "|": "bar",
  "∣": "bar",
  "∥": "double bar",
  "(": "open bracket",
  ")": "close bracket",
  "[": "open bracket",
  "]": "close bracket",
  "…": "and so on",
  "⋯": "and so on",
};

const GREEK =
  "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma sigma tau upsilon phi chi psi omega".split(
    " ",
  );

/** Names of Greek letters, small and capital, and of KaTeX's variants. */
const greek = (letter: string): string | undefined => {
  const variants: Readonly<Record<string, string>> = { ϵ: "epsilon", ϕ: "phi", ϑ: "theta" };
  const small = letter.toLowerCase();
  const name = variants[letter] ?? GREEK[small.charCodeAt(0) - "α".charCodeAt(0)];
  return name && (small === letter ? name : `capital ${name}`);
};

const ACCENTS: Readonly<Record<string, string>> = {
  "^": "hat",
  "¯": "bar",
  ˉ: "bar",
  "~": "tilde",
  "⃗": "vector",
};
const POWERS: Readonly<Record<string, string>> = { 2: "squared", 3: "cubed", T: "transposed" };

/** Invisible operators and spaces. */
const silent = /[\u2061-\u2064\u200b\s]/g;

const textOf = (node: MathNode): string =>
  node.value ?? (node.children ?? []).map((child) => textOf(child)).join("");

const token = (node: MathNode): string => {
  const text = textOf(node);
  if (node.tagName === "mtext") return text.replace(/\s+/g, " ").trim();
  const sign = text.replace(silent, "");
  return SIGNS[sign] ?? (sign.length === 1 ? greek(sign) : undefined) ?? sign;
};

const power = (node: MathNode): string => {
  const words = spokenMath(node);
  return words === "prime" ? words : (POWERS[words] ?? `to the ${words}`);
};

/** "d f by d x" of a derivative, "a over b" of another fraction. */
const fraction = (above: string, below: string): string => {
  if (/^(d|partial) /.test(below)) return `${above} by ${below}`;
  const long = above.includes(" ") || below.includes(" ");
  return long ? `fraction ${above} over ${below} end of fraction` : `${above} over ${below}`;
};

/** A row's words: "f of x" for f(x), "partial L by partial w" for a slope on one line. */
const row = (parts: readonly string[]): string =>
  parts
    .filter((part) => part !== "")
    .join(" ")
    .replace(/\b([fgJL](?: prime)?) open bracket ([^()]*?) close bracket/g, "$1 of $2")
    .replace(/\bover (?=partial )/g, "by ");

/** @example spokenMath of KaTeX's `\hat y_i` is "y hat sub i" */
export const spokenMath = (node: MathNode): string => {
  const parts = (node.children ?? []).filter(({ type }) => type === "element");
  const [first, second, third] = parts;
  switch (node.tagName) {
    case "annotation":
    case "mspace":
      return "";
    case "mi":
    case "mn":
    case "mo":
    case "mtext":
      return token(node);
    case "mfrac":
      return fraction(spokenMath(first!), spokenMath(second!));
    case "msqrt":
      return `the square root of ${row(parts.map(spokenMath))}`;
    case "msub":
      return `${spokenMath(first!)} sub ${spokenMath(second!)}`;
    case "msup":
      return `${spokenMath(first!)} ${power(second!)}`;
    case "msubsup":
      return `${spokenMath(first!)} sub ${spokenMath(second!)} ${power(third!)}`;
    case "mover":
      return `${spokenMath(first!)} ${ACCENTS[textOf(second!)] ?? `with ${spokenMath(second!)}`}`;
    case "munder":
      return `${spokenMath(first!)} ${spokenMath(second!)}`;
    default:
      return row(parts.map(spokenMath));
  }
};
