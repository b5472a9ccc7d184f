// What a demo may set after the page has loaded → HTML that holds every sign and class of it.
import katex from "katex";
import { functionTable } from "../../src/lib/math/functions.ts";
import { defaultVariables } from "../../src/lib/math/names.ts";
import { katexOptions } from "../../src/lib/site/katexOptions.ts";

const tall = (height: number): string => (height === 0 ? "x" : `\\dfrac{1}{${tall(height - 1)}}`);

/** Fractions in fractions, whose letters shrink twice: what a reader's own function may come to. */
const small = (height: number): string => (height === 0 ? "x" : `\\frac{${small(height - 1)}}{2}`);

/** Brackets of every size that KaTeX has, and those that it piles up from pieces. */
const brackets = [0, 1, 2, 3, 5, 8].flatMap((height) =>
  ["()", "[]", "||"].map(([left, right]) => `\\left${left}${tall(height)}\\right${right}`),
);
const roots = [0, 1, 2, 3, 5].map((height) => `\\sqrt{${tall(height)}}\\sqrt[3]{${tall(height)}}`);
const letters = defaultVariables.map((name) => (name.length > 1 ? `\\${name}` : name)).join(" ");
const capitals = "A B C D E F G H I J K L M N O P Q R S T U V W X Y Z";
const functions = functionTable
  .filter(({ name }) => name !== "sqrt" && name !== "cbrt" && name !== "abs")
  .map(({ latex }) => `${latex}^{2}(x)`)
  .join(" ");
const inks = ["function", "secant", "tangent", "derivative", "step", "quiet"];

const formulas = [
  "0123456789.,;:!' + - \\pm \\times \\cdot / = \\ne \\approx \\le \\ge < > \\to \\mapsto \\infty",
  "f'(x) \\quad f''(x) \\, x_{0}^{2} \\; x^{x^{x}} \\hat{y} \\bar{x} \\leftarrow \\dots \\cdots",
  "\\frac{d}{dx}\\left[\\frac{x}{2}\\right] \\frac{\\partial J}{\\partial w} \\nabla f \\Delta x",
  "\\lim_{h \\to 0} \\sum_{i=1}^{n} \\pi e \\lambda_{\\max} \\lVert x \\rVert \\lvert x \\rvert",
  "\\begin{cases} x & x > 0 \\\\ -x & \\text{otherwise} \\end{cases}",
  "\\begin{aligned} a &= b \\\\ &= c \\end{aligned} \\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix}",
  "\\text{abcdefghijklmnopqrstuvwxyz ABCDEFGHIJKLMNOPQRSTUVWXYZ – ,;.}",
  "10^{-8} \\htmlClass{marked}{x} 1\\,000",
  inks.map((ink) => `\\${ink}{f}`).join(" "),
  `${letters} ${capitals} ${functions}`,
  `x^{${letters} 0123456789 + - \\times / = . ( ) ${tall(1)}}`,
  ...[2, 3, 4, 5].map((height) => `${small(height)} x^{${small(height)}}`),
  ...brackets,
  ...roots,
];

/** One page of formulas, in the line and displayed. */
export const runTimeFormulas = (): string =>
  formulas
    .flatMap((latex) =>
      [true, false].map((displayMode) =>
        katex.renderToString(latex, { ...katexOptions, displayMode }),
      ),
    )
    .join("\n");
