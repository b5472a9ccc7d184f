// What a reader is told when a formula was read in a way that may surprise.

// Each note says how it was read, and what to write for the other reading; # and % as in parseError.ts.
export const log = "log is read as the natural logarithm, ln. For base 10 write log10.";
export const quotient = "1/2x is read as (1/2)·x. For both in the denominator write 1/(2x).";
export const exponent = "e^#% is read as (e^#)·%. For both in the exponent write e^(#%).";
export const letterNumber = "#% is read as # times %. For a power write #^%.";
export const inverse = "#^-1 is read as arc#. For the reciprocal write 1/#(x).";
