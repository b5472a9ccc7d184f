// The typed numbers that look like results and may stay, each with its reason.

/** A number of a room, the words or the formula around it, and why the library need not compute it. */
export interface Allowed {
  readonly number: string;
  readonly context: string;
  readonly reason: string;
}

const window = "an end of the picture's window, which the author chose";
const quoted = "a false claim, quoted: the room computes what is true beside it";
const gears = "given: how fast the gears turn";
const options = "one of the three learning rates that the question names";
const chosen = "chosen: what the sentence asks the reader to imagine";
const conventions = "the factor between 1/n, 2/n and 1/(2n), which the next column names";

export const allowedNumbers: Readonly<Record<string, readonly Allowed[]>> = {
  derivatives: [
    { number: "1.1", context: "A window from 0.9 to 1.1", reason: window },
    {
      number: "16",
      context: "about 16 digits of each number",
      reason: "a property of double precision (IEEE 754), not a result",
    },
    { number: "500", context: "Here are 500 of them", reason: "how many epochs the program runs" },
    { number: "3.0000", context: "the program prints 3.0000 and 2.0000", reason: quoted },
    { number: "three times", context: "turns three times as fast", reason: gears },
    { number: "twice", context: "twice as fast as", reason: gears },
  ],
  "gradient-descent": [
    {
      number: "1",
      context: "u^2 + v^2 = 1",
      reason: "the condition that a direction has length 1",
    },
    {
      number: "1",
      context: "\\partial r_i / \\partial b = 1",
      reason: "read off r = wx + b − y, where b stands alone",
    },
    { number: "2", context: "f'' = 2", reason: "given in an exercise" },
    { number: "0.08", context: "A is 0.08", reason: options },
    { number: "0.085", context: "B is 0.085", reason: options },
    { number: "0.01", context: "C is 0.01", reason: options },
    { number: "ten times", context: "ten times stricter", reason: chosen },
    { number: "ten times", context: "To come ten times closer", reason: chosen },
    { number: "twice", context: "is twice or half of what you expected", reason: conventions },
    { number: "half", context: "is twice or half of what you expected", reason: conventions },
    { number: "half", context: "each half of the step", reason: "a part, not a measure" },
  ],
};
