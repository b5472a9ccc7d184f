// WebDriver BiDi → a Browser: a stock Firefox, as the system has it.
import { setTimeout as sleep } from "node:timers/promises";
import * as puppeteer from "puppeteer-core";
import type { Engine } from "../../../scripts/tools/engines.ts";
import type { Browser, Look, Size, Tab } from "./browser.ts";

/** BiDi knows the space bar by what it types. */
const keyOf = (key: string) => (key === "Space" ? " " : key) as puppeteer.KeyInput;

/** Firefox takes these parts of a look as preferences, which are read when it starts. */
const preferences = (look: Look): Record<string, unknown> => ({
  "ui.systemUsesDarkTheme": look.scheme === "dark" ? 1 : 0,
  "ui.prefersReducedMotion": look.reducedMotion ? 1 : 0,
});

/** How long a page is waited for, in milliseconds. */
const PATIENCE = 30_000;

/** Marks documents, so that the next one is told from the one that a step leads away from. */
let steps = 0;

/**
 * Takes a step from page to page, and waits until another document is there, or the same one at
 * another address. Firefox reports no load for a page that it kept alive, and after a step that the
 * page took by itself, puppeteer's own waiting may miss one: so the page is watched instead.
 */
async function travel(page: puppeteer.Page, step: string): Promise<void> {
  const mark = ++steps;
  const before = await page.evaluate(`globalThis.leftAt = ${mark}; location.href`);
  // put off, so that the answer comes before the page goes
  await page.evaluate(`void setTimeout(() => ${step})`);
  // on the way from its first, empty document Firefox shows another empty one
  const isThere = `document.readyState === "complete" && location.href !== "about:blank" &&
    (globalThis.leftAt !== ${mark} || location.href !== ${JSON.stringify(before)})`;
  for (const end = Date.now() + PATIENCE; Date.now() < end; await sleep(20))
    if (await page.evaluate(isThere).catch(() => false)) return;
  throw new Error(`${step} led nowhere from ${before}`);
}

/** Shows the tab, since one behind others runs its timers once a second; then goes there. */
async function goto(page: puppeteer.Page, url: string): Promise<void> {
  await page.bringToFront();
  if (!url.startsWith("http")) return void (await page.goto(url));
  const step = `location.assign(${JSON.stringify(url)})`;
  const [here] = ((await page.evaluate("location.href")) as string).split("#");
  const [there, part] = url.split("#");
  // to a part of the same page a reader comes at once
  if (here === there && part !== undefined) await page.evaluate(step);
  else await travel(page, step);
}

/**
 * Firefox counts the parts of a fraction whenever it draws it, also while they are still coming in.
 * What is finished is counted by everyDemo.test.ts.
 */
const HALF_READ = /Invalid markup: Incorrect number of children for/;

/** Puppeteer turns the screen as well, which Firefox 140 cannot: the size is all that is asked for. */
async function resize(page: puppeteer.Page, size: Size, deviceScaleFactor: number): Promise<void> {
  try {
    await page.setViewport({ ...size, deviceScaleFactor });
  } catch (error) {
    if (!/unknown command emulation\.setScreenOrientationOverride/.test(String(error))) throw error;
    for (const end = Date.now() + PATIENCE; Date.now() < end; await sleep(20))
      if ((await page.evaluate("innerWidth")) === size.width) return;
    throw error;
  }
}

function tabOf(page: puppeteer.Page, density: number): Tab {
  const errors: string[] = [];
  page.on("pageerror", (error) => {
    if (!HALF_READ.test(String(error))) errors.push(String(error));
  });
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  return {
    goto: (url) => goto(page, url),
    reload: () => travel(page, "location.reload()"),
    back: () => travel(page, "history.back()"),
    forward: () => travel(page, "history.forward()"),
    evaluate: (expression) => page.evaluate(expression),
    moveMouse: ({ x, y }) => page.mouse.move(x, y),
    pressMouse: () => page.mouse.down(),
    releaseMouse: () => page.mouse.up(),
    touch: async ([first, ...rest]) => {
      if (!first) throw new Error("A finger needs a point to touch.");
      await page.touchscreen.touchStart(first.x, first.y);
      for (const { x, y } of rest) await page.touchscreen.touchMove(x, y);
      await page.touchscreen.touchEnd();
    },
    keyDown: (key) => page.keyboard.down(keyOf(key)),
    keyUp: (key) => page.keyboard.up(keyOf(key)),
    typeText: (text) => page.keyboard.type(text),
    screenshot: async () => Buffer.from(await page.screenshot()),
    setViewport: (size) => resize(page, size, density),
    switchLook: () => Promise.reject(new Error("Firefox reads its look when it starts.")),
    takeErrors: () => errors.splice(0),
    close: () => page.browserContext().close(),
  };
}

/** Starts Firefox for the first look, and once more for each look with other preferences. */
export function launchBidi(engine: Engine): Browser {
  const started = new Map<string, Promise<puppeteer.Browser>>();
  const withPreferences = (look: Look): Promise<puppeteer.Browser> => {
    const wanted = preferences(look);
    const key = JSON.stringify(wanted);
    const browser =
      started.get(key) ??
      puppeteer.launch({
        browser: engine.name === "firefox" ? "firefox" : "chrome",
        executablePath: engine.executable,
        extraPrefsFirefox: wanted,
        timeout: 60_000,
      });
    started.set(key, browser);
    return browser;
  };
  return {
    name: engine.name,
    hearsErrors: true,
    can: (ability) => ability === "density" || ability === "touch",
    newTab: async (look) => {
      const context = await (await withPreferences(look)).createBrowserContext();
      const page = await context.newPage();
      const tab = tabOf(page, look.density);
      await tab.setViewport(look.viewport);
      return tab;
    },
    close: async () => {
      for (const browser of started.values()) await (await browser).close();
    },
  };
}
