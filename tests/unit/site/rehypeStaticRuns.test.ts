import { expect, test } from "vitest";
import rehypeStaticRuns from "../../../src/lib/site/rehypeStaticRuns.ts";
import { compiledRoom, roomWith } from "../../content/compiledRoom.ts";
import type { Node } from "../../../src/lib/site/hastNode.ts";

const p = (): Node => ({ type: "element", tagName: "p", children: [{ type: "text", value: "a" }] });
const component = (...children: Node[]): Node => ({ type: "mdxJsxFlowElement", children });
const section = (...children: Node[]): Node => ({ type: "element", tagName: "section", children });

const marked = (node: Node): Node => {
  rehypeStaticRuns()({ type: "root", children: [node] });
  return node;
};
const types = ({ children }: Node): string[] => (children ?? []).map(({ type }) => type);
const mark = "mdxTextExpression";

test("a mark stands in front of elements that precede a component", () => {
  expect(types(marked(section(p(), component())))).toEqual([mark, "element", "mdxJsxFlowElement"]);
});

test("in a component's content, too, and in what holds it", () => {
  const inner = component(p(), component());
  const outer = marked(section(p(), section(inner)));
  expect(types(inner)[0]).toBe(mark);
  expect(types(outer)[0]).toBe(mark);
});

test.each([
  ["a section without components", section(p(), p())],
  ["one that begins with its component", section(component(), p())],
  ["one that has only words in front of it", section({ type: "text", value: "a" }, component())],
])("%s stays as it is", (_, node) => {
  const before = types(node);
  expect(types(marked(node))).toEqual(before);
});

test("what stands in front of a component is HTML in the module of a room", async () => {
  const module = await compiledRoom(
    roomWith(
      '## One\n\nSome words.\n\n<Plot f="x^2" x="-1,1" caption="A parabola." alt="The parabola y = x squared." />\n',
    ),
  );
  expect(module).toContain("<p>Some words.</p>");
});
