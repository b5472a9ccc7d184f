// KaTeX's formulas → the same formulas with fewer elements, which look and read alike.
import { withFlatFormulas } from "./flatFormula.ts";

const source = /<annotation encoding="application\/x-tex">[^<]*<\/annotation>/g;
const wrapper = /<\/?semantics>/g;
const namespace = / xmlns="http:\/\/www\.w3\.org\/1998\/Math\/MathML"/g;

/** Whether the row that opens at the start closes only at the end. */
const isOneRow = (inside: string): boolean => {
  let depth = 0;
  for (const { 0: tag, index } of inside.matchAll(/<\/?mrow\b[^>]*>/g)) {
    depth += tag.startsWith("</") ? -1 : 1;
    if (depth === 0) return index + tag.length === inside.length;
  }
  return false;
};

/** A math element is a row by itself. */
const withoutRow = (whole: string, start: string, inside: string): string =>
  inside.startsWith("<mrow>") && isOneRow(inside)
    ? `${start}${inside.slice("<mrow>".length, -"</mrow>".length)}</math>`
    : whole;

/**
 * KaTeX writes the max of an index as a name and an invisible "applied to": a third part, which no
 * index has, and Firefox calls it invalid.
 */
const applied = /<mo>\u2061<\/mo>(?=<\/m(?:sub|sup|subsup)>)/g;

const space = '<span class="mspace" style="margin-right:([\\d.]+em);"></span>';
/** An operator between two spaces. */
const spaced = new RegExp(`${space}<span class="(mbin|mrel)">([^<]+)</span>${space}`, "g");

/** The page with lean formulas: less to fetch, to parse and to lay out. */
export const leanMath = (html: string): string =>
  withFlatFormulas(
    html
      .replace(source, "")
      .replace(wrapper, "")
      .replace(namespace, "")
      .replace(applied, "")
      .replace(/(<math\b[^>]*>)(.*?)<\/math>/gs, withoutRow)
      .replace(spaced, '<span class="$2" style="margin:0 $4 0 $1">$3</span>'),
  );
