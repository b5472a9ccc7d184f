// What a page takes on the wire, as Brotli sends it: at first, and when it was read to its end. In
// Chromium alone: what is asked for stands in the page, and its weight in the build.
import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { expect, type Page, test } from "./test.ts";

// a cache would hide what a first visit fetches
test.use({ isFresh: true });

/** Bytes of what the build wrote for an address: its Brotli twin, where it has one. */
const wireSize = (address: string): number => {
  const below = decodeURIComponent(address.replace(/[?#].*$/, "").slice(1));
  const file = path.join(
    "dist",
    below === "" || below.endsWith("/") ? `${below}index.html` : below,
  );
  return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
};

/** Waits until the page has asked for nothing more between two looks. */
async function quiet(page: Page): Promise<void> {
  let before = -1;
  const isStill = async (): Promise<boolean> => {
    const now = await page.evaluate(() => performance.getEntriesByType("resource").length);
    const still = now === before;
    before = now;
    return still;
  };
  await expect.poll(isStill, { intervals: [500] }).toBe(true);
}

/** Brings every part and every demo into view, one after the other. */
async function readThrough(page: Page): Promise<void> {
  for (const stop of ["h2", ".demo"]) {
    const all = page.byCss(`main ${stop}`);
    for (let i = 0; i < (await all.count()); i++) await all.nth(i).box();
  }
}

const BUDGETS: readonly (readonly [address: string, first: number, read: number])[] = [
  ["", 15, 15],
  ["derivatives/", 95, 140],
  ["gradient-descent/", 110, 170],
  ["search/", 15, 15],
  ["offline/", 15, 15],
];

for (const [address, first, read] of BUDGETS)
  test(
    `/${address} takes at most ${first} kB at first and ${read} kB when read to its end`,
    { tag: "@chromium" },
    async ({ page, site }) => {
      const fetched = new Set<string>();
      const kilobytes = (): number => {
        for (const request of site.takeRequests()) fetched.add(request);
        return [...fetched].reduce((sum, request) => sum + wireSize(request), 0) / 1000;
      };
      await page.open(address);
      await quiet(page);
      expect(kilobytes()).toBeLessThanOrEqual(first);
      expect(fetched.size).toBeGreaterThan(1);
      await readThrough(page);
      await quiet(page);
      expect(kilobytes(), [...fetched].join("\n")).toBeLessThanOrEqual(read);
    },
  );
