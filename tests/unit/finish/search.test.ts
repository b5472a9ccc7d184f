import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { formulaText, roomText } from "../../../scripts/finish/roomText.ts";
import { SearchFiles } from "../../../scripts/finish/searchFiles.ts";
import { library } from "../../../src/lib/site/search/library.ts";
import { formulaMark as m } from "../../../src/lib/site/search/words.ts";
import { typeset } from "../../../src/lib/site/typeset.ts";

const page = (article: string): string =>
  `<body><h1>Slopes</h1><nav>Menu</nav><article class="prose">${article}</article></body>`;

describe("roomText", () => {
  test("cuts a room at its headings", () => {
    const html = page(`<p>First.</p><section><h2 id="rule"><a href="#rule">A rule</a></h2>
      <p>It <em>hold</em>s.</p></section><h3>An exercise</h3><p>Do it.</p>`);
    expect(roomText(html)).toEqual({
      title: "Slopes",
      sections: [
        { id: "", title: "Slopes", text: "First." },
        { id: "rule", title: "A rule", text: "It holds." },
        { id: "rule", title: "An exercise", text: "Do it." },
      ],
    });
  });

  test("writes a formula once, on a line, between marks", () => {
    const html = page(`<p>Here ${typeset("\\frac{a}{b} = x^2")}.</p>`);
    expect(roomText(html).sections[0]?.text).toBe(`Here ${m}a/b=x^2${m}.`);
  });

  test("reads a formula alone as in its page", () => {
    const formula = typeset("\\frac{a}{b} < x^2");
    const math = formula.slice(0, formula.indexOf('<span class="katex-html'));
    const text = formulaText(math);
    expect(text).toBe(`${m}a/b&lt;x^2${m}`);
    expect(roomText(page(`<p>${text}</p>`))).toEqual(roomText(page(`<p>${math}</p>`)));
  });

  test("leaves out controls, drawings and programs, however deep", () => {
    const html = page(`<p>a</p><astro-island><svg><text>no</text></svg><p>no</p></astro-island>
      <pre><code>no</code></pre><figure><svg><g>no</g></svg><figcaption>b &amp; c</figcaption></figure>`);
    expect(roomText(html).sections[0]?.text).toBe("a b & c");
  });
});

describe("SearchFiles", () => {
  const folder = mkdtempSync(join(tmpdir(), "search-"));
  const read = (file: string): Promise<unknown> =>
    Promise.resolve(JSON.parse(readFileSync(join(folder, file), "utf8")));
  const rooms = Array.from({ length: 1000 }, (_, i) => ({
    path: `room-${i}/`,
    text: {
      title: `Room ${i}`,
      sections: [
        {
          id: "part",
          title: "Part",
          text: Array.from({ length: 60 }, (_, k) => `word${(i * 37 + k * 11) % 2000}`).join(" "),
        },
      ],
    },
  }));
  rooms[700]!.text.sections[0]!.text += " eigenvalue";
  const files = new SearchFiles(folder);
  rooms.forEach((room) => files.add(room));
  files.done();

  test("a thousand rooms are found by one shelf and the rooms that are shown", async () => {
    const asked: string[] = [];
    const search = library((file) => {
      asked.push(file);
      return read(file);
    });
    const answer = await search.find("eigenvalues");
    expect(answer.count).toBe(1);
    expect((await answer.rooms(0, 5)).map(({ path }) => path)).toEqual(["room-700/"]);
    expect(asked).toHaveLength(3);
  });

  test("no file grows with the course but the list of files", () => {
    const sizes = readdirSync(folder)
      .filter((name) => name !== "index.json")
      .map((name) => readFileSync(join(folder, name)).length);
    expect(Math.max(...sizes)).toBeLessThan(60_000);
    rmSync(folder, { recursive: true });
  });
});
