import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { builtPages, dist, linkedSheets, type BuiltPage } from "./built.ts";

const assets = join(dist, "_astro");
const onTheWire = (file: string): number =>
  file.endsWith(".woff2") ? statSync(file).size : brotliCompressSync(readFileSync(file)).length;

/** Every font that the page's style names: at most what a reader of the whole page fetches. */
const fontsOf = ({ html }: BuiltPage): Set<string> => new Set(html.match(/[\w-]+\.[\w-]+\.woff2/g));

const weight = (page: BuiltPage): number =>
  [
    join(dist, page.path),
    ...linkedSheets(page.html),
    ...(page.html.includes('class="katex"') ? [...fontsOf(page)] : []).map((font) =>
      join(assets, font),
    ),
  ].reduce((sum, file) => sum + onTheWire(file), 0);

const find = (path: string): BuiltPage =>
  builtPages.find((page) => page.path === path) as BuiltPage;

describe("what a first visit fetches, Brotli, kB", () => {
  // HTML, style, and all fonts; the scripts of a demo come when it comes near
  test.each([
    ["index.html", 15],
    ["404.html", 8],
    ["derivatives/index.html", 92],
    ["gradient-descent/index.html", 105],
  ])("%s: at most %i", (path, kilobytes) => {
    expect(weight(find(path))).toBeLessThanOrEqual(kilobytes * 1000);
  });
});

test.each(["index.html", "404.html"])("%s loads no script", (path) => {
  expect(find(path).html.replace(/<script type="application\/ld\+json">/g, "")).not.toMatch(
    /<script|modulepreload/,
  );
});

describe.each(builtPages.map((page) => [page.path, page] as const))("%s", (_, page) => {
  test("carries the style of what is seen first, and waits for no file to be painted", () => {
    const part = page.html.indexOf('<section class="part');
    expect(page.html.match(/<style>/g)).toHaveLength(1);
    expect(page.html.slice(0, page.html.indexOf("</head>"))).not.toContain('rel="stylesheet"');
    expect(page.html).not.toContain('style=""');
    // a room links the whole in front of its first part, any other page nothing
    const links = [...page.html.matchAll(/<link rel="stylesheet"[^>]*>/g)];
    expect(links.map(({ 0: link, index }) => index + link.length)).toEqual(part < 0 ? [] : [part]);
    const style = /<style>([^]*?)<\/style>/.exec(page.html)?.[1] ?? "";
    if (part >= 0) expect(style.length).toBeLessThan(12_000);
  });

  test("is ASCII: text that needs two bytes a letter is slower to read, to keep and to lay out", () => {
    expect(page.html.match(/[^\0-\x7f].{0,40}/)?.[0]).toBeUndefined();
  });

  test("asks no other host for anything", () => {
    const fetched = [
      ...page.html.matchAll(
        /<(?:script|img|link|iframe|source|video)\b[^>]*?\s(?:src|href)="(https?:)?\/\/([^"]+)"/g,
      ),
    ];
    const others = fetched.filter(([tag]) => !/rel="(canonical|license|alternate)"/.test(tag));
    expect(others.map(([tag]) => tag)).toEqual([]);
  });

  test("has no script that waits in the way of the first paint", () => {
    const head = page.html.slice(0, page.html.indexOf("</head>"));
    expect(head).not.toMatch(/<script(?![^>]*(type="module"|async|defer|ld\+json))[^>]*\ssrc=/);
  });
});

test("every file in _astro is named for its content, and none is a font that no page can ask for", () => {
  const files = readdirSync(assets).filter((file) => !/\.(br|gz)$/.test(file));
  const pages = builtPages.map(({ html }) => html).join("");
  for (const file of files) {
    expect(file).toMatch(/\.[\w-]{8}\.\w+$/);
    if (file.endsWith(".woff2")) expect(pages).toContain(file);
  }
  expect(files.filter((file) => /\.(woff|ttf)$/.test(file))).toEqual([]);
});

test("every text has its Brotli and its gzip beside it", () => {
  const texts = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.(html|css|js|svg|xml|txt)$/.test(file),
  );
  expect(texts.length).toBeGreaterThan(5);
  for (const file of texts)
    for (const end of [".br", ".gz"])
      expect(statSync(join(dist, file + end)).size).toBeGreaterThan(0);
});
