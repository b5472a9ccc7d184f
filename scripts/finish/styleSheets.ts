// A page's style sheets → one, so that a first visit asks once.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { hashedName } from "./files.ts";

const link = /<link rel="stylesheet" href="([^"]+)"\s*\/?>/g;

/** `</head>`-ready links that fetch fonts before the style sheet asks for them. */
const preload = (href: string): string =>
  `<link rel="preload" href="${href}" as="font" type="font/woff2" crossorigin>`;

export interface Sheets {
  /** The text of each built style sheet by its file name, already cut. */
  readonly texts: ReadonlyMap<string, string>;
  /** The fonts that a page with formulas shows at once, by file name. */
  readonly early: readonly string[];
}

/** One joined file per set of style sheets, written once into `folder`. */
export const joinedSheets = (folder: string, { texts, early }: Sheets) => {
  const joined = new Map<string, string>();

  const nameOf = (parts: readonly string[]): string => {
    const key = parts.join();
    const known = joined.get(key);
    if (known) return known;
    const text = parts
      .map((part) => texts.get(part) ?? readFileSync(join(folder, part), "utf8"))
      .join("");
    const name = hashedName("style", text, "css");
    if (!existsSync(join(folder, name))) writeFileSync(join(folder, name), text);
    joined.set(key, name);
    return name;
  };

  /** The page with one style sheet in the place of its first, and its early fonts preloaded. */
  return (html: string): string => {
    const hrefs = [...html.matchAll(link)].map(([, href]) => href ?? "");
    const [first] = hrefs;
    if (!first) return html;
    const beside = first.slice(0, first.length - basename(first).length);
    const sheet = `<link rel="stylesheet" href="${beside}${nameOf(hrefs.map((href) => basename(href)))}">`;
    const fonts = html.includes('class="katex"') ? early.map((name) => preload(beside + name)) : [];
    let placed = false;
    return html.replace(link, () => {
      if (placed) return "";
      placed = true;
      return sheet + fonts.join("");
    });
  };
};
