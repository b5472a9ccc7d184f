// A room's text → the numbers that look like results and were typed rather than computed.
import { createProcessor } from "@mdx-js/mdx";
import type { Nodes, Root } from "mdast";
import { toString } from "mdast-util-to-string";
import remarkGfm from "remark-gfm";
import remarkMath from "remark-math";
import { visitParents } from "unist-util-visit-parents";
import { givenTo, isElement } from "../../src/lib/site/authoring/wordElement.ts";
import { wordSchemas } from "../../src/lib/site/authoring/wordSchemas.ts";
import { closingBracket } from "../../src/lib/site/brackets.ts";

/** A number that the library did not put there. */
export interface TypedNumber {
  readonly line: number;
  readonly number: string;
  /** The words or the formula around it. */
  readonly context: string;
}

const NUMERAL = /(?<![\w.])\d+(?:[ \u202f]\d{3})*(?:[.,]\d+)*(?![\w])%?/g;

/** Names that are numbered: Room 1, Part 5, step 3, experiment E4, choice 2. */
const NUMBERED =
  /\b(?:rooms?|parts?|sections?|steps?|exercises?|experiments?|lines?|epochs?|python)\s+$/i;
const YEAR = /^(?:1[5-9]|20)\d\d$/;
/** Words after which a number is a result. */
const RESULT =
  /(?:=|≈|\b(?:is|are|was|were|equals?|gives?|gave|becomes?|became|prints?|printed|makes?|reads?|yields?))\s+(?:about|exactly|nearly|only|just|roughly|almost)?\s*[−-]?$/i;

/** "x = 3": a symbol is given its value. */
const GIVEN = /(?<![\w)′'])[a-zα-ω][₀-₉]?\s*=\s*[−-]?$/;

/** Digits that say something: 4 in 3.055, 1 in 0.01 and in 500. */
const significant = (number: string): number =>
  number
    .replace(/[^\d.]/g, "")
    .replace(/^[0.]+|\.?0+$/g, "")
    .replace(".", "").length;

/**
 * In prose, small whole numbers count and name things, and a number of one digit (500, 0.1) is
 * chosen; both are results after a word such as "is". Anything else is a result.
 */
const isResultInProse = (before: string, number: string): boolean => {
  if (NUMBERED.test(before) || YEAR.test(number)) return false;
  if (GIVEN.test(before)) return significant(number) >= 3;
  const small = /^\d+$/.test(number) && Number(number) <= 12;
  return RESULT.test(before) || !(small || significant(number) <= 1);
};

/** Numbers in words that measure: "twice as steep", "half of the promise", "three times". */
const IN_WORDS =
  /\b(?:(?:two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|(?:a )?(?:hundred|thousand|million)) times(?= (?:as|the|closer|stricter|smaller|larger|faster|slower)\b)|twice(?= (?:as|the|what|or)\b)|half(?= (?:as|of|the|its)\b)|an? (?:half|third|quarter|fifth|sixth|eighth|tenth|hundredth|thousandth)(?= (?:of|short|as|each|more|less)\b))/gi;

const inProse = (text: string): string[] => [
  ...[...text.matchAll(NUMERAL)]
    .filter((match) => isResultInProse(text.slice(0, match.index), match[0]))
    .map((match) => match[0]),
  ...[...text.replace(/\s+/g, " ").matchAll(IN_WORDS)].map((match) => match[0]),
];

/** The formula with what the library computes taken out. */
const withoutComputed = (latex: string): string => {
  let rest = latex;
  for (;;) {
    const match = /\\(?:calc|fact|claim)\s*(?:\[\d+\])?\s*\{/.exec(rest);
    if (!match) return rest;
    const close = closingBracket(rest, match.index + match[0].length - 1);
    rest = `${rest.slice(0, match.index)}\\computed ${rest.slice(close + 1)}`;
  }
};

const INK = /\\(?:function|secant|tangent|derivative|step|quiet|text|boxed|mathbf)\b/g;
const RELATION = /=|\\approx|\\to(?![a-z])|\\longrightarrow|\\Rightarrow/;
/** A symbol that is given a value: x, w_0, \alpha, (w, b). */
const SYMBOLS =
  /^\(?\s*\\?[A-Za-z]+(?:_\{?\w+\}?)?'?(?:\s*,\s*\\?[A-Za-z]+(?:_\{?\w+\}?)?)*\s*\)?$/;
const LONE = /^-?\s*\d[\d.,]*$/;

const plainSides = (latex: string): string[][] =>
  withoutComputed(latex)
    .replace(/\\begin\{[^}]*\}|\\end\{[^}]*\}|&|\\[,;:! ]/g, " ")
    .split(/\\\\(?:\[[^\]]*\])?|\\q?quad|,\s|;\s/)
    .map((part) =>
      part
        .replace(INK, "")
        .split(RELATION)
        .map((side) => side.replace(/[{}]/g, " ").replace(/\s+/g, " ").trim()),
    );

/** In a formula, a side that is a lone number is a result, unless it gives a symbol its value. */
const inFormula = (latex: string): string[] => {
  const results = plainSides(latex).flatMap((sides) =>
    sides.slice(1).filter((side, i) => {
      const left = sides[i]!;
      const number = side.replace(/[.,]$/, "");
      if (!LONE.test(number)) return false;
      const given = i === 0 && SYMBOLS.test(left);
      const condition = number === "0" && /[a-z]/i.test(left.replace(/\\(?:t?d?frac|cdot)/g, ""));
      return !(given || condition);
    }),
  );
  const long = (withoutComputed(latex).match(/\d+(?:\.\d+)?/g) ?? []).filter(
    (number) => significant(number) >= 4,
  );
  return [...new Set([...results, ...long])];
};

const around = (text: string): string => text.replace(/\s+/g, " ").trim();

const resultsIn = (node: Nodes): readonly [number: string, context: string][] => {
  if (node.type === "text") return inProse(node.value).map((n) => [n, around(node.value)]);
  if (node.type === "inlineMath" || node.type === "math") {
    return inFormula(node.value).map((n) => [n, around(node.value)]);
  }
  if (!isElement(node)) return [];
  const properties = wordSchemas[node.name ?? ""]?.properties ?? {};
  return Object.entries(givenTo(node)).flatMap(([name, value]) =>
    properties[name]?.kind === "text"
      ? value
          .split("$")
          .flatMap((piece, i) => (i % 2 === 0 ? inProse(piece) : inFormula(piece)))
          .map((n): [string, string] => [n, around(value)])
      : [],
  );
};

/** What follows a number that is only the first part of an expression: "$2$ divided by …". */
const GOES_ON = /^\s*(?:divided|times|minus|plus|at|if|when|for|where)\b/;

/** "the slope is $4$": a lone number in a formula that the words before it announce as a result. */
const announced = (node: Nodes, parent: Nodes | undefined): [string, string][] => {
  if (node.type !== "inlineMath" || parent === undefined || !("children" in parent)) return [];
  const at = parent.children.indexOf(node as never);
  const [before, after] = [parent.children[at - 1], parent.children[at + 1]];
  const number = node.value.replace(INK, "").replace(/[{}]/g, " ").trim();
  if (before?.type !== "text" || !RESULT.test(before.value) || !LONE.test(number)) return [];
  if (after?.type === "text" && GOES_ON.test(after.value)) return [];
  return [[number, around(toString(parent))]];
};

/** What the frontmatter tells a reader: title, description, promise, the list of things taught. */
const TOLD = /^(?:title|description|promise):\s|^\s*-\s/;

const inFrontmatter = (mdx: string): TypedNumber[] =>
  (/^---\n[^]*?\n---\n/.exec(mdx)?.[0] ?? "")
    .split("\n")
    .flatMap((text, i) =>
      TOLD.test(text)
        ? inProse(text).map((number) => ({ line: i + 1, number, context: text }))
        : [],
    );

/** Every typed result of a room, in reading order. Code is left out: it ran. */
export const typedNumbers = (mdx: string): TypedNumber[] => {
  const body = mdx.replace(/^---\n[^]*?\n---\n/, (head) => head.replace(/[^\n]/g, " "));
  const tree = createProcessor({ remarkPlugins: [remarkGfm, remarkMath] }).parse(body) as Root;
  const found: TypedNumber[] = inFrontmatter(mdx);
  visitParents(tree, (node, ancestors) => {
    const line = node.position?.start.line ?? 0;
    const results = [...resultsIn(node), ...announced(node, ancestors.at(-1))];
    for (const [number, context] of results) found.push({ line, number, context });
  });
  return found;
};
