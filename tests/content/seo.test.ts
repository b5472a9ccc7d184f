import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { gitDates } from "../../src/lib/site/gitDates.ts";
import { builtPages, builtText, canonical, dist, foundPages, meta } from "./built.ts";

const front = foundPages.find(({ path }) => path === "index.html");
const home = (front && canonical(front)) ?? "";
const fileOf = (url: string): string => join(dist, url.slice(home.length));
const each = foundPages.map((page) => [page.path, page] as const);
const entries = [...builtText("sitemap-0.xml").matchAll(/<url>(.*?)<\/url>/gs)].map(
  ([, entry = ""]) => ({
    url: /<loc>(.*?)<\/loc>/.exec(entry)?.[1] ?? "",
    lastmod: /<lastmod>(.*?)<\/lastmod>/.exec(entry)?.[1],
  }),
);

/** Width and height from the header of a PNG. */
const pngSize = (file: string): [width: number, height: number] => {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

describe.each(each)("%s", (_, page) => {
  test("has a title of at most 60 characters and a description of 70 to 160", () => {
    const title = page.head.querySelector("title")?.textContent ?? "";
    expect(title.length).toBeGreaterThan(8);
    expect(title.length).toBeLessThanOrEqual(60);
    expect(meta(page, "description")?.length).toBeGreaterThanOrEqual(70);
    expect(meta(page, "description")?.length).toBeLessThanOrEqual(160);
  });

  test("has one address: canonical, og:url and sitemap agree", () => {
    const url = canonical(page);
    expect(url).toMatch(/^https?:\/\/.+\/$/);
    expect(meta(page, "og:url")).toBe(url);
    expect(entries.map((entry) => entry.url)).toContain(url);
    expect(fileOf(`${url}index.html`)).toBe(join(dist, page.path));
  });

  test("has a picture of 1200 × 630 with words for those who do not see it", () => {
    expect(pngSize(fileOf(meta(page, "og:image") ?? ""))).toEqual([1200, 630]);
    expect(meta(page, "og:image:alt")?.length).toBeGreaterThan(20);
    expect(meta(page, "twitter:card")).toBe("summary_large_image");
  });
});

describe.each(builtPages.map((page) => [page.path, page] as const))("%s", (_, page) => {
  test("has one h1 and skips no level of heading", () => {
    const levels = [...page.html.matchAll(/<h([1-6])[\s>]/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.slice(1).forEach((level, i) => expect(level - (levels[i] ?? 0)).toBeLessThanOrEqual(1));
  });

  test("states its language, and its policy before anything is fetched", () => {
    expect(page.html).toMatch(/<html lang="en-GB">/);
    const policy = page.html.indexOf('http-equiv="content-security-policy"');
    expect(policy).toBeGreaterThan(0);
    expect(policy).toBeLessThan(page.html.indexOf("<style>"));
  });
});

test("no two pages share a title or a description", () => {
  for (const name of ["og:title", "description"]) {
    const texts = foundPages.map((page) => meta(page, name));
    expect(new Set(texts).size).toBe(texts.length);
  }
});

test("the 404 page is kept out of search engines", () => {
  const page = builtPages.find(({ path }) => path === "404.html");
  expect(page && meta(page, "robots")).toBe("noindex");
  expect(page && canonical(page)).toBeUndefined();
});

describe("sitemap", () => {
  test("lists the pages that search engines are shown, and no others", () => {
    expect(entries.map(({ url }) => url).sort()).toEqual(foundPages.map(canonical).sort());
  });

  test("dates a room by its last commit, not by the build", () => {
    const dates = gitDates("src/content/rooms");
    for (const { url, lastmod } of entries) {
      const slug = url.slice(home.length).replace(/\/$/, "");
      if (!slug) continue;
      const last = dates.get(`src/content/rooms/${slug}.mdx`)?.last;
      expect(lastmod && Date.parse(lastmod)).toBe(last && Date.parse(last));
    }
  });

  test("is named by robots.txt, which shuts nobody out", () => {
    expect(builtText("robots.txt")).toContain(`Sitemap: ${home}sitemap-index.xml`);
    expect(builtText("robots.txt")).not.toMatch(/^Disallow: \S/m);
  });
});

describe("feeds", () => {
  const rooms = foundPages
    .filter((page) => meta(page, "og:type") === "article")
    .map(canonical)
    .sort();

  test("the RSS feed holds every room once, and every page names the feed", () => {
    const links = [...builtText("rss.xml").matchAll(/<item>[\s\S]*?<link>(.*?)<\/link>/g)].map(
      ([, url]) => url,
    );
    expect(links.sort()).toEqual(rooms);
    for (const page of builtPages) {
      const feed = page.head
        .querySelector('link[type="application/rss+xml"]')
        ?.getAttribute("href");
      expect(new URL(feed ?? "", home).href).toBe(`${home}rss.xml`);
    }
  });

  test("llms.txt links every room", () => {
    const links = [...builtText("llms.txt").matchAll(/\]\((\S+)\)/g)].map(([, url]) => url);
    expect(links.sort()).toEqual(rooms);
    expect(links.every((url) => existsSync(fileOf(`${url}index.html`)))).toBe(true);
  });
});
