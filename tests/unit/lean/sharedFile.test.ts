import { expect, test } from "vitest";
import { leanLibrary } from "../../../scripts/lean/libraries.ts";
import { roomDemos } from "../../../scripts/lean/roomDemos.ts";
import { type Modules, sharedFile } from "../../../scripts/lean/sharedFile.ts";

/** Modules by who imports them: "A>b" statically, "A~b" when wanted; capitals are demos. */
const modules = (...links: string[]): Modules => {
  const from = (id: string, sign: string) =>
    links.filter((link) => link.endsWith(sign + id)).map((link) => link.slice(0, -id.length - 1));
  return (id) => ({
    isEntry: /^[A-Z]\.tsx$/.test(id),
    importers: from(id, ">"),
    dynamicImporters: from(id, "~"),
  });
};
const rooms = { one: ["A", "B"], two: ["B", "C", "D"], three: ["E"] };

test.each([
  ["three demos in most of the rooms", ["A.tsx>m", "B.tsx>m", "C.tsx>m"], "demo"],
  ["three demos, through others", ["A.tsx>ui", "C.tsx>ui", "E.tsx>m", "ui>m"], "demo"],
  ["two demos of different rooms", ["A.tsx>m", "C.tsx>m"], null],
  ["two demos of one room", ["C.tsx>m", "D.tsx>m"], "two"],
  ["one demo, though it stands in two rooms", ["B.tsx>m"], null],
  ["two demos that stand in no room", ["F.tsx>m", "G.tsx>m"], null],
  ["modules in a circle", ["A.tsx>n", "n>m", "m>n"], null],
])("what is needed by %s", (_, links, file) => {
  expect(sharedFile("m", modules(...links), rooms)).toBe(file);
});

test("mathematics that is only ever fetched when wanted, from many places, is the kernel", () => {
  const parse = "/src/lib/math/parse.ts";
  const graph = modules(
    ...["p", "q", "r", "s"].flatMap((later) => [`A.tsx~${later}`, `${later}>${parse}`]),
    "t>/src/lib/math/rare.ts",
    "A.tsx~t",
  );
  expect(sharedFile(parse, graph, rooms)).toBe("kernel");
  expect(sharedFile("/src/lib/math/rare.ts", graph, rooms)).toBeNull();
  expect(sharedFile("p", graph, rooms)).toBeNull();
});

test("each room's demos are read from its text", () => {
  const found = roomDemos("src/content/rooms", "src/components/widgets");
  expect(found.derivatives).toEqual(expect.arrayContaining(["SecantTangent", "StepByStep"]));
  expect(found["gradient-descent"]).toContain("DirectionDial");
  expect(found).not.toHaveProperty("_template");
});

test("a library that is not ours to cut stays as it is", () => {
  expect(leanLibrary("export {};", "/node_modules/preact/dist/preact.module.js")).toBeUndefined();
  expect(() => leanLibrary("", "/node_modules/uplot/dist/uPlot.esm.js")).toThrow("no single");
});
