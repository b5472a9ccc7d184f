import { describe, expect, test } from "vitest";
import { endOf } from "../../scripts/finish/flatFormula.ts";
import { rulesOf, builtPages } from "./built.ts";

const rooms = builtPages.filter(({ html }) => html.includes('<main class="room"'));

// What a browser may leave undrawn is what makes a room of twenty thousand elements open fast.
describe.each(rooms.map((page) => [page.path, page.html] as const))("%s", (_, html) => {
  const parts = html.match(/<section class="part prose">/g) ?? [];

  test("has every heading of its words in a part of its own, drawn when near", () => {
    const opened = html.match(/<section class="part prose"><h[23]\b/g) ?? [];
    expect(parts.length).toBeGreaterThan(5);
    expect(opened).toHaveLength(parts.length);
    expect(rulesOf(html)).toMatch(
      /\.prose\s*>\s*\.part\s*\{[^}]*content-visibility:\s*auto[^}]*contain-intrinsic-block-size:/,
    );
  });

  // Chromium asks of each of them whether it can take the focus, as soon as the page is read and again
  // when it is loaded, and lays out the part around it for the answer
  test("holds no control of a demo that a browser fills in before its script is there", () => {
    const islands = html.match(/<astro-island\b.*?<\/astro-island>/gs) ?? [];
    expect(islands.length).toBeGreaterThan(0);
    expect(
      islands.flatMap(
        (island) => island.match(/<(?:input(?![^>]*type="range")|select|textarea)\b/g) ?? [],
      ),
    ).toEqual([]);
    expect(islands.join("")).toMatch(/<span class="field drawn"/);
  });

  // after a script, whatever its kind, Chromium's parser lets others have their turn
  test("lets a hand in between the parts while it is read", () => {
    const pauses = html.match(/<\/section><script type="text\/plain"><\/script><section\b/g) ?? [];
    expect(pauses).toHaveLength(parts.length - 1);
  });

  test("says how wide the plain formulas are that are seen before their fonts", () => {
    const above = html.slice(0, html.indexOf('<section class="part'));
    const bases = [...above.matchAll(/<span class="(?:katex-html )?base"[^>]*>/g)];
    // an author may begin with a fraction or an index, which none of our own rooms does
    const isPlain = (start: number): boolean =>
      !/class="(?:stack|moved|[^"]*\bsiz|[^"]*\bdelim)/.test(
        above.slice(start, endOf(above, start)),
      );
    const plain = bases.filter(({ index }) => isPlain(index)).map(([tag]) => tag);
    expect(plain.filter((tag) => !tag.includes("inline-size:"))).toEqual([]);
  });

  test("shows every part on paper", () => {
    const print = /@media print\s*\{.*$/s.exec(rulesOf(html))?.[0] ?? "";
    expect(print).toMatch(/\.part\s*\{[^}]*content-visibility:\s*visible/);
  });

  test("says the measures of formulas in its style sheet: few boxes have an attribute", () => {
    const own = html.match(/<span[^>]* style="/g) ?? [];
    const all = html.match(/<span\b/g) ?? [];
    expect(own.length / all.length).toBeLessThan(0.03);
    const rules = rulesOf(html);
    for (const [, name] of html.matchAll(/<span class="(?:[^"]* )?(k[0-9a-z]{1,2})">/g))
      expect(rules).toContain(`.${name}{`);
  });
});
