// What a reader is told when a formula was read in a way that may surprise.

/** Each note says how it was read, and what to write for the other reading. */
export const notes = {
  log: "log is read as the natural logarithm, ln. For base 10 write log10.",
  quotient: "1/2x is read from left to right, as (1/2)·x. For a whole denominator write 1/(2x).",
  exponent: (exponent: string, next: string): string =>
    `e^${exponent}${next} is read as (e^${exponent})·${next}. For both in the exponent write e^(${exponent}${next}).`,
  letterNumber: (letter: string, typed: string): string =>
    `${letter}${typed} is read as ${letter} times ${typed}. For a power write ${letter}^${typed}.`,
  inverse: (name: string): string =>
    `${name}^-1 is read as arc${name}. For the reciprocal write 1/${name}(x).`,
} as const;
