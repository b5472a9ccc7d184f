// Reading without a network: off until switched on, then whole, and a new build is taken whole.
import { createHash } from "node:crypto";
import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { writeOffline } from "../../scripts/finish/offlineFiles.ts";
import { expect, type Page, test } from "./test.ts";

// what one test stores must not be there in the next
test.use({ isFresh: true });
// the worker keeps no page but this build's
test.beforeEach(({ site }) => site.leaveUnchanged());

const NEXT = ".cache/dist-next";
const NEXT_FONT = "KaTeX_Main-Regular.nextone1.woff2";
const MARK = "This sentence is of the next edition.";

/** A build of the site in which a room, its style and a font have changed. */
function makeNextBuild(): void {
  rmSync(NEXT, { recursive: true, force: true });
  cpSync("dist", NEXT, { recursive: true });
  const file = `${NEXT}/derivatives/index.html`;
  const html = readFileSync(file, "utf8");
  const font = /KaTeX_Main-Regular\.[\w-]+\.woff2/.exec(html)?.[0] ?? "";
  renameSync(`${NEXT}/_astro/${font}`, `${NEXT}/_astro/${NEXT_FONT}`);
  const next = html
    .replaceAll(font, NEXT_FONT)
    .replace("</style>", "h1{outline:3px solid}</style>")
    .replace("</h1>", `</h1><p>${MARK}</p>`);
  const style = /<style>([^]*?)<\/style>/.exec(next)?.[1] ?? "";
  const hash = createHash("sha256").update(style).digest("base64");
  writeFileSync(file, next.replace(/(style-src [^;"]*)'sha256-[^']*'/, `$1'sha256-${hash}'`));
  for (const ending of [".br", ".gz"])
    for (const changed of [file, `${NEXT}/sw.js`]) rmSync(changed + ending, { force: true });
  writeOffline(NEXT, "/");
}

async function switchOn(page: Page): Promise<void> {
  await page.open("offline/");
  await page.byRole("button", /keep the rooms/i).click();
  await expect.poll(() => page.byRole("status").text(), { timeout: 20_000 }).toMatch(/^On\./);
}

/** Paths of the pages in each cache of the site. */
const kept = (page: Page): Promise<readonly string[][]> =>
  page.evaluate(async () => {
    const names = await caches.keys();
    return Promise.all(
      names.map(async (name) =>
        (await (await caches.open(name)).keys())
          .map(({ url }) => new URL(url).pathname)
          .filter((path) => path.endsWith("/"))
          .sort(),
      ),
    );
  });

const visit = async (page: Page, room: string): Promise<void> => {
  await page.open(room);
  await expect.poll(async () => (await kept(page)).flat()).toContain(`/${room}`);
};

test("nothing is stored until the reader asks, and all goes when switched off", async ({
  page,
}) => {
  await page.open("derivatives/");
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  await switchOn(page);
  expect(await kept(page)).toEqual([["/", "/offline/"]]);
  await page.byRole("button", /forget all/i).click();
  await expect.poll(() => page.byRole("status").text()).toMatch(/^Off\./);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  const left = await page.evaluate(async () => navigator.serviceWorker.getRegistrations());
  expect(left).toEqual([]);
});

test("a room that was opened opens without a network, and its demo works", async ({
  page,
  site,
}) => {
  await switchOn(page);
  await visit(page, "derivatives/");
  site.cut();
  await page.reload();
  expect(await page.byRole("heading", "Derivatives").count()).toBe(1);
  expect(await page.byCss("body").style("font-family")).toContain("serif");
  const demo = page.byCss("#secant-tangent");
  await demo.box();
  await expect.poll(() => demo.byCss("fieldset:disabled").count()).toBe(0);
  await demo.byRole("slider").nth(0).press("ArrowRight");
  await expect.poll(() => demo.byCss(".plot[data-live]").count()).toBeGreaterThan(0);
  await page.open("gradient-descent/");
  expect(await page.byRole("heading", "Read without a network").count()).toBe(1);
  await expect.poll(() => page.byCss("#kept a").texts()).toContain("Derivatives · Downhill");
  page.takeErrors();
});

test("a new build is shown at once, and taken over whole before the old one goes", async ({
  page,
  site,
}) => {
  await switchOn(page);
  await visit(page, "derivatives/");
  await visit(page, "gradient-descent/");
  makeNextBuild();
  site.serve(NEXT);
  await page.open("derivatives/");
  expect(await page.byText(MARK).count()).toBe(1);
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  const waiting = () =>
    page.evaluate(async () => Boolean((await navigator.serviceWorker.ready).waiting));
  await expect.poll(waiting, { timeout: 20_000 }).toBe(true);
  // the old build's cache is untouched while its worker runs
  expect(await kept(page)).toHaveLength(2);
  await page.open("");
  await expect.poll(async () => (await kept(page)).length).toBe(1);
  expect(await kept(page)).toEqual([["/", "/derivatives/", "/gradient-descent/", "/offline/"]]);
  site.cut();
  await page.open("derivatives/");
  expect(await page.byText(MARK).count()).toBe(1);
  expect(await page.byRole("heading", "Derivatives").style("outline-style")).toBe("solid");
  const fonts = await page.evaluate(async () =>
    (await document.fonts.load("1em KaTeX_Main")).map(({ status }) => status),
  );
  expect(fonts).toEqual(["loaded"]);
  page.takeErrors();
});

test("a build that cannot be fetched whole changes nothing", async ({ page, site }) => {
  await switchOn(page);
  await visit(page, "derivatives/");
  makeNextBuild();
  site.serve(NEXT);
  site.lose(/nextone1/);
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update().catch(() => undefined);
  });
  const states = () =>
    page.evaluate(async () => {
      const { installing, waiting } = await navigator.serviceWorker.ready;
      return [installing, waiting].map(Boolean);
    });
  await expect.poll(states, { timeout: 20_000 }).toEqual([false, false]);
  expect(await kept(page)).toEqual([["/", "/derivatives/", "/offline/"]]);
  site.cut();
  await page.open("derivatives/");
  expect(await page.byRole("heading", "Derivatives").count()).toBe(1);
  expect(await page.byText(MARK).count()).toBe(0);
  page.takeErrors();
});
