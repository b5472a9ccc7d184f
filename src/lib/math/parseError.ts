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

const near = (operator: string, side: string): string =>
  `Nothing stands ${side} “${operator}”. Put a number or x there, or remove it.`;

/** The catalogue: each entry makes the sentence for one mistake. */
export const mistakes = {
  empty: () => "Nothing is here yet. Type a function of x, such as x^2 sin(x).",
  tooLong: () => `This is longer than ${limits.characters} characters. Shorten it.`,
  tooDeep: () =>
    `Brackets, functions and powers are nested more than ${limits.depth} deep here. Shorten it.`,
  tooLarge: () => `This has more than ${limits.nodes} parts. Shorten it.`,
  unknownName: (name: string, nearest?: string) =>
    `“${name}” isn’t a name known here. ${nearest ? `Did you mean “${nearest}”?` : "Use x, numbers, and functions such as sin, ln or sqrt."}`,
  notAVariable: (name: string, variables: readonly string[]) =>
    `“${name}” isn’t a variable here. Use ${variables.join(", ")}.`,
  lookalike: (typed: string, meant: string) =>
    `This “${typed}” only looks like the letter ${meant}. Type ${meant} on the keyboard.`,
  invisible: () => "An invisible character stands here. Delete it.",
  unknownCharacter: (character: string) =>
    `“${character}” has no meaning in a formula here. Remove it.`,
  equation: () => "Type only the formula after the “=” sign.",
  unclosed: (open: string) => `The bracket opened here is never closed. Add “${closingOf(open)}”.`,
  unclosedBar: () => "The absolute value opened here is never closed. Add “|”.",
  unopened: (close: string) =>
    `This “${close}” closes a bracket that was never opened. Remove it, or open one before it.`,
  mismatched: (open: string, close: string) =>
    `The bracket “${open}” is closed by “${close}”. Close it with “${closingOf(open)}”.`,
  emptyBrackets: () =>
    "Nothing stands between these brackets. Put a number or x there, or remove them.",
  twoOperators: (one: string, other: string) =>
    `Two operators stand side by side: “${one}” and “${other}”. Remove one, or put a number or x between them.`,
  operatorFirst: (operator: string) => near(operator, "before"),
  operatorLast: (operator: string) => near(operator, "after"),
  missingArgument: (name: string) =>
    `“${name}” needs something to work on. Write ${name}(x), with a number or x in the brackets.`,
  tooFewArguments: (name: string) =>
    `“${name}” compares at least two values. Write ${name}(x, 0), with a comma between them.`,
  tooManyArguments: (name: string) =>
    `“${name}” takes one value. Remove the comma and what follows it.`,
  decimalComma: (typed: string) =>
    `A decimal point is needed here, not a comma. Write ${typed.replace(",", ".")}.`,
  strayComma: () => "A comma only separates the values of min and max. Remove it.",
  twoPoints: () => "A number has one decimal point at most. Remove the others.",
  numberTooLarge: () => "This number is too large to calculate with. Use one below 10³⁰⁸.",
  numberTooSmall: () => "This number is too close to 0 to calculate with. Use a larger one, or 0.",
  twoNumbers: () => "Two numbers stand side by side. Put an operator between them.",
} as const;

/** Thrown inside the parser alone; `parse` turns it into its result. */
export class Mistake extends Error {
  readonly start: number;
  readonly end: number;
  constructor(message: string, start: number, end: number) {
    super(message);
    this.start = start;
    this.end = end;
  }
}
