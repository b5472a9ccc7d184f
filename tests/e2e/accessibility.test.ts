// axe on every page, before and after a reader's work, in every look that the engine can show.
import { globSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Size, Switch } from "./driver/browser.ts";
import { expect, type Page, test } from "./test.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Addresses of all pages that the build wrote. */
const PAGES = globSync("**/*.html", { cwd: "dist" })
  .map((file) => file.replaceAll("\\", "/").replace(/(^|\/)index\.html$/, "$1"))
  .toSorted();

/** Rules that a theme can break, and those that a width can; the others see the page alone. */
const OF_COLOUR = ["color-contrast", "link-in-text-block"];
const OF_SIZE = ["scrollable-region-focusable", "target-size"];

interface Sight {
  readonly name: string;
  readonly theme?: Switch;
  readonly viewport?: Size;
  /** All rules where there are none. */
  readonly rules?: readonly string[];
}

const ENLARGED = { name: "on a desk, enlarged to 400 %", viewport: { width: 320, height: 256 } };

/** How the page is looked at after work; a theme can be switched by Chromium's protocol alone. */
const sights = (engine: Browser): readonly Sight[] =>
  engine.can("switchLook")
    ? [
        { name: "in dark", theme: { scheme: "dark" }, rules: OF_COLOUR },
        { name: "in forced colours", theme: { forcedColours: true }, rules: OF_COLOUR },
        { name: "on a phone of 320 px", viewport: { width: 320, height: 640 } },
        { ...ENLARGED, rules: OF_SIZE },
      ]
    : [{ ...ENLARGED, rules: OF_SIZE }];

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/**
 * Rules that the page breaks, each with the elements that break it. Formulas are half of all
 * elements and axe hears no MathML, so each stands there as an empty box of its size and as text.
 */
async function violations(page: Page, rules: readonly string[] = []): Promise<readonly string[]> {
  return page.evaluate(async (rules) => {
    const { axe } = globalThis as unknown as {
      axe: { run: (context: Document, options: object) => Promise<{ violations: Violation[] }> };
    };
    const drawn = [...document.querySelectorAll(".katex-html")];
    const boxes = drawn.map((formula) => {
      const { width, height } = formula.getBoundingClientRect();
      const box = document.createElement("span");
      Object.assign(box.style, { display: "inline-block", width: `${width}px` });
      box.style.height = `${height}px`;
      box.setAttribute("aria-hidden", "true");
      return [formula, box] as const;
    });
    const heard = [...document.querySelectorAll("math")];
    const texts = heard.map((math) => [math, new Text(math.textContent ?? "")] as const);
    const swaps = [...boxes, ...texts];
    for (const [before, after] of swaps) before.replaceWith(after);
    const only = rules.length > 0 && { runOnly: { type: "rule", values: rules } };
    const { violations } = await axe.run(document, { resultTypes: ["violations"], ...only });
    for (const [before, after] of swaps) after.replaceWith(before);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ""}`),
    );
  }, rules);
}

/** Wakes every demo by scrolling to it, opens what can be opened, and turns one knob of each. */
async function work(page: Page): Promise<void> {
  const demos = page.byCss(".demo");
  for (let i = 0; i < (await demos.count()); i++) {
    const demo = demos.nth(i);
    await demo.box();
    await expect.poll(() => demo.byCss("astro-island[ssr]").count()).toBe(0);
    const sliders = demo.byCss("input[type=range]");
    if ((await sliders.count()) > 0) await sliders.nth(0).press("ArrowRight", 2);
  }
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
    // parts out of sight keep the height of another width until they are scrolled to: axe would
    // see them lie upon each other, a reader never does
    for (const part of document.querySelectorAll<HTMLElement>(".part"))
      part.style.contentVisibility = "visible";
  });
}

for (const address of PAGES)
  test(`axe finds nothing on /${address}`, async ({ engine, page }) => {
    test.setTimeout(240_000);
    await page.open(address);
    await page.run(AXE);
    if (engine.can("switchLook")) expect(await violations(page), "as it was opened").toEqual([]);
    await work(page);
    expect(await violations(page), "after work").toEqual([]);
    for (const { name, theme, viewport, rules } of sights(engine)) {
      if (theme) await page.switchLook(theme);
      if (viewport) await page.setViewport(viewport);
      expect(await violations(page, rules), name).toEqual([]);
    }
    page.takeErrors();
  });
