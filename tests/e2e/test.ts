// The end-to-end tests' `test` and `expect`. How to write one:
//
//   import { expect, test } from "./test.ts";
//
//   test("dragging x₀ on x² to 3 shows slope 6", async ({ page }) => {
//     await page.open("derivatives/");
//     const demo = page.byRole("figure", /secant/i);
//     await demo.byRole("slider", "x₀").press("ArrowRight", 10);
//     await expect.poll(() => demo.byRole("status").text()).toContain("slope 6");
//   });
//
// The same test runs in Chromium, Firefox and WebKit, so it may use the Page and Locator of
// driver/ alone, never a browser's own protocol. Look things up as a reader would: by role and
// name. What changes a moment later is awaited with `expect.poll(() => …)`, never by sleeping.
//
// `page` is a light desktop page of 1280 × 800. Another look comes from `newPage`:
//   const page = await newPage({ scheme: "dark", viewport: { width: 360, height: 740 } });
// Not every engine can show every look (forced colours, touch, another density, no JavaScript):
//   if (engine.can("touch")) { … }       inside a test that shows something elsewhere, too.
//
// Tests share tabs, one after the other, each beginning at an empty page; a test that counts what is
// fetched, loses files that a browser keeps, or looks into storage has tabs of its own:
//   test.use({ isFresh: true });         in its file or `test.describe`
//
// `site` is the server: `site.lose(/\.js$/)` makes files fail, `site.inject("<b>")` adds markup to pages,
// `site.precede("…")` runs a script before the page's own,
// and `site.takeRequests()` lists what was asked for.
// When a test ends, an uncaught error, a console error or a violation of the security policy
// fails it. A test that provokes one takes it: `page.takeErrors()`, `site.takeViolations()`.
import { test as base, type TestType } from "@playwright/test";
import { ENGINES, type EngineName } from "../../scripts/tools/engines.ts";
import { type Browser, DEFAULT_LOOK, type Look } from "./driver/browser.ts";
import { launch } from "./driver/launch.ts";
import { Page } from "./driver/page.ts";
import { Tabs } from "./driver/tabs.ts";
import { serveForTests, type TestSite } from "./testSite.ts";

export { expect } from "./expect.ts";
export type { Page } from "./driver/page.ts";
export type { Locator } from "./driver/locator.ts";

type NewPage = (look?: Partial<Look>) => Promise<Page>;

interface PerTest {
  /** Whether the test's tabs are new, with empty caches, and closed at its end. */
  isFresh: boolean;
  /** A fresh page in the default look. */
  page: Page;
  newPage: NewPage;
}

interface PerWorker {
  engine: Browser;
  tabs: Tabs;
  site: TestSite;
}

const isEngine = (name: string): name is EngineName => ENGINES.includes(name as EngineName);

/** What went wrong in the pages or against the policy, and was not taken by the test. */
const problems = (pages: readonly Page[], site: TestSite): readonly string[] => [
  ...pages.flatMap((page) => page.takeErrors()),
  ...site.takeViolations(),
];

// Playwright's own `page` is another thing: here the name belongs to a page of any engine
const bare = base as unknown as TestType<object, object>;

export const test = bare.extend<PerTest, PerWorker>({
  engine: [
    async ({}, use, { project }) => {
      if (!isEngine(project.name)) throw new Error(`"${project.name}" is not an engine.`);
      const browser = await launch(project.name);
      await use(browser);
      await browser.close();
    },
    { scope: "worker", timeout: 60_000 },
  ],
  tabs: [
    async ({ engine, site }, use) => use(new Tabs(engine, site.emptyPage)),
    { scope: "worker" },
  ],
  site: [
    async ({ engine }, use) => {
      const site = await serveForTests({ withProbe: !engine.hearsErrors });
      await use(site);
      await site.close();
    },
    { scope: "worker" },
  ],
  isFresh: [false, { option: true }],
  newPage: async ({ engine, isFresh, site, tabs }, use) => {
    const pages: Page[] = [];
    await use(async (look = {}) => {
      const whole = { ...DEFAULT_LOOK, ...look };
      const tab = await (isFresh ? engine.newTab(whole) : tabs.lend(whole));
      const takeErrors = () => [...tab.takeErrors(), ...site.takeErrors()];
      const page = new Page(engine.name, { ...tab, takeErrors }, site.url, whole);
      pages.push(page);
      return page;
    });
    const found = problems(pages, site);
    for (const page of pages) await page.close();
    site.restore();
    site.takeRequests();
    if (found.length > 0) throw new Error(`The page reported:\n${found.join("\n")}`);
  },
  page: async ({ newPage }, use) => use(await newPage()),
});
