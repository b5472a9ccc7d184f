import { expect, test } from "vitest";
import rehypeKeepPunctuation from "../../../src/lib/site/rehypeKeepPunctuation.ts";

interface Node {
  type: string;
  value?: string;
  properties?: Record<string, unknown>;
  children?: Node[];
}

const formula = (): Node => ({ type: "element", properties: { className: ["katex"] } });
const text = (value: string): Node => ({ type: "text", value });
const outline = (node: Node): string => {
  if (node.type === "text") return node.value ?? "";
  const inside = (node.children ?? []).map(outline).join("");
  const name = (node.properties?.["className"] as string[] | undefined)?.[0];
  return name === "katex" ? "x" : name === "keep" ? `<${inside}>` : inside;
};
const kept = (...children: Node[]): string => {
  const tree: Node = { type: "root", children: [{ type: "element", children }] };
  rehypeKeepPunctuation()(tree);
  return outline(tree);
};

test.each([
  ["a full stop", [text("at "), formula(), text(". Then")], "at <x.> Then"],
  ["brackets", [text("here ("), formula(), text("), and")], "here <(x),> and"],
  ["a hyphen", [text("the "), formula(), text("-axis")], "the <x->axis"],
  ["nothing to keep", [text("let "), formula(), text(" be")], "let x be"],
  ["two formulas", [formula(), text(", "), formula(), text(".")], "<x,> <x.>"],
])("%s", (_, children, expected) => {
  expect(kept(...children)).toBe(expected);
});

test("a long formula may still break between its parts", () => {
  const part = (name: string): Node => ({ type: "element", properties: { className: [name] } });
  const long: Node = {
    ...formula(),
    children: [{ ...part("katex-html"), children: [part("base"), part("base")] }],
  };
  const tree: Node = { type: "root", children: [{ type: "element", children: [long, text(".")] }] };
  rehypeKeepPunctuation()(tree);
  const html = tree.children![0]!.children![0]!.children![0]!.children![0]!;
  expect(html.children!.map((child) => (child as { tagName?: string }).tagName)).toEqual([
    undefined,
    "wbr",
    undefined,
  ]);
});
