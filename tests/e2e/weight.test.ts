// What a reader's browser fetches of the scripts, counted by the server that sends them. In Chromium
// alone: what is asked for stands in the page, and its weight in the build.
import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "./test.ts";

// a cache would hide what a first visit fetches
test.use({ isFresh: true });

/** Size in bytes of what `npm run build` wrote for an address, as gzip sends it. */
const gzipSize = (address: string): number =>
  gzipSync(readFileSync(path.join("dist", address)), { level: 9 }).length;

const isScript = (address: string): boolean =>
  address.endsWith(".js") && !address.includes("/heard/");

const LIGHT = "Room 1's scripts are at most 45 kB gzip after its demos have loaded";
test(LIGHT, { tag: "@chromium" }, async ({ page, site }) => {
  await page.open("derivatives/");
  const demos = page.byCss(".demo");
  for (let i = 0; i < (await demos.count()); i++) await demos.nth(i).box();
  for (const demo of ["#secant-tangent", "#regression"]) {
    await page.byCss(demo).box();
    await expect.poll(() => page.byCss(`${demo} fieldset:disabled`).count()).toBe(0);
    await page.byCss(demo).byRole("slider").nth(0).press("ArrowRight");
    const live = () => page.byCss(`${demo} .plot[data-live]`).count();
    await expect.poll(live).toBeGreaterThan(1);
  }
  const scripts = [...new Set(site.takeRequests().filter(isScript))];
  const sizes = scripts.map((address) => [gzipSize(address), address] as const);
  const total = sizes.reduce((sum, [size]) => sum + size, 0);
  expect(scripts.length).toBeGreaterThan(3);
  expect(total, sizes.map((pair) => pair.join(" ")).join("\n")).toBeLessThanOrEqual(45_000);
});

const NONE = "the front page and the 404 page ask for no script";
test(NONE, { tag: "@chromium" }, async ({ page, site }) => {
  for (const address of ["", "nowhere/"]) {
    await page.open(address);
    expect(site.takeRequests().filter(isScript)).toEqual([]);
  }
  page.takeErrors();
});
