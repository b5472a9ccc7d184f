import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { writeFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { hashedName } from "../../../scripts/finish/files.ts";
import { precompress } from "../../../scripts/finish/precompress.ts";
import { joinedSheets } from "../../../scripts/finish/styleSheets.ts";

let folder = "";
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "finish-"))));
afterEach(() => rmSync(folder, { recursive: true }));

const page = (...sheets: string[]): string =>
  `<head>${sheets.map((name) => `<link rel="stylesheet" href="/x/_astro/${name}">`).join("")}</head>`;

describe("joinedSheets(folder, sheets)", () => {
  const texts = new Map([
    ["a.css", "a{}"],
    ["b.css", "b{}"],
  ]);

  test("puts one sheet in the place of all, in their order", () => {
    const html = joinedSheets(folder, { texts, early: [] })(page("b.css", "a.css"));
    const [, name] = /href="\/x\/_astro\/(style\.[\w-]+\.css)"/.exec(html) ?? [];
    expect(html.match(/stylesheet/g)).toHaveLength(1);
    expect(readFileSync(join(folder, name ?? ""), "utf8")).toBe("b{}a{}");
  });

  test("gives pages with the same sheets the same file", () => {
    const joined = joinedSheets(folder, { texts, early: [] });
    expect(joined(page("a.css"))).toBe(joined(page("a.css")));
    joined(page("a.css", "b.css"));
    expect(readdirSync(folder)).toHaveLength(2);
  });

  test("preloads the fonts of formulas where there are any", () => {
    const joined = joinedSheets(folder, { texts, early: ["Main.woff2"] });
    expect(joined(page("a.css"))).not.toContain("preload");
    expect(joined(page("a.css") + '<span class="katex">')).toContain(
      '<link rel="preload" href="/x/_astro/Main.woff2" as="font" type="font/woff2" crossorigin>',
    );
  });

  test("leaves a page without style sheets as it is", () => {
    expect(joinedSheets(folder, { texts, early: [] })("<p>")).toBe("<p>");
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
});
