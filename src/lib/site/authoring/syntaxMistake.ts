// What MDX says of a text that it cannot read → the place, what is wrong and what to do, for an author.
import type { Place } from "./mistake.ts";
import { nearest } from "./nearest.ts";
import { wordSchemas } from "./wordSchemas.ts";

/** The parts of MDX's own message that are used here. */
export interface Unreadable {
  readonly reason: string;
  readonly ruleId?: string | undefined;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

export interface SyntaxMistake {
  readonly place: Place;
  readonly what: string;
  readonly cure: string;
}

const placeAt = (text: string, index: number): Place => {
  const before = text.slice(0, index).split("\n");
  return { line: before.length, column: before.at(-1)!.length + 1 };
};

const indexOf = (text: string, { line, column }: Place): number =>
  text
    .split("\n")
    .slice(0, line - 1)
    .reduce((sum, { length }) => sum + length + 1, column - 1);

/** The place that a message names in brackets: "(8:1-8:18)". */
const namedPlace = (reason: string): Place | undefined => {
  const [, line, column] = /\((\d+):(\d+)/.exec(reason) ?? [];
  return line === undefined ? undefined : { line: Number(line), column: Number(column) };
};

export const braces = 'Write \\{ and \\}, or use <Calc e="…" /> for a number';
export const secondDollar =
  "Write the one that ends the formula. A dollar that is no formula is written \\$";

const closing = (name: string): string =>
  wordSchemas[name]?.children === "none"
    ? `It holds nothing, so end it with />: <${name} … />`
    : `Write </${name}> where it ends, on a line of its own`;

const ownLines = (name: string): string =>
  `Give <${name}> and </${name}> lines of their own, with an empty line before and after`;

/** Tags that do not pair. */
const unpaired = ({ reason }: Unreadable, here: Place): SyntaxMistake | undefined => {
  const [, closer, inner] =
    /^Unexpected closing tag `<\/([\w.]*)>`.*closing tag for `<([\w.]*)/.exec(reason) ?? [];
  const [, open, within] = /^Expected a closing tag for `<([\w.]*).*?\)(.*)/.exec(reason) ?? [];
  const [, late] = /^Expected the closing tag `<\/([\w.]*)>`/.exec(reason) ?? [];
  const place = namedPlace(reason) ?? here;
  if (inner !== undefined) {
    const what = `<${inner}> is still open where </${closer}> stands, on line ${here.line}`;
    return { place, what, cure: closing(inner) };
  }
  if (open !== undefined) {
    const split = /paragraph/.test(within ?? "") && wordSchemas[open]?.children !== "none";
    return {
      place,
      what: `<${open}> is never closed`,
      cure: split ? ownLines(open) : closing(open),
    };
  }
  if (late === undefined) return undefined;
  return { place: here, what: `</${late}> ends inside a paragraph`, cure: ownLines(late) };
};

const FORMULA_OR_CODE = /```[^]*?```|`[^`\n]*`|\$\$[^]*?\$\$|(?<!\\)\$[^$]*\$|\\[{}]/g;

const blanked = (text: string): string =>
  text.replace(FORMULA_OR_CODE, (part) => part.replace(/[^\n]/g, " "));

/** The dollar sign in the paragraph around `index` that begins a formula without an end. */
const openDollar = (text: string, index: number): number => {
  const from = text.lastIndexOf("\n\n", index) + 1;
  const to = text.indexOf("\n\n", index);
  const found = blanked(text.slice(from, to < 0 ? undefined : to)).search(/(?<!\\)\$/);
  return found < 0 ? -1 : from + found;
};

/** The first brace that is opened and not closed, outside formulas and code. */
const openBrace = (text: string): number => {
  const open: number[] = [];
  for (const { 0: brace, index } of blanked(text).matchAll(/[{}]/g)) {
    if (brace === "{") open.push(index);
    else open.pop();
  }
  return open[0] ?? text.length;
};

/** Braces outside formulas, or inside one that has lost its dollar sign. */
const strayBraces = ({ ruleId }: Unreadable, here: Place, text: string): SyntaxMistake => {
  const index =
    ruleId === "unexpected-eof"
      ? openBrace(text)
      : Math.max(0, text.lastIndexOf("{", indexOf(text, here)));
  const dollar = openDollar(text, index);
  return dollar < 0
    ? { place: placeAt(text, index), what: "braces in the prose are read as code", cure: braces }
    : { place: placeAt(text, dollar), what: "a dollar sign stands alone", cure: secondDollar };
};

/** A tag that cannot be read: a property of a word, or a "<" that was meant as "less than". */
const brokenTag = ({ reason }: Unreadable, here: Place, text: string): SyntaxMistake => {
  const start = text.lastIndexOf("<", indexOf(text, here) - 1);
  const place = start < 0 ? here : placeAt(text, start);
  const name = /^<\/?([A-Za-z]\w*)/.exec(text.slice(Math.max(0, start)))?.[1] ?? "";
  if (reason.includes("comment"))
    return { place, what: "this is no remark in a room", cure: "Write {/* a remark */}" };
  if (/^[A-Z]/.test(name) || nearest(name, Object.keys(wordSchemas)) === name) {
    const cure =
      'Write each property as name="value", with both quotation marks, and end with > or />';
    return { place: here, what: `the tag <${name}> cannot be read from here on`, cure };
  }
  const cure = 'Write &lt; for a lone "less than", or put the formula between dollar signs';
  return { place, what: "“<” begins a tag here, which is never finished", cure };
};

/** The mistake behind MDX's message; `text` is the whole room, its frontmatter blanked. */
export const syntaxMistake = (error: Unreadable, text: string): SyntaxMistake => {
  const here = { line: error.line ?? 1, column: error.column ?? 1 };
  const { reason, ruleId } = error;
  if (ruleId === "end-tag-mismatch") {
    const found = unpaired(error, here);
    if (found) return found;
  }
  if (ruleId === "unexpected-closing-slash") {
    const cure = "Remove it, or write its opening tag before it";
    return { place: here, what: "this tag closes what was never opened", cure };
  }
  if (/import\/exports/.test(reason)) {
    const what = "a line that begins with “import” or “export” is read as code";
    return { place: { ...here, column: 1 }, what, cure: "Begin the paragraph with another word" };
  }
  if (/expression/.test(reason)) return strayBraces(error, here, text);
  if (/tag|name|attribute/.test(reason)) return brokenTag(error, here, text);
  return { place: here, what: `this cannot be read: ${reason}`, cure: "See AUTHORING.md" };
};
