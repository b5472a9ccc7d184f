// an epoch on paper → its table and its lines, as LaTeX with slots for the numbers and in words.

import { type Paper, type Written, writtenText } from "../math/epochOnPaper.ts";
import { format } from "../math/format.ts";

/** Stands where there is no number: no point, or one that is too large to write. */
const NONE = "–";

/** More points than this are not written out. */
export const MOST_ON_PAPER = 25;

const both = (name: string, number: Written) => ({
  [name]: writtenText(number),
  [`${name}B`]: writtenText(number, true),
});

const NAMES =
  "n alpha w b x y r sumR sumP sumS loss dw db hxx hxy hyy cw cb aw ab nw nb drop turn bend nl";
const nothing: Readonly<Record<string, string>> = Object.fromEntries(
  NAMES.split(" ").flatMap((name) => [
    [name, NONE],
    [`${name}B`, NONE],
  ]),
);

/** What stands in each slot; a name with B is bracketed where it is negative or has a power of ten. */
export const paperValues = (paper: Paper | null): Readonly<Record<string, string>> => {
  if (!paper) return nothing;
  const [first] = paper.rows;
  const { hessian: h, constants: c, gradient: g, again, next } = paper;
  return {
    n: format(paper.count),
    ...both("alpha", paper.alpha),
    ...both("w", paper.w),
    ...both("b", paper.b),
    ...both("x", first!.x),
    ...both("y", first!.y),
    ...both("r", first!.residual),
    ...both("sumR", paper.sumResiduals),
    ...both("sumP", paper.sumProducts),
    ...both("sumS", paper.sumSquares),
    ...both("loss", paper.loss),
    ...both("dw", g[0]),
    ...both("db", g[1]),
    ...both("hxx", h.xx),
    ...both("hxy", h.xy),
    ...both("hyy", h.yy),
    ...both("cw", c[0]),
    ...both("cb", c[1]),
    ...both("aw", again[0]),
    ...both("ab", again[1]),
    ...both("nw", next[0]),
    ...both("nb", next[1]),
    ...both("drop", paper.drop),
    ...both("turn", paper.turn),
    ...both("bend", paper.bend),
    ...both("nl", paper.nextLoss),
  };
};

const dL = (name: string): string => `\\derivative{\\tfrac{\\partial L}{\\partial ${name}}}`;
const g = (name: string): string => `\\derivative{\\slot{d${name}B}}`;
const alpha = "\\step{\\slot{alpha}}";
const update = (name: string): string =>
  `${name} \\leftarrow ${name} - \\step{\\alpha}\\,${dL(name)} = \\slot{${name}} - ${alpha}\\cdot${g(name)} = \\slot{n${name}}`;

/** A line: what is done, as LaTeX with `\slot{name}` for each number, and the same in words. */
interface Line {
  readonly latex: string;
  readonly words: string;
}

/** In the order of a hand that works the epoch out; words take their numbers from {name}. */
const lines: readonly Line[] = [
  {
    latex:
      "r_1 = w x_1 + b - y_1 = \\slot{w}\\cdot\\slot{xB} + \\slot{bB} - \\slot{yB} = \\slot{r}",
    words: "The first residual is {w} times {x} plus {b} minus {y}, which is {r}.",
  },
  {
    latex: `${dL("w")} = \\tfrac2n\\textstyle\\sum r_i x_i = \\tfrac{2}{\\slot{n}}\\cdot\\slot{sumPB} = \\derivative{\\slot{dw}}`,
    words: "The derivative by w is 2 over {n} times {sumP}, which is {dw}.",
  },
  {
    latex: `${dL("b")} = \\tfrac2n\\textstyle\\sum r_i = \\tfrac{2}{\\slot{n}}\\cdot\\slot{sumRB} = \\derivative{\\slot{db}}`,
    words: "The derivative by b is 2 over {n} times {sumR}, which is {db}.",
  },
  {
    latex:
      "\\nabla L = \\bigl(\\slot{hxx}w + \\slot{hxyB}b - \\slot{cwB},\\ \\slot{hxyB}w + \\slot{hyy}b - \\slot{cbB}\\bigr)",
    words:
      "The gradient as a formula in w and b: {hxx} w plus {hxy} b minus {cw}, and {hxy} w plus {hyy} b minus {cb}.",
  },
  {
    latex:
      "\\quad \\slot{hxx}\\cdot\\slot{wB} + \\slot{hxyB}\\cdot\\slot{bB} - \\slot{cwB} = \\derivative{\\slot{aw}}",
    words: "Its first part is {aw}.",
  },
  {
    latex:
      "\\quad \\slot{hxyB}\\cdot\\slot{wB} + \\slot{hyy}\\cdot\\slot{bB} - \\slot{cbB} = \\derivative{\\slot{ab}}",
    words: "Its second part is {ab}.",
  },
  { latex: update("w"), words: "The next w is {w} minus {alpha} times {dw}, which is {nw}." },
  { latex: update("b"), words: "The next b is {b} minus {alpha} times {db}, which is {nb}." },
  {
    latex:
      "\\function{L} = \\tfrac1n\\textstyle\\sum r_i^2 = \\tfrac{1}{\\slot{n}}\\cdot\\slot{sumS} = \\function{\\slot{loss}}",
    words: "The loss is 1 over {n} times {sumS}, which is {loss}.",
  },
  {
    latex: `\\step{\\alpha}\\,\\lVert\\nabla L\\rVert^2 = ${alpha}\\cdot\\bigl(${g("w")}^2 + ${g("b")}^2\\bigr) = \\slot{drop}`,
    words: "The slope promises a drop of {drop}.",
  },
  {
    latex: `\\nabla L^{\\mathsf T} H\\,\\nabla L = \\slot{hxx}\\cdot${g("w")}^2 + 2\\cdot\\slot{hxyB}\\cdot${g("w")}\\cdot${g("b")} + \\slot{hyy}\\cdot${g("b")}^2 = \\slot{turn}`,
    words: "The gradient, the Hessian and the gradient multiplied give {turn}.",
  },
  {
    latex: `\\tfrac12\\step{\\alpha}^2\\,\\nabla L^{\\mathsf T} H\\,\\nabla L = \\tfrac12\\cdot${alpha}^2\\cdot\\slot{turn} = \\slot{bend}`,
    words: "The bend takes back {bend}.",
  },
  {
    latex:
      "\\function{L_{\\text{new}}} = \\slot{loss} - \\slot{drop} + \\slot{bend} = \\function{\\slot{nl}}",
    words: "The new loss is {loss} minus {drop} plus {bend}, which is {nl}.",
  },
];

export const paperLines: readonly string[] = lines.map(({ latex }) => latex);

/** The first `count` lines with their numbers, as sentences. */
export const paperWords = (
  values: Readonly<Record<string, string>>,
  count = lines.length,
): readonly string[] =>
  lines
    .slice(0, count)
    .map(({ words }) => words.replace(/\{(\w+)\}/g, (_, name: string) => values[name]!));

/** The columns of the table, as formulas and in words. */
export const paperColumns = [
  { latex: "x_i", spoken: "x" },
  { latex: "y_i", spoken: "y" },
  { latex: "wx_i+b", spoken: "w x plus b" },
  { latex: "r_i", spoken: "residual r" },
  { latex: "r_i x_i", spoken: "r times x" },
  { latex: "r_i^2", spoken: "r squared" },
] as const;

/** The rows as text, and below them the sums of the last three columns. */
export const paperRows = (paper: Paper | null): readonly (readonly string[])[] => {
  if (!paper) return [];
  const rows = paper.rows.map(({ x, y, predicted, residual, product, square }) =>
    [x, y, predicted, residual, product, square].map((cell) => writtenText(cell)),
  );
  const sums = [paper.sumResiduals, paper.sumProducts, paper.sumSquares];
  return [...rows, ["sum", "", "", ...sums.map((cell) => writtenText(cell))]];
};
