// What holds for every demo of every room, whoever reads it: names, focus, mistakes, looks, motion.
import { DEMOS, wakeAll } from "./demos.ts";
import { expect, type Page, test } from "./test.ts";

const ROOMS = ["derivatives/", "gradient-descent/"] as const;

/** Two wishes in one look: Firefox starts anew for each look. */
const DARK_AND_STILL = { scheme: "dark", reducedMotion: true } as const;

const idsOf = (room: string) => DEMOS.filter((demo) => demo.room === room).map(({ id }) => id);

/** What each demo must have, and has not. */
const missing = (page: Page) =>
  page.evaluate(() => {
    const faults: string[] = [];
    const text = (element: Element | null | undefined) =>
      element?.textContent?.replace(/\s+/g, " ").trim() ?? "";
    for (const demo of document.querySelectorAll("figure.demo")) {
      const must = (holds: unknown, what: string) => {
        if (!holds) faults.push(`${demo.id}: ${what}`);
      };
      const all = <E extends Element = HTMLElement>(css: string) => [
        ...demo.querySelectorAll<E>(css),
      ];
      must(text(demo.querySelector("figcaption")), "a caption");
      must(all(".status").length === 1 && text(all(".status")[0]), "a sentence");
      must(all('[role=status][aria-live="polite"]').length === 1, "one polite region");
      must(all("[aria-live]").length === 1, "no further region");
      must(
        all("summary").some((summary) => text(summary) === "Keys"),
        "a list of keys",
      );
      for (const plot of all(".plot"))
        must(plot.getAttribute("role") === "img" && plot.ariaLabel, "a picture's name");
      const tables = all<HTMLTableElement>("table");
      must(tables.length > 0 || all(".demo-table-later").length > 0, "a table");
      for (const table of tables) {
        must(table.rows.length <= 26, `at most 25 rows, not ${table.rows.length - 1}`);
        must(text(table.caption), "a table's caption");
      }
      for (const slider of all<HTMLInputElement>("input[type=range]:not(.hear input)")) {
        const name = slider.ariaLabel ?? "";
        must(slider.getAttribute("aria-valuetext"), `the value of “${name}” in words`);
        const field = `input[type=text][aria-label="${name}, typed"]`;
        must(all(field).length === 1, `a field to type “${name}”`);
        const label = text(slider.labels?.[0]).replace(/\?$/, "");
        must(name.toLowerCase().includes(label.toLowerCase()), `“${label}” in “${name}”`);
      }
    }
    return faults;
  });

/** How many parts these elements of a formula must have; with another number they are not drawn. */
const PARTS = {
  mfrac: 2,
  mroot: 2,
  msub: 2,
  msup: 2,
  msubsup: 3,
  munder: 2,
  mover: 2,
  munderover: 3,
};

const broken = (page: Page) =>
  page.evaluate((parts) => {
    const all = [...document.querySelectorAll(Object.keys(parts).join())];
    const wrong = all.filter((e) => e.children.length !== parts[e.localName as keyof typeof parts]);
    return { seen: all.length, wrong: wrong.map((element) => element.outerHTML) };
  }, PARTS);

/** Contrast of two colours "rgb(r, g, b)". */
function contrast(one: string, other: string): number {
  const light = (colour: string): number => {
    const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
      const share = Number(part) / 255;
      return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
  };
  const [a, b] = [light(one), light(other)];
  return Math.max(a, b) / Math.min(a, b);
}

const CONTROLS = "a[href], button, input, select, textarea, summary, [tabindex='0']";

/** The ring round each of these controls while it has the focus, and the page behind it. */
const rings = (page: Page, within: string) =>
  page.evaluate((css) => {
    const controls = [...document.querySelectorAll<HTMLElement>(css)];
    const behind = getComputedStyle(document.body).backgroundColor;
    return controls.flatMap((control) => {
      control.focus({ preventScroll: true });
      if (document.activeElement !== control) return [];
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(control);
      const name = control.outerHTML.slice(0, 100);
      return [{ name, outlineStyle, width: parseFloat(outlineWidth), outlineColor, behind }];
    });
  }, `${within} :is(${CONTROLS})`);

async function expectRings(page: Page, within: string, least: number): Promise<void> {
  // a key was pressed last: what takes the focus shows it
  await page.press("Tab");
  const seen = await rings(page, within);
  expect(seen.length).toBeGreaterThan(least);
  for (const { name, outlineStyle, width, outlineColor, behind } of seen) {
    expect(outlineStyle, name).not.toBe("none");
    expect(width, name).toBeGreaterThanOrEqual(2);
    expect(contrast(outlineColor, behind), name).toBeGreaterThanOrEqual(3);
  }
}

for (const room of ROOMS)
  test(`every demo of /${room} has names, words, a table, and a focus that is seen`, async ({
    page,
  }) => {
    await page.open(room);
    await wakeAll(page);
    expect(await missing(page)).toEqual([]);
    const { seen, wrong } = await broken(page);
    expect(seen).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
    await expectRings(page, ".demo", 40);
  });

test("in dark the focus is seen, too", async ({ newPage }) => {
  const page = await newPage(DARK_AND_STILL);
  await page.open("playground/");
  await expectRings(page, "body", 20);
});

for (const room of ROOMS)
  test(`a mistake typed into a demo of /${room} is told, and takes nothing away`, async ({
    page,
  }) => {
    await page.open(room);
    await wakeAll(page);
    for (const id of idsOf(room)) {
      const demo = page.byCss(`[id="${id}"]`);
      const field = demo.byCss(".quantity input[type=text], .function-field input").nth(0);
      const shown = async () => [
        await demo.byCss(".status").text(),
        ...(await Promise.all(
          Array.from({ length: await demo.byCss(".plot").count() }, (_, i) =>
            demo.byCss(".plot").nth(i).accessibleName(),
          ),
        )),
      ];
      await demo.box();
      const before = await shown();
      expect(before).not.toContain("");
      await field.fill("(");
      await expect.poll(() => field.attribute("aria-invalid"), id).toBe("true");
      expect(await field.accessibleDescription(), id).toMatch(/[.!]$/);
      expect(await field.isFocused(), id).toBe(true);
      expect(await shown(), id).toEqual(before);
    }
  });

/** Of each demo's canvases: the sum of all colours, and how many pixels are no shade of grey. */
const painted = (page: Page) =>
  page.evaluate(() => {
    const canvases = [...document.querySelectorAll<HTMLCanvasElement>(".demo .plot-picture")];
    const sums: Record<string, { sum: number; coloured: number }> = {};
    for (const canvas of canvases) {
      const { data } = canvas.getContext("2d")!.getImageData(0, 0, canvas.width, canvas.height);
      const demo = canvas.closest(".demo")!.id;
      const total = (sums[demo] ??= { sum: 0, coloured: 0 });
      for (let i = 0; i < data.length; i += 4) {
        const [r = 0, g = 0, b = 0, a = 0] = [data[i], data[i + 1], data[i + 2], data[i + 3]];
        total.sum += ((r + 2 * g + 3 * b) * a) / 255;
        if (a > 128 && Math.max(r, g, b) - Math.min(r, g, b) > 24) total.coloured++;
      }
    }
    return sums;
  });

for (const room of ROOMS)
  test(
    `light, dark and forced colours repaint every canvas of /${room}`,
    { tag: "@chromium" },
    async ({ page }) => {
      await page.open(room);
      await wakeAll(page);
      const withPlots = idsOf(room).filter((id) => id !== "step-by-step");
      for (const id of withPlots) await page.byCss(`[id="${id}"] input[type=range]`).nth(0).focus();
      const live = () => page.byCss(".demo .plot:not([data-live])").count();
      await expect.poll(live).toBe(0);
      const light = await painted(page);
      expect(Object.keys(light)).toEqual(withPlots);
      await page.switchLook({ scheme: "dark" });
      const changed = async () => {
        const now = await painted(page);
        return withPlots.filter((id) => now[id]!.sum !== light[id]!.sum);
      };
      await expect.poll(changed).toEqual(withPlots);
      for (const { coloured } of Object.values(await painted(page)))
        expect(coloured).toBeGreaterThan(100);
      await page.switchLook({ scheme: "light", forcedColours: true });
      const coloured = async () => {
        const now = await painted(page);
        return withPlots.filter((id) => now[id]!.coloured > 0);
      };
      await expect.poll(coloured).toEqual([]);
      await page.switchLook({ forcedColours: false });
      await expect.poll(changed).toEqual([]);
    },
  );

const PLAYERS = {
  "derivatives/": [
    ["secant-tangent", "Let h shrink"],
    ["regression", "Run"],
  ],
  "gradient-descent/": [
    ["alpha-dial", "Run"],
    ["three-views", "Play"],
  ],
} as const;

for (const room of ROOMS)
  test(`where motion is unwelcome, the demos of /${room} go step by step`, async ({ newPage }) => {
    const page = await newPage(DARK_AND_STILL);
    await page.open(room);
    await wakeAll(page);
    for (const [id, play] of PLAYERS[room]) {
      const demo = page.byCss(`[id="${id}"]`);
      await demo.box();
      await page.evaluate((id) => {
        const sentence = document.querySelector(`[id="${id}"] .status`)!;
        const changes: number[] = [];
        Object.assign(globalThis, { changes });
        new MutationObserver(() => changes.push(performance.now())).observe(sentence, {
          subtree: true,
          childList: true,
          characterData: true,
        });
      }, id);
      const changes = () =>
        page.evaluate(() => (globalThis as unknown as { changes: number[] }).changes);
      expect(await changes(), "nothing plays by itself").toEqual([]);
      await demo.byRole("button", play).press("Enter");
      await expect.poll(async () => (await changes()).length).toBeGreaterThan(2);
      const at = await changes();
      // a busy machine tells of one later, and of the next in time
      const between = (at.at(-1)! - at[0]!) / (at.length - 1);
      expect(between, id).toBeGreaterThan(400);
    }
  });
