import { expect, test } from "vitest";
import rehypeTables from "../../../src/lib/site/rehypeTables.ts";

const row = (count: number) => ({
  type: "element",
  tagName: "tr",
  children: Array.from({ length: count }, () => ({ type: "element", tagName: "td", children: [] })),
});
const page = (count: number) => ({
  type: "root",
  children: [
    {
      type: "mdxJsxFlowElement",
      children: [{ type: "element", tagName: "table", children: [row(count)] }],
    },
  ],
});
const boxOf = (count: number): Record<string, unknown> => {
  const tree = page(count);
  rehypeTables()(tree);
  const box = tree.children[0]!.children[0]! as unknown as Record<string, unknown>;
  expect(box["tagName"]).toBe("div");
  return box["properties"] as Record<string, unknown>;
};

test("a table is put in a box that scrolls, also inside a word of the room", () => {
  expect(boxOf(2)).toEqual({ className: ["table"] });
});

test("a table of four columns or more can be reached with the Tab key, and has a name", () => {
  expect(boxOf(4)).toEqual({
    className: ["table"],
    role: "group",
    ariaLabel: "Table",
    tabIndex: 0,
  });
});
