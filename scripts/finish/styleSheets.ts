// A page's style sheets → one style element in its head, so that a first visit waits for nothing else.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";

const link = /<link rel="stylesheet" href="([^"]+)"\s*\/?>/g;

/** Astro writes it beside the first island, where HTML allows no style element. */
const ofIslands = "astro-island,astro-slot,astro-static-slot{display:contents}";

/** `</head>`-ready links that fetch fonts before the style sheet asks for them. */
const preload = (href: string): string =>
  `<link rel="preload" href="${href}" as="font" type="font/woff2" crossorigin>`;

/** The page's policy allows this style element and no other. */
const allowing = (html: string, css: string): string => {
  const hash = createHash("sha256").update(css).digest("base64");
  return html.replace(/style-src [^;"]*/, `style-src 'sha256-${hash}'`);
};

export interface Sheets {
  /** The text of each built style sheet by its file name, already cut. */
  readonly texts: ReadonlyMap<string, string>;
  /** The fonts that a page with formulas shows at once, by file name. */
  readonly early: readonly string[];
}

/** CSS in ASCII alone, since one sign beyond it would cost what `asciiPage` saves. */
const inAscii = (css: string): string =>
  css.replace(/[^\0-\x7f]/gu, (sign) => `\\${sign.codePointAt(0)!.toString(16).padStart(6, "0")}`);

/** Puts style sheets into pages; those that are no part of `texts` are read from `folder`. */
export const joinedSheets = (folder: string, { texts, early }: Sheets) => {
  const textOf = (name: string): string =>
    texts.get(name) ?? readFileSync(join(folder, name), "utf8");

  /** The page with a style element in the place of its first link, and its early fonts preloaded. */
  return (html: string): string => {
    const hrefs = [...html.matchAll(link)].map(([, href]) => href ?? "");
    const [first] = hrefs;
    if (!first) return html;
    const beside = first.slice(0, first.length - basename(first).length);
    const islands = `<style>${ofIslands}</style>`;
    const parts = hrefs.map((href) => textOf(basename(href)));
    const css = inAscii([...parts, html.includes(islands) ? ofIslands : ""].join(""));
    const fonts = html.includes('class="katex"') ? early.map((name) => preload(beside + name)) : [];
    const inHead = [...fonts, `<style>${css}</style>`];
    const placed = html.replace(islands, "").replace(link, () => inHead.splice(0).join(""));
    return allowing(placed, css);
  };
};
