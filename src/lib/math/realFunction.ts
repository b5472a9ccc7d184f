// What every numerical routine asks of a function: numbers in, a number out.

export type { RealFunction } from "./expr.ts";

/** A function of two real variables; NaN where it is undefined. Never throws. */
export type RealFunction2 = (x: number, y: number) => number;
