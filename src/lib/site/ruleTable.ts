// The derivatives to know by heart → LaTeX, each line compared with what the library derives.
import { checkedClaim } from "./claim.ts";
import { reading } from "./reading.ts";

/** c, a and n stand for constants. */
interface Rule {
  readonly f: string;
  /** What a screen reader says for f. */
  readonly spoken: string;
  readonly derivative: string;
  /** Where it holds; a condition such as $x > 0$ also narrows the check. */
  readonly where: string;
  /** How the derivative is shown, if not as it is typed. */
  readonly shown?: string;
}

const everywhere = "everywhere";

export const rules: readonly Rule[] = [
  { f: "c", spoken: "a constant", derivative: "0", where: everywhere },
  { f: "x", spoken: "x", derivative: "1", where: everywhere },
  {
    f: "x^n",
    spoken: "x to the n",
    derivative: "n x^(n-1)",
    where: "$x > 0$; for whole $n \\ge 1$ everywhere",
  },
  { f: "sqrt(x)", spoken: "the square root of x", derivative: "1/(2 sqrt(x))", where: "$x > 0$" },
  { f: "1/x", spoken: "one over x", derivative: "-1/x^2", where: "$x \\ne 0$" },
  { f: "e^x", spoken: "e to the x", derivative: "e^x", where: everywhere },
  { f: "a^x", spoken: "a to the x", derivative: "a^x ln(a)", where: "everywhere, for $a > 0$" },
  { f: "ln(x)", spoken: "the natural logarithm of x", derivative: "1/x", where: "$x > 0$" },
  { f: "sin(x)", spoken: "the sine of x", derivative: "cos(x)", where: everywhere },
  { f: "cos(x)", spoken: "the cosine of x", derivative: "-sin(x)", where: everywhere },
  {
    f: "tan(x)",
    spoken: "the tangent of x",
    derivative: "1/cos(x)^2",
    where: "where $\\cos x \\ne 0$",
  },
  {
    f: "tanh(x)",
    spoken: "the hyperbolic tangent of x",
    derivative: "1 - tanh(x)^2",
    where: everywhere,
  },
  {
    f: "sigmoid(x)",
    spoken: "the sigmoid of x",
    derivative: "sigmoid(x) (1 - sigmoid(x))",
    where: everywhere,
  },
  {
    f: "relu(x)",
    spoken: "ReLU of x",
    derivative: "(1 + x/abs(x))/2",
    where: "$x \\ne 0$",
    shown: "\\begin{cases} 0 & x < 0 \\\\ 1 & x > 0 \\end{cases}",
  },
];

/** A line as it is shown: two formulas and a remark. */
export interface RuleLine {
  readonly spoken: string;
  readonly function: string;
  readonly derivative: string;
  readonly where: string;
}

/**
 * The lines of the table.
 * @throws Mistaken where a line is false.
 */
export const checkedRules = (): readonly RuleLine[] =>
  rules.map(({ f, spoken, derivative, where, shown }) => {
    checkedClaim(`d/dx (${f}) = ${derivative}`, { where });
    return {
      spoken,
      function: reading(f).latex,
      derivative: shown ?? reading(derivative).latex,
      where,
    };
  });
