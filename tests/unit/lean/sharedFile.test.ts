import { expect, test } from "vitest";
import { leanLibrary } from "../../../scripts/lean/libraries.ts";
import { type Modules, sharedFile } from "../../../scripts/lean/sharedFile.ts";

/** Modules by who imports them: "A>b" statically, "A~b" when wanted; capitals are demos. */
const modules = (...links: string[]): Modules => {
  const from = (id: string, sign: string) =>
    links.filter((link) => link.endsWith(sign + id)).map((link) => link.slice(0, -id.length - 1));
  return (id) => ({
    isEntry: /^[A-Z]$/.test(id),
    importers: from(id, ">"),
    dynamicImporters: from(id, "~"),
  });
};

test("what four demos need, even through others, is the demos' one file", () => {
  const graph = modules("A>ui", "B>ui", "C>ui", "D>ui", "ui>format", "A>own", "B>own", "own>alone");
  expect(sharedFile("ui", graph)).toBe("demo");
  expect(sharedFile("format", graph)).toBe("demo");
  expect(sharedFile("alone", graph)).toBeNull();
});

test("mathematics that is only ever fetched when wanted, from many places, is the kernel", () => {
  const parse = "/src/lib/math/parse.ts";
  const graph = modules(
    ...["p", "q", "r", "s"].flatMap((later) => [`A~${later}`, `${later}>${parse}`]),
    "t>/src/lib/math/rare.ts",
    "A~t",
  );
  expect(sharedFile(parse, graph)).toBe("kernel");
  expect(sharedFile("/src/lib/math/rare.ts", graph)).toBeNull();
  expect(sharedFile("p", graph)).toBeNull();
});

test("modules in a circle come to an end", () => {
  expect(sharedFile("a", modules("a>b", "b>a", "A>a"))).toBeNull();
});

test("a library that is not ours to cut stays as it is", () => {
  expect(leanLibrary("export {};", "/node_modules/preact/dist/preact.module.js")).toBeUndefined();
  expect(() => leanLibrary("", "/node_modules/uplot/dist/uPlot.esm.js")).toThrow("no single");
});
