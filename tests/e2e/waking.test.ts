// A demo wakes where it stands: the drawings of its controls and the controls have the same boxes.
import { wakeAll } from "./demos.ts";
import { expect, type Page, test } from "./test.ts";

const ROOMS = ["derivatives/", "gradient-descent/"];
const WIDTHS = [320, 360, 768, 1280] as const;

/**
 * The boxes of every demo and of what stands in it, measured from the demo's corner: by the demo's
 * id, class, place, and size, in pixels.
 */
const boxes = (page: Page) =>
  page.evaluate(async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(".part { content-visibility: visible !important }");
    document.adoptedStyleSheets.push(sheet);
    // a cursor that sticks to the window is compared where it lies
    scrollTo({ top: 0, behavior: "instant" });
    // what is laid out for the first time asks for its fonts
    document.body.getBoundingClientRect();
    await document.fonts.ready;
    const parts =
      "fieldset, legend, label, .control, .slider, .field, .tick, .menu, .slider-mark, .buttons, " +
      ".plot, .status, .demo-table, .hear, .copy-link, figcaption";
    return [...document.querySelectorAll("figure.demo:has(fieldset)")].map((demo) => {
      const corner = demo.getBoundingClientRect();
      return {
        demo: demo.id,
        boxes: [demo, ...demo.querySelectorAll(parts)].map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          const name = element.className
            .toString()
            .replace(/ (drawn|checkbox|radio|ticked)\b/g, "");
          return {
            name: `${name || element.localName} ${element.textContent.slice(0, 30)}`,
            box: [x - corner.x, y - corner.y, width, height] as const,
          };
        }),
      };
    });
  });

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRectReadOnly;
    readonly currentRect: DOMRectReadOnly;
  }[];
}

/**
 * What has moved by itself since the page was opened, as far as the engine tells: a line a time,
 * with its score, and each box that moved, where from and where to.
 */
const shifts = (page: Page) =>
  page.evaluate(() => {
    const type = "layout-shift";
    if (!PerformanceObserver.supportedEntryTypes.includes(type)) return [];
    const observer = new PerformanceObserver(() => undefined);
    observer.observe({ type, buffered: true });
    const place = ({ x, y, width, height }: DOMRectReadOnly) =>
      `${width} × ${height} at ${x}, ${y}`;
    return (observer.takeRecords() as LayoutShift[]).map(({ value, startTime, sources }) => {
      const moved = sources.map(({ node, previousRect, currentRect }) => {
        const element = node instanceof Element ? node : node?.parentElement;
        const name = element && `${element.localName}.${element.classList.value}`;
        const words = node?.textContent?.trim().slice(0, 40);
        const where = element?.closest("[id]")?.id;
        return `${name} “${words}” in ${where}: ${place(previousRect)} → ${place(currentRect)}`;
      });
      return `${value} after ${Math.round(startTime)} ms: ${moved.join("; ")}`;
    });
  });

/** The boxes at each width, as a window that is made wider shows them. */
async function boxesAtWidths(page: Page) {
  const seen = [];
  for (const width of WIDTHS) {
    await page.setViewport({ width, height: 900 });
    for (const demo of await boxes(page)) seen.push({ width, ...demo });
  }
  return seen;
}

for (const room of ROOMS)
  test(`no box of a demo of /${room} moves when it wakes, at any width`, async ({
    newPage,
    site,
  }) => {
    const page = await newPage({ viewport: { width: WIDTHS[0], height: 900 } });
    site.lose(/\.js$/);
    await page.open(room);
    expect(await page.byCss(".demo .field.drawn").count()).toBeGreaterThan(5);
    expect(await page.byCss(".demo input.field").count()).toBe(0);
    const asleep = await boxesAtWidths(page);
    page.takeErrors();
    site.restore();
    await page.setViewport({ width: WIDTHS[0], height: 900 });
    await page.reload();
    await wakeAll(page);
    expect(await page.byCss(".demo .drawn").count()).toBe(0);
    expect(await shifts(page)).toEqual([]);
    const awake = await boxesAtWidths(page);
    expect(awake.map(({ demo }) => demo)).toEqual(asleep.map(({ demo }) => demo));
    const moved = awake.flatMap((after, i) => {
      const before = asleep[i]!.boxes;
      const where = `${after.demo} at ${after.width} px`;
      expect(after.boxes.length, where).toBe(before.length);
      return after.boxes.flatMap(({ name, box }, j) => {
        const was = before[j]!.box;
        return box.every((value, k) => Math.abs(value - was[k]!) <= 0.5)
          ? []
          : [`${where}: ${name}: ${was.join(" ")} → ${box.join(" ")}`];
      });
    });
    expect(moved).toEqual([]);
  });

for (const path of [...ROOMS, "search/", "offline/"])
  for (const width of [360, 1280])
    test(
      `nothing of /${path} shifts at ${width} px while it wakes`,
      // the other engines do not tell of layout shifts
      { tag: "@chromium" },
      async ({ newPage }) => {
        const page = await newPage({ viewport: { width, height: 800 } });
        await page.open(path);
        await wakeAll(page);
        await expect.poll(() => page.byCss("main.search :disabled").count()).toBe(0);
        expect(await shifts(page)).toEqual([]);
      },
    );
