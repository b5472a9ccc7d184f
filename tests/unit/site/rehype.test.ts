import { describe, expect, test } from "vitest";
import katexWoff2, { onlyWoff2 } from "../../../src/lib/site/katexWoff2.ts";
import rehypeBaseLinks, { withBase } from "../../../src/lib/site/rehypeBaseLinks.ts";
import rehypeDisplayMath from "../../../src/lib/site/rehypeDisplayMath.ts";

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
const formula = (text: string) =>
  element(
    "span",
    { className: ["katex-display"] },
    element("span", { className: ["katex-html"] }, { type: "text", value: text }),
  );
const boxed = (text: string) => {
  const tree = { type: "root", children: [element("div", {}, formula(text))] };
  rehypeDisplayMath()(tree);
  return tree.children[0]?.children[0] as Node;
};

describe("rehypeDisplayMath", () => {
  test("puts a short formula into a box, and no stop for the Tab key", () => {
    expect(boxed("y=mx+b")).toMatchObject({
      tagName: "div",
      properties: { className: ["formula"] },
    });
    expect(boxed("y=mx+b").properties).not.toHaveProperty("tabIndex");
  });

  test("gives a formula that may have to scroll a name and a stop", () => {
    expect(boxed("f′(x)=lim h→0 (f(x+h)−f(x))/h").properties).toMatchObject({
      role: "group",
      ariaLabel: "Formula",
      tabIndex: 0,
    });
  });
});

describe("rehypeBaseLinks", () => {
  test.each([
    ["/", "/derivatives/", "/derivatives/"],
    ["/x/", "/derivatives/", "/x/derivatives/"],
    ["/x", "/", "/x/"],
    ["/x/", "#part", "#part"],
    ["/x/", "https://example.org/", "https://example.org/"],
    ["/x/", "//example.org/", "//example.org/"],
    ["/x/", "mailto:a@example.org", "mailto:a@example.org"],
  ])("under %s, %s becomes %s", (base, from, to) => {
    expect(withBase(base, from)).toBe(to);
  });

  test("reaches links and pictures at any depth", () => {
    const link = element("a", { href: "/a/" });
    const picture = element("img", { src: "/b.png" });
    rehypeBaseLinks({ base: "/x/" })({ children: [element("p", {}, link, picture)] });
    expect([link.properties["href"], picture.properties["src"]]).toEqual(["/x/a/", "/x/b.png"]);
  });
});

describe("katexWoff2", () => {
  const rule =
    '@font-face{src: url(f.woff2) format("woff2"), url(f.woff) format("woff"), url(f.ttf) format("truetype");}';

  test("leaves woff2 alone", () => {
    expect(onlyWoff2(rule)).toBe('@font-face{src: url(f.woff2) format("woff2");}');
  });

  test("touches no style sheet but KaTeX's", () => {
    expect(katexWoff2().transform(rule, "/katex/dist/katex.css?x")).not.toContain("ttf");
    expect(katexWoff2().transform(rule, "/src/styles/base.css")).toBeUndefined();
  });
});
