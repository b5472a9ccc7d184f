// A room on paper: pictures, tables and answers; no controls; where links lead is written out.
import { expect, test } from "./test.ts";

for (const room of ["derivatives/", "gradient-descent/"])
  test(`/${room} is a handout on paper`, { tag: "@chromium" }, async ({ page }) => {
    await page.open(room);
    const demos = page.byCss(".demo");
    for (let i = 0; i < (await demos.count()); i++) await demos.nth(i).box();
    await page.switchLook({ onPaper: true });
    const seen = await page.evaluate(() => {
      const isShown = (element: Element) => {
        const { width, height } = element.getBoundingClientRect();
        return width > 1 && height > 1 && getComputedStyle(element).visibility === "visible";
      };
      const all = (css: string) => [...document.querySelectorAll(css)];
      const links = all('.prose a[href^="http"]');
      // the circles of a question stay: a pen can tick them
      return {
        controls: all("main :is(button, input, select, textarea):not([type=radio])")
          .filter(isShown)
          .map((control) => control.outerHTML.slice(0, 120)),
        pictures: all(".plot, .function-plot svg").map(isShown),
        tables: all(".demo .demo-table table").map(isShown),
        answers: all(".prose details > :not(summary)")
          .filter((e) => !e.closest(".demo"))
          .map(isShown),
        // to their ends, wherever the reader is in them
        derivations: all(".steps-lines .formula, .steps-check td > span").map(isShown),
        sounds: all(".hear").filter(isShown).length,
        // a break would cut what is tall in a line, or part an answer from its question
        mayBreak: all(".prose p, .exercise, .definition, .plot, .prose table").filter(
          (element) => getComputedStyle(element).breakInside !== "avoid",
        ).length,
        targets: links.map((link) => getComputedStyle(link, "::after").content.includes("http")),
      };
    });
    expect(seen.controls).toEqual([]);
    expect(seen.sounds).toBe(0);
    expect(seen.mayBreak).toBe(0);
    expect(seen.derivations).not.toContain(false);
    expect(seen.derivations.length > 0).toBe(room === "derivatives/");
    for (const shown of [seen.pictures, seen.tables, seen.answers, seen.targets]) {
      expect(shown.length).toBeGreaterThan(0);
      expect(shown).not.toContain(false);
    }
  });
