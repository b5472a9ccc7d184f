// Every built page against the HTML standard, by a validator, and what its formulas and headings are.
import { readFileSync } from "node:fs";
import path from "node:path";
import { FileSystemConfigLoader, HtmlValidate } from "html-validate";
import { describe, expect, test } from "vitest";
import { builtPages, dist } from "./built.ts";
import { tagsOf } from "./tags.ts";

const validator = new HtmlValidate(
  new FileSystemConfigLoader({
    root: true,
    extends: ["html-validate:standard", "html-validate:a11y"],
    rules: {
      // the two lists of contents are never shown at once; axe judges the landmarks as rendered
      "unique-landmark": "off",
      // a role on a plain element is as valid, and KaTeX and Prism choose their own
      "prefer-native-element": "off",
      // a visible label names the slider, and the aria-label says which half of the pair it is
      "no-redundant-aria-label": "off",
    },
  }),
);

const each = builtPages.map(({ path: page }) => page);
const htmlOf = (page: string): string => readFileSync(path.join(dist, page), "utf8");

describe.each(each)("%s", (page) => {
  const html = htmlOf(page);
  const tags = tagsOf(html);

  test("is valid HTML", async () => {
    const { results } = await validator.validateString(html, page);
    const messages = results.flatMap((result) =>
      result.messages.map(
        ({ ruleId, message, line, column }) => `${line}:${column} ${message} (${ruleId})`,
      ),
    );
    expect(messages).toEqual([]);
  }, 60_000);

  test("has one h1, and no level of heading is skipped", () => {
    const levels = tags.flatMap(({ name }) => (/^h[1-6]$/.test(name) ? [Number(name[1])] : []));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    const skips = levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1);
    expect(skips).toEqual([]);
  });

  test("has a language, a main landmark and a link that skips to it", () => {
    expect(tags.find(({ name }) => name === "html")?.attributes.get("lang")).toMatch(/^en/);
    const main = tags.filter(({ name }) => name === "main");
    expect(main).toHaveLength(1);
    const first = tags.find(({ name }) => name === "a");
    expect(first?.attributes.get("href")).toBe(`#${main[0]?.attributes.get("id")}`);
  });

  test("holds every formula set, as mathematics, and none that failed", () => {
    expect(html).not.toMatch(/language-math|katex-error|mathcolor="#cc0000"/);
    // lines whose numbers move say the same in words beside them
    const count = (name: string) =>
      tags.filter(({ attributes }) => attributes.get("class")?.split(" ").includes(name)).length;
    const math = tags.filter(({ name }) => name === "math").length;
    expect(math).toBe(count("katex") - count("live-line"));
  });

  test("has no handler in an attribute", () => {
    const names = tags.flatMap(({ attributes }) => [...attributes.keys()]);
    expect(names.filter((name) => name.startsWith("on"))).toEqual([]);
  });

  test("draws and tabulates no number that is none", () => {
    const drawn = tags.flatMap(({ attributes }) => [...attributes.values()]);
    const written = [...html.matchAll(/<(?:text|td|output)\b[^>]*>([^<]*)/g)].map(
      ([, text = ""]) => text,
    );
    const wrong = [...drawn, ...written].filter((text) => /\bNaN\b|\bInfinity\b/.test(text));
    expect(wrong.map((text) => text.slice(0, 200))).toEqual([]);
  });
});

test("Room 1 holds at least 100 formulas as mathematics", () => {
  const math = tagsOf(htmlOf("derivatives/index.html")).filter(({ name }) => name === "math");
  expect(math.length).toBeGreaterThanOrEqual(100);
});
