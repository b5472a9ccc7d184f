// The headers as they arrive: the server of `npm start` and of these tests sends what a host should.
import { readFileSync } from "node:fs";
import { everywhere } from "../../scripts/hosting/headers.ts";
import { expect, test } from "./test.ts";

const room = readFileSync("dist/derivatives/index.html", "utf8");
const font = /_astro\/[\w-]+\.[\w-]+\.woff2/.exec(room)?.[0] ?? "";

// no browser is asked: once is enough
test("every answer carries every header", { tag: "@chromium" }, async ({ site }) => {
  for (const path of ["", "derivatives/", "favicon.svg", "nowhere/", font]) {
    const { headers } = await fetch(new URL(path, site.url));
    for (const [name, value] of Object.entries(everywhere))
      expect(headers.get(name), `${name} of /${path}`).toContain(value);
  }
});

const KEPT = "files named for their content are kept for ever, pages are asked for again";
test(KEPT, { tag: "@chromium" }, async ({ site }) => {
  const caching = async (path: string): Promise<string | null> =>
    (await fetch(new URL(path, site.url))).headers.get("cache-control");
  expect(await caching(font)).toBe("public, max-age=31536000, immutable");
  for (const path of ["", "derivatives/", "sw.js", "search/index.json"])
    expect(await caching(path)).toBe("no-cache");
});

test("no page can be put into a frame", async ({ page, site }) => {
  await page.open("playground/");
  const framed = await page.evaluate(async () => {
    const frame = document.createElement("iframe");
    frame.src = "/derivatives/";
    const loaded = new Promise((resolve) => frame.addEventListener("load", resolve));
    document.body.append(frame);
    await loaded;
    // a refused frame shows an error page of another origin, or nothing
    return frame.contentDocument?.querySelector("h1")?.textContent ?? "";
  });
  expect(framed).toBe("");
  site.takeViolations();
  page.takeErrors();
});

test("a script of another file, put into the page, is blocked as one of another host is", async ({
  page,
  site,
}) => {
  site.inject(`<script src="data:text/javascript,globalThis.injected=true"></script>
    <script src="https://scripts.invalid/x.js"></script>`);
  await page.open();
  const blocked: string[] = [];
  await expect
    .poll(() => blocked.push(...site.takeViolations()) && blocked.join())
    .toMatch(/script-src[^]*script-src/);
  expect(blocked.join()).toContain("scripts.invalid");
  expect(await page.evaluate(() => "injected" in globalThis)).toBe(false);
  page.takeErrors();
});
