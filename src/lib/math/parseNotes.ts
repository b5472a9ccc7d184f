// What a reader is told when a formula was read in a way that may surprise.

// Each note says how it was read, and what to write for the other reading.
export const log = "log is read as the natural logarithm, ln. For base 10 write log10.";
export const quotient =
  "1/2x is read from left to right, as (1/2)·x. For a whole denominator write 1/(2x).";
export const exponent = (typed: string, next: string): string =>
  `e^${typed}${next} is read as (e^${typed})·${next}. For both in the exponent write e^(${typed}${next}).`;
export const letterNumber = (letter: string, typed: string): string =>
  `${letter}${typed} is read as ${letter} times ${typed}. For a power write ${letter}^${typed}.`;
export const inverse = (name: string): string =>
  `${name}^-1 is read as arc${name}. For the reciprocal write 1/${name}(x).`;
