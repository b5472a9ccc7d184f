// What the checks of rooms share: a walk through the tree, and what is read once.
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Root } from "mdast";
import { expect, test } from "vitest";
import { eachNode } from "../../../../src/lib/site/authoring/eachNode.ts";
import { remembered } from "../../../../src/lib/site/authoring/knowledge.ts";

test("a walk meets parents first and knows what a node stands in", () => {
  const tree: Root = {
    type: "root",
    children: [
      { type: "paragraph", children: [{ type: "text", value: "a" }] },
      { type: "thematicBreak" },
    ],
  };
  const met: string[] = [];
  eachNode(tree, (node, ancestors) =>
    met.push([...ancestors.map(({ type }) => type), node.type].join("/")),
  );
  expect(met).toEqual(["root", "root/paragraph", "root/paragraph/text", "root/thematicBreak"]);
});

test("a file is read again when it was changed, and only then", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "remembered-"));
  const file = path.join(folder, "room.mdx");
  let reads = 0;
  const read = remembered(() => ++reads);
  expect(read(file)).toBe(1);
  writeFileSync(file, "a");
  expect([read(file), read(file)]).toEqual([2, 2]);
  utimesSync(file, 1, 1);
  expect(read(file)).toBe(3);
  rmSync(folder, { recursive: true });
});
