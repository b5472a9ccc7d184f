// Every message that a learner can get from the parser, each with the place it speaks of.

/** What is wrong and what to do, and where: `start` to `end` (exclusive) in the typed text. */
export interface ParseError {
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

/** The limits on what is read: characters, depth of nesting, nodes of the tree. */
export const limits = { characters: 256, depth: 32, nodes: 200 } as const;

const closing: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}", "|": "|" };

/** The bracket that closes one: "(" → ")". */
export const closingOf = (open: string): string => closing[open] ?? ")";

const atLeastTwo = (name: string): string =>
  `“${name}” compares at least two values. Write ${name}(x, 0), with a comma between them.`;

/** The catalogue: each entry makes the sentence for one mistake. */
export const mistakes = {
  empty: () => "There is nothing here yet. Type a function of x, such as x^2 sin(x).",
  tooLong: () => `This is longer than ${limits.characters} characters. Shorten the formula.`,
  tooDeep: () =>
    `Brackets, functions and powers are nested more than ${limits.depth} deep. Simplify the formula.`,
  tooLarge: () => `This has more than ${limits.nodes} parts. Shorten the formula.`,
  unknownName: (name: string, nearest?: string) =>
    nearest
      ? `“${name}” isn’t a name known here. Did you mean “${nearest}”?`
      : `“${name}” isn’t a name known here. Use x, numbers, and functions such as sin, ln or sqrt.`,
  notAVariable: (name: string, variables: readonly string[]) =>
    `“${name}” isn’t a variable here. Use ${variables.join(", ")}.`,
  lookalike: (typed: string, meant: string) =>
    `This “${typed}” looks like the Latin letter ${meant} but is another character. Type ${meant} from the keyboard.`,
  invisible: () => "An invisible character stands here. Delete it and type the place anew.",
  unknownCharacter: (character: string) =>
    `The character “${character}” has no meaning in a formula here. Remove it.`,
  factorial: () => "The factorial “!” isn’t among the operations here. Write the product out.",
  percent: () => "“%” isn’t read here. Divide by 100 instead.",
  equation: () => "Type only the formula that stands after the “=” sign, without “=”.",
  comparison: (sign: string) => `“${sign}” compares; a function has one value. Remove it.`,
  unclosed: (open: string) => `The bracket opened here is never closed. Add “${closingOf(open)}”.`,
  unclosedBar: () => "This bar “|” opens an absolute value that is never closed. Add “|”.",
  unopened: (close: string) =>
    `This “${close}” closes a bracket that was never opened. Remove it, or open one before it.`,
  mismatched: (open: string, close: string) =>
    `The bracket “${open}” is closed by “${close}”. Close it with “${closingOf(open)}”.`,
  emptyBrackets: () =>
    "There is nothing between these brackets. Put an expression in, or remove them.",
  twoOperators: (first: string, second: string) =>
    `Two operators stand side by side: “${first}” and “${second}”. Remove one, or put a number or x between them.`,
  operatorFirst: (operator: string) =>
    `There is nothing before “${operator}”. Put a number or x before it, or remove it.`,
  operatorLast: (operator: string) =>
    `There is nothing after “${operator}”. Put a number or x after it, or remove it.`,
  missingArgument: (name: string) =>
    `“${name}” needs something to work on. Write ${name}(x), with an expression in the brackets.`,
  tooFewArguments: atLeastTwo,
  tooManyArguments: (name: string) =>
    `“${name}” takes one value. Remove the comma and what follows it.`,
  decimalComma: (typed: string) =>
    `A decimal point is needed here, not a comma. Write ${typed.replace(",", ".")}.`,
  strayComma: () => "A comma only separates the values of min and max. Remove it.",
  twoPoints: () => "A number has one decimal point at most. Remove the others.",
  numberTooLarge: () => "This number is too large to calculate with. Use one below 10³⁰⁸.",
  numberTooSmall: () => "This number is too close to 0 to calculate with. Use 0, or a larger one.",
  twoNumbers: () =>
    "Two numbers stand side by side. Put an operator between them, or remove the space.",
  missingExponent: () => "There is no exponent here. Write a number or x in the raised place.",
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
