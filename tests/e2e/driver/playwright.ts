// Playwright's protocol → a Browser: Debian's Chromium, or Playwright's own three.
import * as playwright from "@playwright/test";
import type { Engine } from "../../../scripts/tools/engines.ts";
import type { Browser, Look, Point, Switch, Tab } from "./browser.ts";

/** A finger's way, as the events that Chromium is told of; other engines only tap. */
async function drawFinger(page: playwright.Page, points: readonly Point[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const send = (type: "touchStart" | "touchMove" | "touchEnd", touchPoints: Point[]) =>
    session.send("Input.dispatchTouchEvent", { type, touchPoints });
  const [first, ...rest] = points;
  if (!first) throw new Error("A finger needs a point to touch.");
  await send("touchStart", [first]);
  for (const point of rest) await send("touchMove", [point]);
  await send("touchEnd", []);
  await session.detach();
}

async function see(page: playwright.Page, type: NonNullable<Switch["sight"]>): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setEmulatedVisionDeficiency", { type });
}

const media = ({ scheme, reducedMotion, forcedColours, onPaper }: Switch) => ({
  ...(scheme !== undefined && { colorScheme: scheme }),
  ...(reducedMotion !== undefined && {
    reducedMotion: reducedMotion ? ("reduce" as const) : ("no-preference" as const),
  }),
  ...(forcedColours !== undefined && {
    forcedColors: forcedColours ? ("active" as const) : ("none" as const),
  }),
  ...(onPaper !== undefined && { media: onPaper ? ("print" as const) : ("screen" as const) }),
});

function tabOf(page: playwright.Page): Tab {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(`${message.text()} (${message.location().url})`);
  });
  return {
    goto: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    back: async () => void (await page.goBack()),
    forward: async () => void (await page.goForward()),
    evaluate: (expression) => page.evaluate(expression),
    moveMouse: ({ x, y }) => page.mouse.move(x, y),
    pressMouse: () => page.mouse.down(),
    releaseMouse: () => page.mouse.up(),
    touch: (points) => drawFinger(page, points),
    keyDown: (key) => page.keyboard.down(key),
    keyUp: (key) => page.keyboard.up(key),
    typeText: (text) => page.keyboard.type(text),
    screenshot: () => page.screenshot(),
    setViewport: (size) => page.setViewportSize(size),
    switchLook: async (change) => {
      await page.emulateMedia(media(change));
      if (change.sight) await see(page, change.sight);
    },
    takeErrors: () => errors.splice(0),
    close: () => page.context().close(),
  };
}

const contextOptions = (look: Look): playwright.BrowserContextOptions => ({
  viewport: look.viewport,
  colorScheme: look.scheme,
  reducedMotion: look.reducedMotion ? "reduce" : "no-preference",
  forcedColors: look.forcedColours ? "active" : "none",
  deviceScaleFactor: look.density,
  javaScriptEnabled: look.javaScript,
  hasTouch: look.touch,
});

/** Starts the engine under Playwright; rejects where it does not come up. */
export async function launchPlaywright(engine: Engine): Promise<Browser> {
  const browser = await playwright[engine.name].launch({
    executablePath: engine.executable,
    ...(engine.name === "chromium" && { args: ["--no-sandbox"] }),
  });
  return {
    name: engine.name,
    hearsErrors: true,
    can: (ability) => engine.name === "chromium" || ["density", "noJavaScript"].includes(ability),
    newTab: async (look) => tabOf(await (await browser.newContext(contextOptions(look))).newPage()),
    close: () => browser.close(),
  };
}
