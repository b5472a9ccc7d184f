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

// The catalogue: a sentence for each mistake. In the place of # and % stand what was typed at the
// beginning and at the end of the place, unless the mistake names other words.
export const empty = "Nothing is here yet. Type a function of x, such as x^2 sin(x).";
export const tooLong = `This is longer than ${limits.characters} characters. Shorten it.`;
export const tooDeep = `This is nested more than ${limits.depth} deep. Shorten it.`;
export const tooLarge = `This has more than ${limits.nodes} parts. Shorten it.`;
export const misspelt = "“#” isn’t a name known here. Did you mean “%”?";
export const unknownName =
  "“#” isn’t a name known here. Use x, numbers, and functions such as sin or ln.";
export const notAVariable = "“#” isn’t a variable here. Use %.";
export const lookalike = "“#” only looks like the letter %. Type %.";
export const invisible = "An invisible character stands here. Remove it.";
export const unknownCharacter = "“#” has no meaning here. Remove it.";
export const equation = "Type only the formula after the “=” sign.";
export const unclosed = "The # opened here is never closed. Add “%”.";
export const unopened = "The bracket “#” is never opened. Remove it, or open one before it.";
export const mismatched = "The open bracket is closed by “#”. Close it with “%”.";
export const emptyBrackets =
  "Nothing stands between these brackets. Put a number or x there, or remove them.";
export const twoOperators =
  "Two operators stand side by side: “#” and “%”. Remove one, or put a number or x between them.";
export const nothingBefore = "Nothing stands before “#”. Put a number or x there, or remove it.";
export const nothingAfter = "Nothing stands after “#”. Put a number or x there, or remove it.";
export const missingArgument = "“#” needs a value. Write #(x).";
export const tooFewArguments = "“#” needs at least two values. Write #(x, 0).";
export const tooManyArguments = "“#” takes one value. Remove the others.";
export const decimalComma = "A number has a decimal point, not a comma. Write #.%.";
export const strayComma = "A comma only separates the values of min and max. Remove it.";
export const twoPoints = "A number has one decimal point. Remove the others.";
export const tooBig = "This number is too large to calculate with. Use another.";
export const tooSmall = "This number is too close to 0 to calculate with. Use another.";
export const twoNumbers = "Two numbers stand side by side. Put an operator between them.";

/** A sentence with these words in it. */
export const told = (sentence: string, one?: string, other?: string): string =>
  sentence.replace(/[#%]/g, (sign) => (sign === "#" ? one : other)!);

/** What was typed at a place. */
export interface Typed extends Place {
  readonly text: string;
}

/**
 * Throws the mistake that stands from one place to another, inside the parser alone; `parse` turns it
 * into its result.
 */
export const fail = (
  sentence: string,
  from: Typed,
  to = from,
  one = from.text,
  other = to.text,
): never => {
  const message = told(sentence, one, other);
  throw new Error(message, { cause: { message, start: from.start, end: to.end } });
};
