import { VFile } from "vfile";
import { describe, expect, test } from "vitest";
import rehypeFormulas from "../../../src/lib/site/rehypeFormulas.ts";
import rehypeSpokenHeadings from "../../../src/lib/site/rehypeSpokenHeadings.ts";

interface Node {
  type: string;
  tagName?: string;
  value?: string;
  properties?: Record<string, unknown>;
  children?: Node[];
}

const element = (tagName: string, properties: Record<string, unknown>, ...children: Node[]) => ({
  type: "element",
  tagName,
  properties,
  children,
});
const text = (value: string): Node => ({ type: "text", value });
const formula = (latex: string) =>
  element("code", { className: ["language-math", "math-inline"] }, text(latex));

/** A table's heading with these children, as the build makes it. */
const heading = (...children: Node[]): Node => {
  const tree = { type: "root", children: [element("tr", {}, element("th", {}, ...children))] };
  rehypeFormulas()(tree, new VFile() as never);
  rehypeSpokenHeadings()(tree);
  return tree.children[0]!.children[0]!;
};

const textOf = (node: Node): string => node.value ?? (node.children ?? []).map(textOf).join("");
const wordsOf = (latex: string): string => textOf(heading(formula(latex)).children![0]!);

describe("a heading that is a formula alone", () => {
  test.each([
    ["x", "x"],
    ["\\step{\\alpha}", "alpha"],
    ["\\lambda", "lambda"],
    ["\\Delta x", "capital delta x"],
    ["x_1", "x sub 1"],
    ["\\secant{\\hat y_i}", "y hat sub i"],
    ["r_i^2", "r sub i squared"],
    ["r_i x_i", "r sub i x sub i"],
    ["x^n", "x to the n"],
    ["\\derivative{f'}(x)", "f prime of x"],
    ["\\partial L/\\partial w", "partial L by partial w"],
    ["\\frac{df}{dx}", "d f by d x"],
    ["\\frac{a+b}{2}", "fraction a plus b over 2 end of fraction"],
    ["\\tfrac12", "1 over 2"],
    ["\\sqrt{x} \\le 3", "the square root of x is at most 3"],
    ["\\ln x", "ln x"],
    ["2/\\lambda_{\\max}", "2 over lambda sub max"],
  ])("%s is heard as “%s”", (latex, words) => expect(wordsOf(latex)).toBe(words));

  test("is heard once: what is drawn is hidden from a screen reader", () => {
    const [words, drawn] = heading(formula("x")).children!;
    expect(words!.properties).toEqual({ className: ["visually-hidden"] });
    expect(drawn!.properties).toEqual({ ariaHidden: "true" });
    expect(drawn!.children![0]!.properties!["className"]).toEqual(["katex"]);
  });
});

test("a heading with words keeps its formula as mathematics", () => {
  const kept = heading(text("the step "), formula("h"));
  expect(kept.children).toHaveLength(2);
  expect(kept.children![1]!.properties!["className"]).toEqual(["katex"]);
});

test("a heading of nothing is no heading", () => {
  expect(heading().tagName).toBe("td");
  expect(heading(text(" ")).tagName).toBe("td");
});
