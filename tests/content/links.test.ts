// Every link of the built site leads somewhere, at the root and under a base.
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { tagsOf } from "./tags.ts";

const SITES = [
  { base: "/", root: "dist" },
  { base: "/x/", root: ".cache/dist-x" },
] as const;

const LINKS = ["href", "src", "srcset", "poster", "data", "component-url", "renderer-url"];

const filesOf = (root: string, ending: string): readonly string[] =>
  readdirSync(root, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll(path.sep, "/"))
    .filter((file) => file.endsWith(ending));

/** The file that a path below the base stands for. */
const fileFor = (below: string): string =>
  below === "" || below.endsWith("/") ? `${below}index.html` : below;

describe.each(SITES)("the site under $base", ({ base, root }) => {
  if (!existsSync(path.join(root, "index.html")))
    throw new Error(`Build first: BASE=${base} npm run build -- --outDir ${root}`);
  const pages = filesOf(root, ".html");
  const tags = new Map(
    pages.map((page) => [page, tagsOf(readFileSync(path.join(root, page), "utf8"))]),
  );
  const ids = new Map(
    [...tags].map(([page, all]) => [
      page,
      new Set(all.map(({ attributes }) => attributes.get("id"))),
    ]),
  );
  const canonical = tags
    .get("index.html")
    ?.find(({ attributes }) => attributes.get("rel") === "canonical")
    ?.attributes.get("href");
  const { origin } = new URL(canonical ?? "http://nowhere");

  /** What is wrong with a link that stands on a page; undefined where it is good. */
  function fault(page: string, link: string): string | undefined {
    const here = new URL(base + page.replace(/index\.html$/, ""), origin);
    const url = new URL(link, here);
    if (url.origin !== origin) return undefined;
    const address = decodeURIComponent(url.pathname);
    if (!address.startsWith(base)) return `${link} leaves ${base}`;
    const file = fileFor(address.slice(base.length));
    const whole = path.join(root, file);
    if (!existsSync(whole) || !statSync(whole).isFile()) return `${link}: there is no ${file}`;
    const id = decodeURIComponent(url.hash.slice(1));
    // a hash with "=" or a colon is the state of a demo, not a place
    const isPlace = id !== "" && !/[=:;,]/.test(id);
    return isPlace && file.endsWith(".html") && !ids.get(file)?.has(id)
      ? `${link}: ${file} has no id "${id}"`
      : undefined;
  }

  test.each(pages)("every link on %s leads to a file and a place", (page) => {
    const links = (tags.get(page) ?? []).flatMap(({ attributes }) =>
      LINKS.flatMap((name) => attributes.get(name) ?? []),
    );
    expect(links.length).toBeGreaterThan(0);
    const faults = links.map((link) => fault(page, link)).filter((found) => found !== undefined);
    expect(faults).toEqual([]);
  });

  test("no id stands twice on a page", () => {
    const twice = [...tags].flatMap(([page, all]) => {
      const found = all.flatMap(({ attributes }) => attributes.get("id") ?? []);
      return found.filter((id, i) => found.indexOf(id) < i).map((id) => `${page}: ${id}`);
    });
    expect(twice).toEqual([]);
  });

  test("what the styles of pages name is there", () => {
    const named = pages.flatMap((page) =>
      [...readFileSync(path.join(root, page), "utf8").matchAll(/url\(\s*["']?([^"')]+)/g)].map(
        ([, url = ""]) => [page, url] as const,
      ),
    );
    expect(named.length).toBeGreaterThan(0);
    const faults = named.map(([page, url]) => fault(page, url));
    expect(faults.filter((found) => found !== undefined)).toEqual([]);
  });

  test("the sitemap and the feed name pages that exist", () => {
    const texts = ["sitemap-0.xml", "rss.xml"].map((file) =>
      readFileSync(path.join(root, file), "utf8"),
    );
    const named = texts.flatMap((text) =>
      [...text.matchAll(/<(?:loc|link)>([^<]+)</g)].map(([, url = ""]) => url),
    );
    expect(named.length).toBeGreaterThan(1);
    expect(named.map((url) => fault("index.html", url)).filter((f) => f !== undefined)).toEqual([]);
  });
});
