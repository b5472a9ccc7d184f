// The finished site → the list of its pages with their assets, and the service worker that reads it.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { basename, join, relative, sep } from "node:path";
import { buildSync } from "esbuild";
import type { BuildList } from "../../src/components/site/offline/keptPages.ts";
import { filesBelow, hashedName } from "./files.ts";

const WORKER = new URL("../../src/components/site/offline/worker.ts", import.meta.url).pathname;
const fileName = /[\w.~@-]+\.(?:js|css|woff2)\b/g;
const assetOfPage = /(?<=\/_astro\/)[\w.~@-]+\.(?:js|css|woff2)\b/g;

/** For each file of `_astro`, all those that it needs, itself among them. */
const needsOf = (assets: string): ((names: Iterable<string>) => Set<string>) => {
  const files = new Map(
    filesBelow(assets, ".js", ".css", ".woff2").map((file) => [basename(file), file]),
  );
  const named = new Map<string, string[]>();
  const namedIn = (name: string): string[] => {
    const known = named.get(name);
    if (known) return known;
    const text = name.endsWith(".woff2") ? "" : readFileSync(files.get(name)!, "utf8");
    const found = [...new Set(text.match(fileName))].filter((other) => files.has(other));
    named.set(name, found);
    return found;
  };
  return (names) => {
    const all = new Set([...names].filter((name) => files.has(name)));
    for (const name of all) for (const other of namedIn(name)) all.add(other);
    return all;
  };
};

const digest = (html: string): string =>
  createHash("sha256").update(html).digest("hex").slice(0, 16);

/** What the worker must know of the build: every page but the 404's. */
export const buildList = (folder: string): BuildList => {
  const needs = needsOf(join(folder, "_astro"));
  const places = new Map<string, number>();
  const place = (asset: string): number => {
    const known = places.get(asset) ?? places.size;
    places.set(asset, known);
    return known;
  };
  const pages = filesBelow(folder, "index.html").map((file) => {
    const html = readFileSync(file, "utf8");
    const path = relative(folder, file)
      .replaceAll(sep, "/")
      .replace(/index\.html$/, "");
    const assets = [...needs(html.match(assetOfPage) ?? [])].map((name) => place(`_astro/${name}`));
    return [path, [digest(html), assets]] as const;
  });
  return { assets: [...places.keys()], pages: Object.fromEntries(pages) };
};

/** Writes `sw.js` and the list it reads. `base` begins and ends with "/". Call it when all else is written. */
export const writeOffline = (folder: string, base: string): void => {
  const list = JSON.stringify(buildList(folder));
  const name = hashedName("build", list, "json");
  writeFileSync(join(folder, name), list);
  const { outputFiles } = buildSync({
    entryPoints: [WORKER],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2022",
    define: { BASE: JSON.stringify(base), LIST: JSON.stringify(name) },
  });
  writeFileSync(join(folder, "sw.js"), outputFiles[0]!.text);
};
