// "d/dx (3x+1)^2 = 6(3x+1)" → its LaTeX, once the library has found the sides equal.
import { call, type Expr, negative, substitute, variable } from "../math/expr.ts";
import { equivalent, type Point } from "../math/equivalent.ts";
import { format } from "../math/format.ts";
import { splitOutside } from "./brackets.ts";
import type { Definitions } from "./definitions.ts";
import { expression } from "./functions.ts";
import { Mistaken } from "./mistaken.ts";
import { type Reading, reading } from "./reading.ts";
import { definitionsOf } from "./statement.ts";

/** What else a claim may come with: functions that it names, and where it holds. */
export interface ClaimGiven {
  readonly f?: string | undefined;
  readonly g?: string | undefined;
  readonly where?: string | undefined;
}

/** A rule about any f and g is tried on these; g is never 0, and no two are alike. */
const anyFunctions = [
  { f: "sin(x) + 2x", g: "e^x + 1" },
  { f: "x^3 - x^2 + 4", g: "x^2 + 1" },
  { f: "sigmoid(2x) - x", g: "cos(x) + 3" },
] as const;

/** The definitions, with f and g filled in where the statement speaks of any function. */
const cases = (statement: string, definitions: Definitions): readonly Definitions[] => {
  const open = (["f", "g"] as const).filter(
    (name) => !definitions.has(name) && new RegExp(`(?<![A-Za-z])${name}'*\\(`).test(statement),
  );
  if (open.length === 0) return [definitions];
  return anyFunctions.map(
    (functions) =>
      new Map([
        ...definitions,
        ...open.map(
          (name) => [name, { parameters: ["x"], body: expression(functions[name]) }] as const,
        ),
      ]),
  );
};

const CONDITION = /(?<![A-Za-z\\])([a-z])\s*(>|<|\\ge(?:q)?(?![a-z])|\\le(?:q)?(?![a-z])|≥|≤)\s*0/g;

const isBelow = (sign: string): boolean => /^(<|\\le|≤)/.test(sign);

/** Narrows the variables to where the claim is said to hold: x > 0 is x = eᵗ for any t. */
const narrowed = (expr: Expr, where: string): Expr => {
  const sides = new Map<string, Set<boolean>>();
  for (const [, name = "", sign = ""] of where.matchAll(CONDITION)) {
    sides.set(name, (sides.get(name) ?? new Set()).add(isBelow(sign)));
  }
  return [...sides].reduce((narrow, [name, below]) => {
    // "x > 0, and x < 0" is both sides of 0, which the points of comparison are anyway
    if (below.size === 2) return narrow;
    const positive = call("exp", variable(name));
    return substitute(narrow, name, below.has(true) ? negative(positive) : positive);
  }, expr);
};

/** "at x = 2": the point that tells the sides apart, in the variables of the claim. */
const place = (point: Point): string => {
  const values = Object.entries(point).map(([name, value]) => `${name} = ${format(value, 6)}`);
  return values.length === 0 ? "" : ` at ${values.join(", ")}`;
};

const compare = (left: Side, right: Side, where = ""): void => {
  const [first, second] = [left, right].map(({ reading: { meaning } }) => narrowed(meaning, where));
  const found = equivalent(first!, second!);
  const equation = `“${left.text} = ${right.text}”`;
  if (found.verdict === "different") {
    const [a, b] = found.values.map((value) => format(value, 6));
    throw new Mistaken(
      `${equation} is false:${place(found.point)} the left is ${a}, the right ${b}`,
      "Correct the side that is wrong",
    );
  }
  if (found.verdict === "domain" && where === "") {
    const side = found.definedIn === "first" ? "left" : "right";
    throw new Mistaken(
      `${equation} does not hold everywhere:${place(found.point)} only the ${side} has a value`,
      'Say where it holds, for example where="$x > 0$"',
    );
  }
  if (found.verdict === "undecided") {
    throw new Mistaken(
      `${equation} cannot be checked: its sides are defined together almost nowhere`,
      'Say where it holds, for example where="$x > 0$", or write it in another way',
    );
  }
};

interface Side {
  readonly text: string;
  readonly reading: Reading;
}

const compared = (source: string, given: ClaimGiven): { readonly latex: string } => {
  const { definitions, statement } = definitionsOf(source, given);
  const texts = splitOutside(statement, "=");
  if (texts.length < 2 || texts.some((text) => text === "")) {
    throw new Mistaken(`“${statement}” claims nothing`, "Write two sides with = between them");
  }
  let set = "";
  for (const known of cases(statement, definitions)) {
    const sides = texts.map((text) => ({ text, reading: reading(text, known) }));
    for (let i = 1; i < sides.length; i++) compare(sides[i - 1]!, sides[i]!, given.where);
    set = sides.map((side) => side.reading.latex).join(" = ");
  }
  return { latex: set };
};

/** What was compared already: a claim that stands in many rooms is proved once. */
const proved = new Map<string, { readonly latex: string }>();

/**
 * Compares the sides of `a = b = …` pair by pair. f and g without a definition stand for any
 * functions. Returns the LaTeX of the whole, as it was written.
 * @throws Mistaken where a side cannot be read, or two sides differ.
 */
export const checkedClaim = (
  source: string,
  given: ClaimGiven = {},
): { readonly latex: string } => {
  const key = JSON.stringify([source, given.f, given.g, given.where]);
  const claim = proved.get(key) ?? compared(source, given);
  proved.set(key, claim);
  return claim;
};
