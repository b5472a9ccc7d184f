// axe on every page, before and after a reader's work, in every look that the engine can show.
import { globSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Size, Switch } from "./driver/browser.ts";
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
  /** Where, as a CSS selector; the whole page where there is none. */
  readonly within?: string;
}

const LIGHT: Switch = { scheme: "light", forcedColours: false };

/** A theme can be switched by Chromium's protocol alone. */
const THEMES: readonly Sight[] = [
  { name: "in dark", theme: { scheme: "dark" }, rules: OF_COLOUR },
  { name: "in forced colours", theme: { ...LIGHT, forcedColours: true }, rules: OF_COLOUR },
];
const PHONE = { name: "on a phone of 320 px", theme: LIGHT, viewport: { width: 320, height: 640 } };
const ENLARGED = {
  name: "on a desk, enlarged to 400 %",
  viewport: { width: 320, height: 256 },
  rules: OF_SIZE,
};

/** Work changes nothing outside of these: in its themes the rest of the page has been seen by then. */
const WORKED = THEMES.map((theme) => ({ ...theme, within: ".demo, details" }));

const sightsAfterWork = (engine: Browser): readonly Sight[] =>
  engine.can("switchLook") ? [...WORKED, PHONE, ENLARGED] : [ENLARGED];

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** Rules that the page breaks, each with the elements that break it: axe as anyone would run it. */
const violations = (page: Page, { rules, within }: Sight): Promise<readonly string[]> =>
  page.evaluate(
    async ({ rules, within }) => {
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
      const options = { resultTypes: ["violations"], ...only };
      const { violations } = await axe.run(context, options);
      return violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ""}`),
      );
    },
    { rules, within },
  );

/** Goes from part to part: those never near keep the height of a guess, or of another width. */
const scrollThrough = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    for (const part of document.querySelectorAll(".part")) {
      part.scrollIntoView({ behavior: "instant" });
      await frame();
      await frame();
    }
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
  if (!viewport) return;
  await page.setViewport(viewport);
  await scrollThrough(page);
};

for (const address of PAGES)
  test(`axe finds nothing on /${address}`, async ({ engine, page }) => {
    test.setTimeout(240_000);
    const seen = async (sight: Sight, when: string): Promise<void> => {
      await look(page, sight);
      expect(await violations(page, sight), `${when}, ${sight.name}`).toEqual([]);
    };
    const usual = { name: "on a desk, in light" };
    await page.open(address);
    await page.run(AXE);
    if (engine.can("switchLook")) {
      for (const sight of [usual, ...THEMES]) await seen(sight, "as it was opened");
      await page.switchLook(LIGHT);
    }
    await work(page);
    await scrollThrough(page);
    for (const sight of [usual, ...sightsAfterWork(engine)]) await seen(sight, "after work");
    page.takeErrors();
  });
