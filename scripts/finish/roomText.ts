// A room's HTML → its text by parts: formulas as a line of text, demos' controls left out.
import { formulaMark } from "../../src/lib/site/search/words.ts";
import { unescaped } from "./classPaths.ts";
import type { RoomText, Section } from "../../src/lib/site/search/searchIndex.ts";

const piece = /<(\/?)([a-z][\w-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>|([^<]+)/gi;
const empty = new Set("area br col hr img input link meta source wbr".split(" "));
/** What is not for reading: controls of a demo, drawings, programs; KaTeX's boxes and spoken words stand beside MathML. */
const silent = /^(annotation|astro-island|button|nav|noscript|pre|script|style|svg)$/;
const silentClass = /\bclass="[^"]*\b(katex-html|visually-hidden|demo-asleep|anchor-sign)\b/;
/** Elements inside a sentence; all others end a word. */
const inline =
  /^(a|abbr|annotation|b|cite|code|dfn|em|i|m\w+|q|semantics|small|span|strong|sub|sup|time|var)$/;
/** What stands between an element's first child and its second, in a formula on one line. */
const between: Readonly<Record<string, string>> = {
  mfrac: "/",
  msup: "^",
  msub: "_",
  munder: " ",
  mover: " ",
  mtd: " ",
};

const plain = (text: string): string =>
  text
    .replace(/[\u2061\u2062\u2064\u200b]/g, "")
    .replace(/[\^_]([′″])/g, "$1")
    .replace(/\s+/g, " ")
    .replace(/ ([.,;:!?)])/g, "$1")
    .trim();

interface Element {
  readonly tag: string;
  children: number;
}

/** Title and parts of the room; a part begins at each h2 and h3. */
export const roomText = (html: string): RoomText => {
  const main = html.slice(html.indexOf("<article"), html.indexOf("</article>"));
  const title = plain(
    unescaped(/<h1[^>]*>([^]*?)<\/h1>/.exec(html)?.[1]?.replace(/<[^>]*>/g, "") ?? ""),
  );
  const sections: Section[] = [];
  const open: Element[] = [];
  let [id, heading, text] = ["", "", ""];
  let inHeading = false;
  let silence = 0;

  const say = (words: string): void => {
    if (silence > 0) return;
    if (inHeading) heading += words;
    else text += words;
  };
  const endSection = (): void => {
    sections.push({ id, title: plain(heading) || title, text: plain(text) });
    [heading, text] = ["", ""];
  };
  const begin = (tag: string, attributes: string): void => {
    const parent = open.at(-1);
    if (parent && ++parent.children === 2 && between[parent.tag]) say(between[parent.tag]!);
    if (tag === "h2" || tag === "h3") {
      endSection();
      id = /\bid="([^"]*)"/.exec(attributes)?.[1] ?? id;
      inHeading = true;
    } else if (!inline.test(tag)) say(" ");
    open.push({ tag, children: 0 });
    if (tag === "math") say(formulaMark);
    if (silence === 0 && (silent.test(tag) || silentClass.test(attributes))) silence = open.length;
  };
  const end = (tag: string): void => {
    if (tag === "h2" || tag === "h3") inHeading = false;
    if (tag === "math") say(formulaMark);
    if (!inline.test(tag)) say(" ");
    while (open.length > 0 && open.pop()!.tag !== tag);
    if (open.length < silence) silence = 0;
  };

  for (const [, closing, name = "", attributes = "", words] of main.matchAll(piece)) {
    const tag = name.toLowerCase();
    if (words !== undefined) say(unescaped(words));
    else if (closing) end(tag);
    else if (empty.has(tag) || attributes.endsWith("/")) say(" ");
    else begin(tag, attributes);
  }
  endSection();
  return { title, sections: sections.filter((section) => section.text || section.id) };
};

/** A formula's MathML as the line between marks that `roomText` reads of it: as HTML, for its place in a page. */
export const formulaText = (math: string): string =>
  roomText(`<article>${math}</article>`)
    .sections.map(({ text }) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;"))
    .join("");
