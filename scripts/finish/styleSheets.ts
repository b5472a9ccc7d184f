// A page's style sheets → what its first screen needs in its head, and the whole in a file for the rest.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { earlyRules } from "./earlyRules.ts";
import { hashedName } from "./files.ts";
import { atFirstPart, partStart } from "./parts.ts";

const link = /<link rel="stylesheet" href="([^"]+)"\s*\/?>/g;
const face = /@font-face\s*\{[^}]*\}/g;

/** Astro writes it beside the first island, where HTML allows no style element. */
const ofIslands = "astro-island,astro-slot,astro-static-slot{display:contents}";

/**
 * Firefox reads on where other engines wait for the linked file, and would show its parts without
 * style: they are hidden until it is there, or for four seconds where it never comes.
 */
const hidden = ".part{animation:unstyled 4s step-end}@keyframes unstyled{from{visibility:hidden}}";
const shown = ".part{animation:none}";

/** `</head>`-ready links that fetch fonts before the style sheet asks for them. */
const preload = (href: string): string =>
  `<link rel="preload" href="${href}" as="font" type="font/woff2" crossorigin>`;

/** The page's policy allows this style element, and files of the site's own where it links one. */
const allowing = (html: string, css: string, linksFile: boolean): string => {
  const hash = createHash("sha256").update(css).digest("base64");
  const sources = `${linksFile ? "'self' " : ""}'sha256-${hash}'`;
  return html.replace(/style-src [^;"]*/, `style-src ${sources}`);
};

export interface Sheets {
  /** The text of each built style sheet by its file name, already cut. */
  readonly texts: ReadonlyMap<string, string>;
  /** The fonts that a page with formulas shows at once, by file name. */
  readonly early: readonly string[];
  /** HTML with the formulas that are held back from it. */
  readonly filled: (html: string) => string;
}

/** CSS in ASCII alone, since one sign beyond it would cost what `asciiPage` saves. */
const inAscii = (css: string): string =>
  css.replace(/[^\0-\x7f]/gu, (sign) => `\\${sign.codePointAt(0)!.toString(16).padStart(6, "0")}`);

/** A whole sheet, cut in two. */
interface Halves {
  /** Fonts, and the rules that apply to the HTML, for the page's head. */
  readonly early: (html: string) => string;
  /** Every rule again, so that their order decides as in one sheet; fonts are named once. */
  readonly late: string;
  /** Name of the file for them. */
  readonly name: string;
}

const halves = (css: string): Halves => {
  const rules = css.replace(face, "");
  const faces = css.match(face)?.join("") ?? "";
  const earlyOf = earlyRules(rules);
  const late = rules + shown;
  return {
    early: (html) => faces + earlyOf(html) + hidden,
    late,
    name: hashedName("room", late, "css"),
  };
};

/**
 * Puts style sheets into pages; those that are no part of `texts` are read from `folder`. `keep` is
 * given each file that a page links, by its name; it may be given one more than once.
 */
export const joinedSheets = (
  folder: string,
  { texts, early, filled }: Sheets,
  keep: (name: string, css: string) => void,
) => {
  const textOf = (name: string): string =>
    texts.get(name) ?? readFileSync(join(folder, name), "utf8");
  const known = new Map<string, Halves>();
  const halvesOf = (css: string): Halves => {
    const found = known.get(css) ?? halves(css);
    known.set(css, found);
    return found;
  };

  /**
   * The page with a style element in the place of its first link, and its early fonts preloaded. A
   * page with parts carries what stands above them needs, and links the whole in front of the first.
   */
  return (html: string): string => {
    const hrefs = [...html.matchAll(link)].map(([, href]) => href ?? "");
    const [first] = hrefs;
    if (!first) return html;
    const beside = first.slice(0, first.length - basename(first).length);
    const islands = `<style>${ofIslands}</style>`;
    const sheets = hrefs.map((href) => textOf(basename(href)));
    const whole = inAscii([...sheets, html.includes(islands) ? ofIslands : ""].join(""));
    const fonts = html.includes('class="katex"') ? early.map((name) => preload(beside + name)) : [];
    const place = (css: string): string => {
      const inHead = [...fonts, `<style>${css}</style>`];
      return html.replace(islands, "").replace(link, () => inHead.splice(0).join(""));
    };

    const [above, parts] = atFirstPart(html);
    if (!parts) return allowing(place(whole), whole, false);
    const { early: earlyOf, late, name } = halvesOf(whole);
    keep(name, late);
    const css = earlyOf(filled(above.slice(above.indexOf("<body"))) + partStart);
    const file = `<link rel="stylesheet" href="${beside}${name}">`;
    return allowing(place(css).replace(partStart, file + partStart), css, true);
  };
};
