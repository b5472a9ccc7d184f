// axe on every page: light, dark, forced colours, on a phone, before and after a reader's work.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Look } from "./driver/browser.ts";
import { expect, type Page, test } from "./test.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const PAGES = ["", "derivatives/", "gradient-descent/", "404.html"];

const LOOKS: Readonly<Record<string, Partial<Look>>> = {
  "in light": {},
  "in dark": { scheme: "dark" },
  "in forced colours": { forcedColours: true },
  "on a phone of 320 px": { viewport: { width: 320, height: 640 } },
};

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** Rules that the page breaks, each with the elements that break it. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.run(AXE);
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run: (context: Document, options: object) => Promise<{ violations: Violation[] }> };
    };
    // hidden from assistive technology, and half of all elements; its colours are the palette's
    const context = { exclude: [[".katex-html"]] } as unknown as Document;
    // axe hears no MathML; a browser does, and names a header by its formula
    const rules = { "empty-table-header": { enabled: false } };
    const { violations } = await axe.run(context, { resultTypes: ["violations"], rules });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ""}`),
    );
  });
  return found;
}

/** Wakes every demo by scrolling to it, opens what can be opened, and turns one knob of each. */
async function work(page: Page): Promise<void> {
  const demos = page.byCss(".demo");
  for (let i = 0; i < (await demos.count()); i++) {
    const demo = demos.nth(i);
    await demo.box();
    await expect.poll(() => demo.byCss("astro-island[ssr]").count()).toBe(0);
    const sliders = demo.byRole("slider");
    if ((await sliders.count()) > 0) await sliders.nth(0).press("ArrowRight", 2);
  }
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
}

for (const [looked, look] of Object.entries(LOOKS))
  for (const address of PAGES)
    test(`axe finds nothing on /${address} ${looked}`, async ({ engine, newPage }) => {
      test.setTimeout(120_000);
      const forcedColours = Boolean(look.forcedColours) && engine.can("forcedColours");
      const page = await newPage({ ...look, forcedColours });
      await page.open(address);
      // awake, it looks as before but for what the theme changes: once is enough
      if (looked === "in light") expect(await violations(page)).toEqual([]);
      await work(page);
      expect(await violations(page)).toEqual([]);
      page.takeErrors();
    });
