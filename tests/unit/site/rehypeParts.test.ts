import { expect, test } from "vitest";
import rehypeParts from "../../../src/lib/site/rehypeParts.ts";

const element = (tagName: string) => ({ type: "element", tagName });
const names = (nodes: readonly { tagName?: string; children?: { tagName?: string }[] }[]) =>
  nodes.map(({ tagName, children }) =>
    [tagName, ...(children ?? []).map((child) => child.tagName)].join(" "),
  );

test.each([
  ["p h2 p h3 p h2 ul", ["p", "section h2 p", "section h3 p", "section h2 ul"]],
  ["p p", ["p", "p"]],
  ["h2 h2", ["section h2", "section h2"]],
])("rehypeParts makes of %s: %o", (before, after) => {
  const tree = { type: "root", children: before.split(" ").map(element) };
  rehypeParts()(tree);
  expect(names(tree.children)).toEqual(after);
});
