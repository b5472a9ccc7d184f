// LaTeX with \calc, \fact and \claim → LaTeX in which the library has put the numbers and formulas.
import { formatLatex } from "../math/format.ts";
import { closingBracket } from "./brackets.ts";
import { calculation } from "./calculation.ts";
import { checkedClaim } from "./claim.ts";
import { fact } from "./facts.ts";
import { Mistaken } from "./mistaken.ts";

/** What a command computes: the number of digits asked for, and its argument. */
type Command = (argument: string, digits: number | undefined) => string;

const commands: Readonly<Record<string, Command>> = {
  calc: (argument, digits) => formatLatex(calculation(argument), digits),
  fact: (name, digits) => {
    const value = fact(name);
    return typeof value === "number" ? formatLatex(value, digits) : `\\text{${value}}`;
  },
  claim: (argument) => checkedClaim(argument).latex,
};

const COMMAND = /\\(calc|fact|claim)\s*(?:\[(\d{1,2})\])?\s*\{/g;

/** A command that could not be computed; `index` is where it begins in the formula. */
export class FormulaMistake extends Error {
  readonly index: number;
  readonly cure: string;
  constructor(index: number, what: string, cure: string) {
    super(what);
    this.index = index;
    this.cure = cure;
  }
}

const computed = (match: RegExpExecArray, argument: string): string => {
  const [, name, digits] = match;
  try {
    return commands[name!]!(argument, digits === undefined ? undefined : Number(digits));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const cure = error instanceof Mistaken ? error.cure : "Correct it";
    throw new FormulaMistake(match.index, `\\${name}: ${why}`, cure);
  }
};

/**
 * The formula with every `\calc{…}`, `\calc[digits]{…}`, `\fact{…}` and `\claim{…}` replaced.
 * @throws FormulaMistake where an argument cannot be computed, or a claim does not hold.
 */
export const computedFormula = (latex: string): string => {
  let result = "";
  let from = 0;
  for (const match of latex.matchAll(COMMAND)) {
    const open = match.index + match[0].length - 1;
    const close = closingBracket(latex, open);
    if (close < 0) throw new FormulaMistake(match.index, `\\${match[1]}{ is never closed`, "Add }");
    result += latex.slice(from, match.index) + `{${computed(match, latex.slice(open + 1, close))}}`;
    from = close + 1;
  }
  return result + latex.slice(from);
};
