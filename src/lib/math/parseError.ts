// Every message that a learner can get from the parser, each with the place it speaks of.

/** From `start` to `end` (exclusive) in the typed text. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** What is wrong and what to do, and where. */
export interface ParseError extends Place {
  readonly message: string;
}

/** The limits on what is read: characters, depth of nesting, nodes of the tree. */
export const limits = { characters: 256, depth: 32, nodes: 200 } as const;

/** The bracket that closes one: "(" → ")". */
export const closingOf = (open: string): string => ")]}|"["([{|".indexOf(open)]!;

const quoted = (typed: string): string => `“${typed}”`;

// The catalogue: a sentence, or what makes the sentence, for each mistake.
export const empty = "Nothing is here yet. Type a function of x, such as x^2 sin(x).";
export const tooLong = `This is longer than ${limits.characters} characters. Shorten it.`;
export const tooDeep = `This is nested more than ${limits.depth} deep. Shorten it.`;
export const tooLarge = `This has more than ${limits.nodes} parts. Shorten it.`;
export const unknownName = (name: string, nearest?: string): string =>
  `${quoted(name)} isn’t a name known here. ${nearest ? `Did you mean ${quoted(nearest)}?` : "Use x, numbers, and functions such as sin or ln."}`;
export const notAVariable = (name: string, variables: readonly string[]): string =>
  `${quoted(name)} isn’t a variable here. Use ${variables.join(", ")}.`;
export const lookalike = (typed: string, meant: string): string =>
  `${quoted(typed)} only looks like the letter ${meant}. Type ${meant}.`;
export const invisible = "An invisible character stands here. Remove it.";
export const unknownCharacter = (character: string): string =>
  `${quoted(character)} has no meaning here. Remove it.`;
export const equation = "Type only the formula after the “=” sign.";
export const unclosed = (open: string): string =>
  `The ${open === "|" ? "bar" : "bracket"} opened here is never closed. Add ${quoted(closingOf(open))}.`;
export const unopened = (close: string): string =>
  `The bracket ${quoted(close)} is never opened. Remove it, or open one before it.`;
export const mismatched = (open: string, close: string): string =>
  `The bracket ${quoted(open)} is closed by ${quoted(close)}. Close it with ${quoted(closingOf(open))}.`;
export const emptyBrackets =
  "Nothing stands between these brackets. Put a number or x there, or remove them.";
export const twoOperators = (one: string, other: string): string =>
  `Two operators stand side by side: ${quoted(one)} and ${quoted(other)}. Remove one, or put a number or x between them.`;
export const noOperand = (side: "before" | "after", operator: string): string =>
  `Nothing stands ${side} ${quoted(operator)}. Put a number or x there, or remove it.`;
export const missingArgument = (name: string): string =>
  `${quoted(name)} needs a value. Write ${name}(x).`;
export const tooFewArguments = (name: string): string =>
  `${quoted(name)} needs at least two values. Write ${name}(x, 0).`;
export const tooManyArguments = (name: string): string =>
  `${quoted(name)} takes one value. Remove the comma and what follows it.`;
export const decimalComma = (whole: string, decimals: string): string =>
  `A number has a decimal point, not a comma. Write ${whole}.${decimals}.`;
export const strayComma = "A comma only separates the values of min and max. Remove it.";
export const twoPoints = "A number has one decimal point. Remove the others.";
export const outOfRange = (what: "large" | "close to 0"): string =>
  `This number is too ${what} to calculate with. Use another.`;
export const twoNumbers = "Two numbers stand side by side. Put an operator between them.";

/** Thrown inside the parser alone, with its place as the cause; `parse` turns it into its result. */
export class Mistake extends Error {}

/** The mistake that stands in these places of the text. */
export const mistakeAt = (message: string, start: number, end: number): Mistake =>
  new Mistake(message, { cause: { start, end } });
