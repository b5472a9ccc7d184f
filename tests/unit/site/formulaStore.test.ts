// Formulas that a build keeps: a place in the page, and the formula in that place again.
import { afterEach, describe, expect, test } from "vitest";
import {
  formulasIn,
  kept,
  keepsFormulas,
  openFormulas,
  takeFormulas,
  withFormulas,
} from "../../../src/lib/site/formulaStore.ts";
import rehypeKeptFormulas from "../../../src/lib/site/rehypeKeptFormulas.ts";

afterEach(() => void takeFormulas());

interface Node {
  type: string;
  value?: string;
  children?: Node[];
}
const element = (tagName: string, className: string[], children: Node[]) => ({
  type: "element",
  tagName,
  properties: { className },
  children,
});
const formula = (value: string) => element("span", ["katex"], [{ type: "text", value }]);

describe("formulas that are kept", () => {
  test("come back where they stood, as the finish made them", () => {
    openFormulas((html) => html.toUpperCase());
    const page = `a ${kept("<i>x</i>")}, ${kept("<i>y</i>")} and ${kept("<i>x</i>")}`;
    expect(page).not.toContain("<i>");
    expect(formulasIn(page)).toHaveLength(3);
    expect(new Set(formulasIn(page)).size).toBe(2);
    expect(withFormulas(page, takeFormulas())).toBe("a <I>X</I>, <I>Y</I> and <I>X</I>");
  });

  test("are none while an author writes", () => {
    expect(keepsFormulas()).toBe(false);
    const tree = element("p", [], [formula("x")]);
    rehypeKeptFormulas()(tree);
    expect(tree.children).toEqual([formula("x")]);
  });

  test("stay as they are in a heading, whose words the page's contents repeat", () => {
    openFormulas((html) => html);
    const shared = formula("x<y");
    const tree = element("main", [], [element("h2", [], [shared]), element("p", [], [shared])]);
    rehypeKeptFormulas()(tree);
    const texts = JSON.stringify(tree);
    expect(texts.match(/x<y/g)).toHaveLength(1);
    expect([...takeFormulas().values()]).toContain("x&#x3C;y");
  });
});
