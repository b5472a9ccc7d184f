// 320 px, and a reader's own spacing (WCAG 1.4.12): nothing is lost, nothing scrolls sideways.
import { openAll, wakeAll } from "./demos.ts";
import { expect, type Page, test } from "./test.ts";

const ROOMS = ["", "derivatives/", "gradient-descent/"];

/** How far the page could be scrolled sideways, and which text is cut off. */
const lost = (page: Page) =>
  page.evaluate(() => {
    const clipped = [...document.querySelectorAll<HTMLElement>("main *")].filter((element) => {
      if (element.closest(".visually-hidden, svg, math, .katex, .plot, select")) return false;
      const { overflowX, overflowY } = getComputedStyle(element);
      const over = (overflow: string) => ["hidden", "clip"].includes(overflow);
      return (
        (over(overflowX) && element.scrollWidth > element.clientWidth + 2) ||
        (over(overflowY) && element.scrollHeight > element.clientHeight + 6)
      );
    });
    return {
      sideways: Math.max(0, document.documentElement.scrollWidth - innerWidth),
      clipped: clipped.map((element) => element.outerHTML.slice(0, 120)),
    };
  });

const space = (page: Page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      :not(.katex, .katex *, svg *) { line-height: 1.5 !important; letter-spacing: 0.12em !important;
        word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }`);
    document.adoptedStyleSheets.push(sheet);
  });

const NOTHING = { sideways: 0, clipped: [] };

for (const room of ROOMS)
  test(`/${room} at 320 px, at 400 % and with wide spacing loses nothing`, async ({ newPage }) => {
    const page = await newPage({ viewport: { width: 320, height: 640 } });
    await page.open(room);
    expect(await lost(page), "as it was opened").toEqual(NOTHING);
    await wakeAll(page);
    await openAll(page);
    expect(await lost(page), "with its demos awake and everything open").toEqual(NOTHING);
    // a desk of 1280 by 1024, enlarged four times
    await page.setViewport({ width: 320, height: 256 });
    expect(await lost(page), "at 400 %").toEqual(NOTHING);
    await space(page);
    expect(await lost(page), "with wide spacing").toEqual(NOTHING);
  });

/** Controls whose target is smaller than asked, but for links in a sentence. */
const small = (page: Page, least: number) =>
  page.evaluate((least) => {
    const controls = [
      ...document.querySelectorAll(
        ".demo :is(button, input, select, textarea, summary), summary, nav a, footer a, header a",
      ),
    ];
    return controls.flatMap((control) => {
      if (getComputedStyle(control).display === "inline") return [];
      const target = control.closest("label") ?? control;
      const { width, height } = target.getBoundingClientRect();
      const isSmall = width > 0 && Math.min(width, height) < least - 0.5;
      return isSmall
        ? [`${width.toFixed(0)} × ${height.toFixed(0)} ${target.outerHTML.slice(0, 90)}`]
        : [];
    });
  }, least);

for (const room of ROOMS)
  test(`every control of /${room} is a target of 24 px, of 44 in a demo under a thumb`, async ({
    engine,
    newPage,
  }) => {
    const page = await newPage({ touch: engine.can("touch") });
    await page.open(room);
    expect(await small(page, 24)).toEqual([]);
    if (!(await page.evaluate(() => matchMedia("(pointer: coarse)").matches))) return;
    expect((await small(page, 44)).filter((target) => !/<a/.test(target))).toEqual([]);
  });
