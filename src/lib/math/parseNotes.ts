// What a reader is told when a formula was read in a way that may surprise.

/** Each note says how it was read, and what to write for the other reading. */
export const notes = {
  log: "log is read as the natural logarithm, ln. For base 10 write log10.",
  quotient:
    "A product without a sign is read like one with it: 1/2x is (1/2)·x. For a whole denominator write 1/(2x).",
  exponent: (exponent: string, next: string): string =>
    `Only ${exponent} is the exponent: e^${exponent}${next} is (e^${exponent})·${next}. For both write e^(${exponent}${next}).`,
  letterNumber: (letter: string, typed: string): string =>
    `${letter}${typed} is read as ${letter} times ${typed}. For a power write ${letter}^${typed}.`,
  inverse: (name: string): string =>
    `${name}^-1 is read as the inverse function, arc${name}. For the reciprocal write 1/${name}(x).`,
} as const;
