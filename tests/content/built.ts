// The built site → its pages, as the content tests read them.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { Window } from "happy-dom";

/** The folder that `astro build` wrote. */
export const dist = process.env.DIST ?? "dist";

if (!existsSync(join(dist, "index.html")))
  throw new Error(`${dist}/index.html is missing. Run “npm run build” before the content tests.`);

/** One built page: its path in the folder, its HTML, and its head as a document. */
export interface BuiltPage {
  readonly path: string;
  readonly html: string;
  readonly head: Document;
}

const headOf = (html: string): Document => {
  const parser = new new Window().DOMParser();
  const end = html.indexOf("</head>");
  return parser.parseFromString(
    `${html.slice(0, end)}</head></html>`,
    "text/html",
  ) as unknown as Document;
};

export const builtText = (path: string): string => readFileSync(join(dist, path), "utf8");

/** All pages of the site, in the order of their paths. */
export const builtPages: readonly BuiltPage[] = readdirSync(dist, {
  recursive: true,
  withFileTypes: true,
})
  .filter((entry) => entry.isFile() && entry.name.endsWith(".html"))
  .map((entry) => relative(dist, join(entry.parentPath, entry.name)))
  .sort()
  .map((path) => {
    const html = builtText(path);
    return { path, html, head: headOf(html) };
  });

/** The content of a meta element by its name or property. */
export const meta = (page: BuiltPage, name: string): string | undefined =>
  page.head
    .querySelector(`meta[name="${name}"], meta[property="${name}"]`)
    ?.getAttribute("content") ?? undefined;

export const canonical = (page: BuiltPage): string | undefined =>
  page.head.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? undefined;

/** Pages that search engines are shown. */
export const foundPages = builtPages.filter((page) => !meta(page, "robots")?.includes("noindex"));

/** Paths of the style sheets that a page links. */
export const linkedSheets = (html: string): string[] =>
  [...html.matchAll(/<link rel="stylesheet" href="[^"]*\/(_astro\/[^"]+)"/g)].map(([, file = ""]) =>
    join(dist, file),
  );

/** All rules that apply to a page: those that it holds, then those that it links. */
export const rulesOf = (html: string): string =>
  [
    /<style>([^]*?)<\/style>/.exec(html)?.[1] ?? "",
    ...linkedSheets(html).map((file) => readFileSync(file, "utf8")),
  ].join("");
