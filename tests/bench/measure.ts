// A page in a slow browser on a slow line → how it loads; a slider in it → how fast it answers.
import type { Browser, CDPSession, Page } from "@playwright/test";
import { type Seen, twoFrames, watch } from "./probe.ts";

/** Times a processor is slowed. */
const CPU = 4;
/** 1.6 Mbit/s down, 0.75 Mbit/s up (bytes a second), 150 ms a request. */
const LINE = {
  offline: false,
  latency: 150,
  downloadThroughput: 1.6e6 / 8,
  uploadThroughput: 0.75e6 / 8,
};
const STEPS = 60;
/** Milliseconds without which a page has not come to rest. */
const REST = 2000;

export interface Load extends Omit<Seen, "answers"> {
  /** Bytes on the wire, headers included. */
  readonly bytes: number;
}

type Use<T> = (page: Page, slow: CDPSession) => Promise<T>;

/** A page of its own, with an empty cache; closed after use. */
const inPage = async <T>(browser: Browser, use: Use<T>): Promise<T> => {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    bypassCSP: true,
  });
  try {
    const page = await context.newPage();
    await page.addInitScript(watch);
    return await use(page, await context.newCDPSession(page));
  } finally {
    await context.close();
  }
};

const seen = (page: Page): Promise<Seen> =>
  page.evaluate(() => (globalThis as unknown as { bench: Seen }).bench);

/** One cold load on a slow line and a slow processor, until the page rests. */
export const load = (browser: Browser, url: string): Promise<Load> =>
  inPage(browser, async (page, slow) => {
    let bytes = 0;
    slow.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes += encodedDataLength));
    await slow.send("Network.enable");
    await slow.send("Network.emulateNetworkConditions", LINE);
    await slow.send("Emulation.setCPUThrottlingRate", { rate: CPU });
    await page.goto(url);
    await page.waitForTimeout(REST);
    const { first, largest, shift, blocked } = await seen(page);
    return { first, largest, shift, blocked, bytes };
  });

/** Sweeps a slider over its whole track and back on a slow processor; milliseconds of each step. */
export const sweep = (browser: Browser, url: string, slider: string): Promise<number[]> =>
  inPage(browser, async (page, slow) => {
    await page.goto(url);
    const track = page.locator(slider).first();
    await track.evaluate((element) => element.scrollIntoView({ block: "center" }));
    await page.waitForTimeout(REST);
    const box = await track.boundingBox();
    if (!box) throw new Error(`${url}: ${slider} is not in view.`);
    const go = (share: number) =>
      page.mouse.move(box.x + 8 + share * (box.width - 16), box.y + box.height / 2);
    await go(0.5);
    await slow.send("Emulation.setCPUThrottlingRate", { rate: CPU });
    await page.mouse.down();
    await page.evaluate(twoFrames);
    const before = (await seen(page)).answers.length;
    for (let step = 1; step <= STEPS; step++) {
      await go(1 - Math.abs(1 - (2 * step) / STEPS));
      await page.evaluate(twoFrames);
    }
    return (await seen(page)).answers.slice(before);
  });

/** A CSS selector of the first slider of each demo, by the demo's id; its drawing has it, too. */
export const sliders = (browser: Browser, url: string): Promise<string[]> =>
  inPage(browser, async (page) => {
    await page.goto(url);
    return page.evaluate(() =>
      [...document.querySelectorAll("figure.demo[id]")]
        .filter((demo) => demo.querySelector(".slider"))
        .map(({ id }) => `#${id} .slider`),
    );
  });
