// The table of ARCHITECTURE.md, "Who may import whom", held against every import line of src.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { type Import, importsOf } from "./imports.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");

/** Folders below src that a file of the layer may import from, besides the packages. */
interface Layer {
  readonly files: RegExp;
  readonly mayImport: readonly RegExp[];
  readonly packages?: RegExp;
}

const NOTHING = /$^/;
const OWN_WIDGET = /^components\/widgets\/([^/]+)\//;

const LAYERS: Readonly<Record<string, Layer>> = {
  "lib/math": { files: /^lib\/math\//, mayImport: [/^lib\/math\/.*\.ts$/], packages: NOTHING },
  "lib/plot": { files: /^lib\/plot\//, mayImport: [/^lib\/(math|plot)\//] },
  "lib/site": { files: /^lib\/site\//, mayImport: [/^lib\/(math|site)\//] },
  "components/ui and plot": {
    files: /^components\/(ui|plot)\//,
    mayImport: [/^lib\//, /^components\/(ui|plot)\//, /^styles\//],
  },
  "components/widgets": {
    files: OWN_WIDGET,
    mayImport: [/^lib\//, /^components\/(ui|plot)\//, OWN_WIDGET, /^styles\//],
  },
  "components/room and site": {
    files: /^components\/(room|site)\//,
    mayImport: [/^lib\//, /^components\/(ui|plot|room|site)\//, /^styles\//],
  },
  "content/rooms": {
    files: /^content\/(rooms\/|playground\.mdx$)/,
    mayImport: [],
    packages: NOTHING,
  },
};

const sources = readdirSync(path.join(ROOT, "src"), { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll(path.sep, "/"))
  .filter((file) => /\.(tsx?|astro|mdx)$/.test(file));

const imports: readonly Import[] = sources.flatMap((file) =>
  importsOf(file, readFileSync(path.join(ROOT, "src", file), "utf8")),
);

/** The files that islands are made of: every .tsx, and what they import. */
const atRunTime = new Set(sources.filter((file) => file.endsWith(".tsx")));
for (const file of atRunTime)
  for (const one of imports)
    if (one.from === file && !one.isPackage && !one.isType) atRunTime.add(one.target);

/** What is read as data (the order of rooms, sources, the version) is not code. */
const isData = ({ target }: Import): boolean =>
  /^(content\/.*|\.\.\/package)\.(ya?ml|json|py|out|csv)(\?raw)?$/.test(target);

function isAllowed(layer: Layer, one: Import): boolean {
  if (one.isPackage) return layer.packages?.test(one.target) ?? true;
  const own = OWN_WIDGET.exec(one.from)?.[1];
  const target = OWN_WIDGET.exec(one.target)?.[1];
  if (target && target !== own) return false;
  return isData(one) || layer.mayImport.some((pattern) => pattern.test(one.target));
}

const line = (one: Import): string => `${one.from}:${one.line} imports ${one.target}`;

describe("the layers", () => {
  test.each(Object.entries(LAYERS))("%s imports only what its layer may", (_, layer) => {
    const wrong = imports.filter((one) => layer.files.test(one.from) && !isAllowed(layer, one));
    expect(wrong.map(line)).toEqual([]);
  });

  test("every file of src is in a layer or is one of the few that may import everything", () => {
    const free = /^(pages\/|styles\/|content\.config\.ts$|components\/roomWords\.ts$|env\.d\.ts$)/;
    const layers = Object.values(LAYERS);
    const homeless = sources.filter(
      (file) => !free.test(file) && !layers.some(({ files }) => files.test(file)),
    );
    expect(homeless).toEqual([]);
  });

  test.each(["katex", "uplot"])("%s is loaded at run time by one file at most", (name) => {
    const users = imports.filter(
      (one) => one.target === name && !one.isType && atRunTime.has(one.from),
    );
    expect(new Set(users.map(({ from }) => from)).size, users.map(line).join("\n")).toBeLessThan(2);
  });

  test("relative imports name the file with its ending", () => {
    const bare = imports.filter(
      (one) => !one.isPackage && !/\.[a-z0-9]+(\?\w+)?$/.test(one.target),
    );
    expect(bare.map(line)).toEqual([]);
  });
});
