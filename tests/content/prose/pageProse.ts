// A built page → its prose: text and spoken names, without code, formulas and the insides of scripts.
import type { Prose } from "./markdownProse.ts";

const PIECE =
  /<!(?:--[^]*?--|[^-][^>]*)>|<(script|style|template)\b[^]*?<\/\1>|<(\/?)([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>|([^<]+)/gi;
const VOID = new Set("area base br col embed hr img input link meta source track wbr".split(" "));
const NOT_PROSE = new Set(["pre", "code", "kbd", "math"]);
/** Formulas, and citations: their names and titles are printed as they are. */
const SILENT = /\sclass=["']?[^"'>]*\b(?:katex|sources|citation)\b/;
/** Attributes that are read out, and what a page says of itself to search engines. */
const SPOKEN =
  /\s(?:alt|title|aria-label|aria-valuetext|placeholder|content)=(?:"([^"]*)"|'([^']*)')/gi;
const NO_WORDS = /^(?:https?:|#|noindex|default-src|width=|[\w-]+[/_]\S+$)/;

const ENTITIES: Readonly<Record<string, string>> = {
  "&#39;": "'",
  "&#38;": "&",
  "&quot;": '"',
  "&lt;": "<",
  "&gt;": ">",
  "&nbsp;": " ",
};

const decoded = (text: string): string =>
  text
    .replace(/&(?:#3[89]|quot|lt|gt|nbsp);/g, (entity) => ENTITIES[entity]!)
    .replaceAll("&amp;", "&");

const lineAt = (html: string): ((index: number) => number) => {
  let line = 1;
  let seen = 0;
  return (index) => {
    for (; seen < index; seen++) if (html[seen] === "\n") line++;
    return line;
  };
};

const spoken = (attributes: string): string[] =>
  [...attributes.matchAll(SPOKEN)]
    .map(([, double, single]) => decoded(double ?? single ?? ""))
    .filter((text) => !NO_WORDS.test(text));

/**
 * The prose of a page, in reading order.
 * @throws Error where an element is not closed, because its insides could then not be told apart.
 */
export const pageProse = (html: string): Prose[] => {
  const line = lineAt(html);
  const open: { name: string; silent: boolean }[] = [];
  const found: Prose[] = [];
  for (const match of html.matchAll(PIECE)) {
    const [, , slash, tag, attributes = "", text] = match;
    const silent = open.at(-1)?.silent ?? false;
    const at = line(match.index);
    if (text !== undefined && !silent) found.push({ line: at, text: decoded(text) });
    if (tag === undefined) continue;
    const name = tag.toLowerCase();
    if (slash === "/") {
      const closed = open.pop()?.name;
      if (closed !== name) throw new Error(`${at}: </${name}> closes <${closed ?? "nothing"}>.`);
      continue;
    }
    const within = silent || SILENT.test(attributes) || NOT_PROSE.has(name);
    if (!within) for (const label of spoken(attributes)) found.push({ line: at, text: label });
    if (!VOID.has(name) && !attributes.endsWith("/")) open.push({ name, silent: within });
  }
  return found;
};
