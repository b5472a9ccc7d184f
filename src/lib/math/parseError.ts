// Every message that a learner can get from the parser, each with the place it speaks of.

/** What is wrong and what to do, and where: `start` to `end` (exclusive) in the typed text. */
export interface ParseError {
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

/** The limits on what is read: characters, depth of nesting, nodes of the tree. */
export const limits = { characters: 256, depth: 32, nodes: 200 } as const;

/** The bracket that closes one: "(" → ")". */
export const closingOf = (open: string): string => ")]}|"["([{|".indexOf(open)]!;

// The catalogue: a sentence, or what makes the sentence, for each mistake.
export const empty = "Nothing is here yet. Type a function of x, such as x^2 sin(x).";
export const tooLong = `This is longer than ${limits.characters} characters. Shorten it.`;
export const tooDeep = `Brackets, functions and powers are nested more than ${limits.depth} deep here. Shorten it.`;
export const tooLarge = `This has more than ${limits.nodes} parts. Shorten it.`;
export const unknownName = (name: string, nearest?: string): string =>
  `“${name}” isn’t a name known here. ${nearest ? `Did you mean “${nearest}”?` : "Use x, numbers, and functions such as sin, ln or sqrt."}`;
export const notAVariable = (name: string, variables: readonly string[]): string =>
  `“${name}” isn’t a variable here. Use ${variables.join(", ")}.`;
export const lookalike = (typed: string, meant: string): string =>
  `This “${typed}” only looks like the letter ${meant}. Type ${meant} on the keyboard.`;
export const invisible = "An invisible character stands here. Delete it.";
export const unknownCharacter = (character: string): string =>
  `“${character}” has no meaning in a formula here. Remove it.`;
export const equation = "Type only the formula after the “=” sign.";
export const unclosed = (open: string): string =>
  `The ${open === "|" ? "absolute value" : "bracket"} opened here is never closed. Add “${closingOf(open)}”.`;
export const unopened = (close: string): string =>
  `This “${close}” closes a bracket that was never opened. Remove it, or open one before it.`;
export const mismatched = (open: string, close: string): string =>
  `The bracket “${open}” is closed by “${close}”. Close it with “${closingOf(open)}”.`;
export const emptyBrackets =
  "Nothing stands between these brackets. Put a number or x there, or remove them.";
export const twoOperators = (one: string, other: string): string =>
  `Two operators stand side by side: “${one}” and “${other}”. Remove one, or put a number or x between them.`;
export const noOperand = (side: "before" | "after", operator: string): string =>
  `Nothing stands ${side} “${operator}”. Put a number or x there, or remove it.`;
export const missingArgument = (name: string): string =>
  `“${name}” needs something to work on. Write ${name}(x), with a number or x in the brackets.`;
export const tooFewArguments = (name: string): string =>
  `“${name}” compares at least two values. Write ${name}(x, 0), with a comma between them.`;
export const tooManyArguments = (name: string): string =>
  `“${name}” takes one value. Remove the comma and what follows it.`;
export const decimalComma = (whole: string, decimals: string): string =>
  `A decimal point is needed here, not a comma. Write ${whole}.${decimals}.`;
export const strayComma = "A comma only separates the values of min and max. Remove it.";
export const twoPoints = "A number has one decimal point at most. Remove the others.";
export const outOfRange = (what: "large" | "close to 0", cure: "smaller" | "larger"): string =>
  `This number is too ${what} to calculate with. Use a ${cure} one.`;
export const twoNumbers = "Two numbers stand side by side. Put an operator between them.";

/** Thrown inside the parser alone; `parse` turns it into its result. */
export class Mistake extends Error {
  readonly place: Pick<ParseError, "start" | "end">;
  constructor(message: string, start: number, end: number) {
    super(message);
    this.place = { start, end };
  }
}
