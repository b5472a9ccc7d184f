import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { writeFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { hashedName } from "../../../scripts/finish/files.ts";
import { precompress } from "../../../scripts/finish/precompress.ts";
import { joinedSheets, type Sheets } from "../../../scripts/finish/styleSheets.ts";

let folder = "";
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "finish-"))));
afterEach(() => rmSync(folder, { recursive: true }));

const page = (...sheets: string[]): string =>
  `<head>${sheets.map((name) => `<link rel="stylesheet" href="/x/_astro/${name}">`).join("")}</head>`;

describe("joinedSheets(folder, sheets, keep)", () => {
  const texts = new Map([
    ["a.css", "a{}"],
    ["b.css", "b{}"],
  ]);
  const filled = (html: string): string => html;
  const joinedWith = (sheets: Partial<Sheets>, kept = new Map<string, string>()) =>
    joinedSheets(folder, { texts, early: [], filled, ...sheets }, (name, css) =>
      kept.set(name, css),
    );

  const policy = `<meta content="script-src 'self'; style-src 'self' 'sha256-x'; style-src-attr x">`;
  const styleOf = (html: string): string => /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? "";
  const hashOf = (css: string): string => createHash("sha256").update(css).digest("base64");

  test("puts one style in the place of all sheets, in their order", () => {
    const html = joinedWith({})(page("b.css", "a.css"));
    expect(html).not.toContain("<link");
    expect(html.match(/<style>/g)).toHaveLength(1);
    expect(styleOf(html)).toBe("b{}a{}");
  });

  test("takes the islands' style into it, and reads a sheet that was not cut", () => {
    writeFileSync(join(folder, "c.css"), "c{}");
    const islands = "<style>astro-island,astro-slot,astro-static-slot{display:contents}</style>";
    const html = joinedWith({})(`${page("c.css")}<p>${islands}`);
    expect(html.match(/<style>/g)).toHaveLength(1);
    expect(styleOf(html)).toMatch(/^c\{\}astro-island,/);
  });

  test("writes the hash of the style, and no other source, into the policy", () => {
    const html = joinedWith({})(policy + page("a.css"));
    expect(html).toContain(`; style-src 'sha256-${hashOf(styleOf(html))}'; style-src-attr x`);
  });

  test("writes signs as escapes, of which the next sign is no part", () => {
    const arrows = new Map([["a.css", '.a{content:"←ab𝑥"}']]);
    expect(joinedWith({ texts: arrows })(page("a.css"))).toContain(String.raw`"\002190ab\01d465"`);
  });

  test("preloads the fonts of formulas where there are any", () => {
    const joined = joinedWith({ early: ["Main.woff2"] });
    expect(joined(page("a.css"))).not.toContain("preload");
    expect(joined(page("a.css") + '<span class="katex">')).toContain(
      '<link rel="preload" href="/x/_astro/Main.woff2" as="font" type="font/woff2" crossorigin>',
    );
  });

  test("leaves a page without style sheets as it is", () => {
    expect(joinedWith({})("<p>")).toBe("<p>");
  });

  describe("of a page with parts", () => {
    const part = '<section class="part prose">';
    const css = "@font-face{font-family:F}p{color:red}.seen{a:b}.part p{c:d}.unseen{e:f}";
    const kept = new Map<string, string>();
    const room = `${policy}${page("r.css")}<body><p>F${part}<i class="unseen">${part}`;
    const html = joinedWith(
      {
        texts: new Map([["r.css", css]]),
        filled: (above) => above.replace("F", '<b class="seen">'),
      },
      kept,
    )(room);

    test("has fonts, and what may apply above the first part, in the page", () => {
      expect(styleOf(html)).toContain(
        "@font-face{font-family:F}p{color:red}.seen{a:b}.part p{c:d}",
      );
      expect(styleOf(html)).not.toContain("unseen{");
    });

    test("links every rule, and no font, in front of the first part", () => {
      const [[name, late] = ["", ""]] = kept;
      expect(late).toContain("p{color:red}.seen{a:b}.part p{c:d}.unseen{e:f}");
      expect(late).not.toContain("@font-face");
      expect(html).toContain(`<p>F<link rel="stylesheet" href="/x/_astro/${name}">${part}`);
      expect(html.match(/rel="stylesheet"/g)).toHaveLength(1);
    });

    test("allows its style and the site's own files", () => {
      expect(html).toContain(
        `; style-src 'self' 'sha256-${hashOf(styleOf(html))}'; style-src-attr`,
      );
    });

    test("hides a part until the file is there, but not for ever", () => {
      expect(styleOf(html)).toMatch(/\.part\{animation:unstyled \ds step-end\}/);
      expect([...kept.values()][0]).toMatch(/\.part\{animation:none\}$/);
    });
  });
});

describe("hashedName(name, content, ending)", () => {
  test("changes with the content alone", () => {
    expect(hashedName("a", "x", "css")).toBe(hashedName("a", "x", "css"));
    expect(hashedName("a", "x", "css")).not.toBe(hashedName("a", "y", "css"));
  });
});

describe("precompress(files)", () => {
  test("writes both forms beside the file, and both give it back", async () => {
    const file = join(folder, "a.html");
    writeFileSync(file, "<p>words</p>".repeat(99));
    await precompress([file]);
    const [text, br, gz] = ["", ".br", ".gz"].map((end) => readFileSync(file + end));
    expect(brotliDecompressSync(br as Buffer)).toEqual(text);
    expect(gunzipSync(gz as Buffer)).toEqual(text);
  });

  test("fails with the file that it could not read", async () => {
    await expect(precompress([join(folder, "none.html")])).rejects.toThrow("none.html");
  });
});
