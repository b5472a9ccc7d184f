// The derivatives to know by heart → LaTeX, each line compared with what the library derives.
import { checkedClaim } from "./claim.ts";
import { reading } from "./reading.ts";

/** c, a and n stand for constants. */
interface Rule {
  readonly f: string;
  readonly derivative: string;
  /** Where it holds; a condition such as $x > 0$ also narrows the check. */
  readonly where: string;
  /** How the derivative is shown, if not as it is typed. */
  readonly shown?: string;
}

const everywhere = "everywhere";

export const rules: readonly Rule[] = [
  { f: "c", derivative: "0", where: everywhere },
  { f: "x", derivative: "1", where: everywhere },
  {
    f: "x^n",
    derivative: "n x^(n-1)",
    where: "$x > 0$; for whole $n \\ge 1$ everywhere",
  },
  { f: "sqrt(x)", derivative: "1/(2 sqrt(x))", where: "$x > 0$" },
  { f: "1/x", derivative: "-1/x^2", where: "$x \\ne 0$" },
  { f: "e^x", derivative: "e^x", where: everywhere },
  { f: "a^x", derivative: "a^x ln(a)", where: "everywhere, for $a > 0$" },
  { f: "ln(x)", derivative: "1/x", where: "$x > 0$" },
  { f: "sin(x)", derivative: "cos(x)", where: everywhere },
  { f: "cos(x)", derivative: "-sin(x)", where: everywhere },
  { f: "tan(x)", derivative: "1/cos(x)^2", where: "where $\\cos x \\ne 0$" },
  { f: "tanh(x)", derivative: "1 - tanh(x)^2", where: everywhere },
  { f: "sigmoid(x)", derivative: "sigmoid(x) (1 - sigmoid(x))", where: everywhere },
  {
    f: "relu(x)",
    derivative: "(1 + x/abs(x))/2",
    where: "$x \\ne 0$",
    shown: "\\begin{cases} 0 & x < 0 \\\\ 1 & x > 0 \\end{cases}",
  },
];

/** A line as it is shown: two formulas and a remark. */
export interface RuleLine {
  readonly function: string;
  readonly derivative: string;
  readonly where: string;
}

/**
 * The lines of the table.
 * @throws Mistaken where a line is false.
 */
export const checkedRules = (): readonly RuleLine[] =>
  rules.map(({ f, derivative, where, shown }) => {
    checkedClaim(`d/dx (${f}) = ${derivative}`, { where });
    return { function: reading(f).latex, derivative: shown ?? reading(derivative).latex, where };
  });
