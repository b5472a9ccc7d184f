// What every numerical routine asks of a function: numbers in, a number out.

/** A function of one real variable; NaN where it is undefined. Never throws. */
export type RealFunction = (x: number) => number;

/** A function of two real variables; NaN where it is undefined. Never throws. */
export type RealFunction2 = (x: number, y: number) => number;
