// axe on every page: whole as it is opened, then where a reader's work, a theme or a width changes it.
//
// Its rules ask of a page what an author wrote, so one engine answers for all: Chromium, whose looks
// can be switched. What an engine's own layout decides is asked of each.
import { globSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Size, Switch } from "./driver/browser.ts";
import { openAll, wakeAll } from "./demos.ts";
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
  /** Rules left out. */
  readonly without?: readonly string[];
  /** Where, as a CSS selector; the whole page where there is none. */
  readonly within?: string;
}

const LIGHT: Switch = { scheme: "light", forcedColours: false };
const PHONE: Size = { width: 320, height: 640 };
/** A desk of 1280 by 1024, enlarged four times. */
const ENLARGED: Size = { width: 320, height: 256 };

/** Where a reader's work changes what is there. */
const WORKED = "details, .demo";

const USUAL: Sight = { name: "on a desk, in light" };
const DARK: Sight = { name: "in dark", theme: { scheme: "dark" }, rules: OF_COLOUR };
const FORCED: Sight = {
  name: "in forced colours",
  theme: { scheme: "light", forcedColours: true },
  rules: OF_COLOUR,
};

/** A theme can be switched by Chromium's protocol alone. */
const AS_OPENED: readonly Sight[] = [
  USUAL,
  // work replaces the controls of demos that sleep: all else is seen afterwards
  ...[DARK, FORCED].map((sight) => ({ ...sight, within: "fieldset" })),
];
const AFTER_WORK: readonly Sight[] = [
  DARK,
  FORCED,
  { ...USUAL, theme: LIGHT, within: WORKED },
  // no colour hangs on the width, and light was seen on a desk
  { name: "on a phone of 320 px", viewport: PHONE, without: OF_COLOUR },
  { name: "enlarged to 400 %", viewport: ENLARGED, rules: OF_SIZE },
];
/** What an engine decides for itself: what scrolls, and whether its Tab key comes there. */
const IN_EACH: Sight = {
  name: "enlarged to 400 %",
  viewport: ENLARGED,
  rules: ["scrollable-region-focusable"],
};

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** Rules that the page breaks, each with the elements that break it: axe as anyone would run it. */
const violations = (page: Page, { rules, without, within }: Sight): Promise<readonly string[]> =>
  page.evaluate(
    async ({ rules, without, within }) => {
      const { axe } = globalThis as unknown as {
        axe: {
          run: (
            context: string | Document,
            options: object,
          ) => Promise<{ violations: Violation[] }>;
        };
      };
      const context = within && document.querySelector(within) ? within : document;
      const only = rules && { runOnly: { type: "rule", values: rules } };
      const off = Object.fromEntries((without ?? []).map((id) => [id, { enabled: false }]));
      const options = { resultTypes: ["violations"], rules: off, ...only };
      const { violations } = await axe.run(context, options);
      return violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ""}`),
      );
    },
    { rules, without, within },
  );

/** Lays out the parts that are not near, too: axe asks where each of their words lies. */
const layOutAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(".part { content-visibility: visible !important }");
    document.adoptedStyleSheets.push(sheet);
  });

/** Wakes every demo, turns one knob of each, and opens what can be opened. */
async function work(page: Page): Promise<void> {
  await wakeAll(page);
  const demos = page.byCss("figure.demo");
  for (let i = 0; i < (await demos.count()); i++) {
    const sliders = demos.nth(i).byCss("input[type=range]");
    if ((await sliders.count()) > 0) await sliders.nth(0).press("ArrowRight", 2);
  }
  await openAll(page);
}

const look = async (page: Page, { theme, viewport }: Sight): Promise<void> => {
  if (theme) await page.switchLook(theme);
  if (viewport) await page.setViewport(viewport);
};

for (const address of PAGES)
  test(`axe finds nothing on /${address}`, async ({ engine, page }) => {
    test.setTimeout(240_000);
    const seen = async (sights: readonly Sight[], when: string): Promise<void> => {
      for (const sight of sights) {
        await look(page, sight);
        expect(await violations(page, sight), `${when}, ${sight.name}`).toEqual([]);
      }
    };
    await page.open(address);
    await layOutAll(page);
    await page.run(AXE);
    const isWhole = engine.can("switchLook");
    if (isWhole) {
      await seen(AS_OPENED, "as it was opened");
      await page.switchLook(LIGHT);
    }
    await work(page);
    await seen(isWhole ? AFTER_WORK : [IN_EACH], "after work");
    page.takeErrors();
  });
