// Text with f(3), f'(x), f_x(1, 2) and d/dx … → the expression it means, and how it is set.
import { derivative } from "../math/derivative.ts";
import { derivativeOf, type Expr, substitute, variable } from "../math/expr.ts";
import { latex } from "../math/latex.ts";
import { closingBracket, splitOutside } from "./brackets.ts";
import { applied, type Definitions } from "./definitions.ts";
import { expression } from "./functions.ts";
import { Mistaken } from "./mistaken.ts";

/** What a text means, with every derivative taken, and its LaTeX, as it was written. */
export interface Reading {
  readonly meaning: Expr;
  readonly latex: string;
}

/** Stand in for what the parser does not know, where the author does not use them. */
const standIns = "omega phi tau rho kappa eta epsilon delta gamma beta mu lambda theta".split(" ");

/** f(…), f'(…), f''(…), f_x(…) of a single letter, and d/dx or ∂/∂x. */
const NAMED = /(?<![A-Za-z\\])(?:([A-Za-z])('{0,3})(?:_([a-z]))?\s*\(|[d∂]\/[d∂]([a-z])\s*)/g;

interface Found {
  readonly from: number;
  readonly to: number;
  readonly reading: Reading;
}

const bracketed = (inner: string): string =>
  /\\[dt]?frac/.test(inner) ? `\\left(${inner}\\right)` : `(${inner})`;

const readCall = (text: string, match: RegExpExecArray, known: Definitions): Found | undefined => {
  const [whole, name = "", primes = "", partial] = match;
  const definition = known.get(name);
  const open = match.index + whole.length - 1;
  if (!definition || definition.parameters.length === 0) {
    if (primes === "" && partial === undefined && !"fg".includes(name)) return undefined;
    throw new Mistaken(`${name} is not defined`, `Say what it is: f="x^2", or let ${name} = x^2;`);
  }
  const close = closingBracket(text, open);
  if (close < 0) throw new Mistaken(`the bracket after ${name} is never closed`, "Add )");
  const args = splitOutside(text.slice(open + 1, close), ",").map((arg) => reading(arg, known));
  const { parameters } = definition;
  if (args.length !== parameters.length) {
    throw new Mistaken(
      `${name} takes ${parameters.length} value${parameters.length === 1 ? "" : "s"}, not ${args.length}`,
      `Write ${name}(${parameters.join(", ")})`,
    );
  }
  const by = partial === undefined ? Array<string>(primes.length).fill(parameters[0]!) : [partial];
  const sign =
    partial === undefined
      ? primes === ""
        ? `\\function{${name}}`
        : `\\derivative{${name}${primes}}`
      : `\\derivative{\\frac{\\partial ${name}}{\\partial ${partial}}}`;
  return {
    from: match.index,
    to: close + 1,
    reading: {
      meaning: applied(
        definition,
        by,
        args.map(({ meaning }) => meaning),
      ),
      latex: sign + bracketed(args.map((arg) => arg.latex).join(", ")),
    },
  };
};

/** The operand of d/dx is a product: it ends at the next plus, minus or bracket outside of its own. */
const operandEnd = (text: string, from: number): number => {
  let i = from;
  while (i < text.length) {
    if ("([{".includes(text[i]!)) {
      const close = closingBracket(text, i);
      if (close < 0) return text.length;
      i = close;
    } else if (")]},;".includes(text[i]!)) return i;
    else if (
      "+-−".includes(text[i]!) &&
      !/[*/^·×]\s*$/.test(text.slice(from, i)) &&
      text.slice(from, i).trim() !== ""
    )
      return i;
    i++;
  }
  return i;
};

const readDerivative = (text: string, match: RegExpExecArray, known: Definitions): Found => {
  const [whole, , , , by = "x"] = match;
  const from = match.index + whole.length;
  const to = operandEnd(text, from);
  const inner = withStandIns(text.slice(from, to), known);
  const meaning = derivative(inner.meaning, by).expr;
  return {
    from: match.index,
    to,
    reading: { meaning, latex: inner.dress(derivativeOf(inner.expr, by)) },
  };
};

interface Parsed {
  readonly expr: Expr;
  readonly meaning: Expr;
  /** The LaTeX of a tree with stand-ins, in which they are what they stand for. */
  readonly dress: (expr: Expr) => string;
}

const withStandIns = (source: string, known: Definitions): Parsed => {
  const names = standIns.filter((name) => !source.includes(name));
  const parts: { readonly name: string; readonly reading: Reading }[] = [];
  let text = source;
  for (let at = 0; ;) {
    NAMED.lastIndex = at;
    const match = NAMED.exec(text);
    if (!match) break;
    const found =
      match[4] === undefined ? readCall(text, match, known) : readDerivative(text, match, known);
    if (!found) {
      at = match.index + 1;
      continue;
    }
    const name = names[parts.length];
    if (name === undefined) throw new Mistaken("this is too long to check", "Split it in two");
    parts.push({ name, reading: found.reading });
    text = `${text.slice(0, found.from)}(${name})${text.slice(found.to)}`;
    at = found.from + name.length + 2;
  }
  const expr = expression(text);
  const constants = [...known].filter(([, { parameters }]) => parameters.length === 0);
  const put = parts.reduce((e, part) => substitute(e, part.name, part.reading.meaning), expr);
  const meaning = constants.reduce((e, [name, { body }]) => substitute(e, name, body), put);
  const dress = (tree: Expr): string =>
    parts.reduce(
      (set, { name, reading: { latex: own } }) =>
        set.replaceAll(new RegExp(`\\${latex(variable(name))}(?![a-z])`, "g"), () => `{${own}}`),
      latex(tree),
    );
  return { expr, meaning, dress };
};

/**
 * Reads a text that may use what is defined and `d/dx …`.
 * @throws Mistaken where it cannot be read, or uses f or g without a definition.
 */
export const reading = (text: string, known: Definitions = new Map()): Reading => {
  const { expr, meaning, dress } = withStandIns(text, known);
  return { meaning, latex: dress(expr) };
};
