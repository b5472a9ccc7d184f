// WebDriver → a Browser: WebKitGTK, as Debian has it, with a session of its own for each page.
import { setTimeout as sleep } from "node:timers/promises";
import { type Desktop, type Driver, type Endpoint, startDriver } from "./webdriverProcess.ts";
import type { Browser, Look, Point, Size, Tab } from "./browser.ts";
import { webdriverKey } from "./webdriverKeys.ts";

/** The browser's flags for the parts of a look that it can give. */
const flags = (look: Look): readonly string[] => (look.scheme === "dark" ? ["--dark-mode"] : []);

const pointer = (actions: readonly object[]) => ({
  actions: [{ type: "pointer", id: "mouse", parameters: { pointerType: "mouse" }, actions }],
});

const keyboard = (actions: readonly object[]) => ({
  actions: [{ type: "key", id: "keyboard", actions }],
});

const move = ({ x, y }: Point) => ({
  type: "pointerMove",
  x: Math.round(x),
  y: Math.round(y),
  duration: 0,
});

const stroke = (character: string): readonly object[] => [
  { type: "keyDown", value: character },
  { type: "keyUp", value: character },
];

function tabOf(session: Endpoint): Tab {
  const act = async (actions: object) => void (await session.post("/actions", actions));
  const evaluate = (expression: string) =>
    session.post("/execute/sync", { script: `return ${expression}`, args: [] });
  const resize = ({ width, height }: Size) => session.post("/window/rect", { width, height });
  const inner = async (): Promise<Size> => {
    const [width, height] = (await evaluate("[innerWidth, innerHeight]")) as [number, number];
    return { width, height };
  };
  /** How much larger the window is than the page: its tool bar. */
  let frame: Size | undefined;
  /** The page's size once it is not the one before, or has been the same for a while. */
  const settled = async (before: Size): Promise<Size> => {
    let now = await inner();
    for (let i = 0; i < 25 && now.width === before.width && now.height === before.height; i++) {
      await sleep(20);
      now = await inner();
    }
    return now;
  };
  return {
    goto: async (url) => void (await session.post("/url", { url })),
    reload: async () => void (await session.post("/refresh")),
    back: async () => void (await session.post("/back")),
    forward: async () => void (await session.post("/forward")),
    evaluate,
    moveMouse: (to) => act(pointer([move(to)])),
    pressMouse: () => act(pointer([{ type: "pointerDown", button: 0 }])),
    releaseMouse: () => act(pointer([{ type: "pointerUp", button: 0 }])),
    touch: () => Promise.reject(new Error("WebKitGTK's driver cannot touch.")),
    keyDown: (key) => act(keyboard([{ type: "keyDown", value: webdriverKey(key) }])),
    keyUp: (key) => act(keyboard([{ type: "keyUp", value: webdriverKey(key) }])),
    typeText: (text) => act(keyboard([...text].map(webdriverKey).flatMap(stroke))),
    screenshot: async () => Buffer.from((await session.get("/screenshot")) as string, "base64"),
    setViewport: async (size) => {
      const before = await inner();
      if (frame && before.width === size.width && before.height === size.height) return;
      await resize({
        width: size.width + (frame?.width ?? 0),
        height: size.height + (frame?.height ?? 0),
      });
      const now = await settled(before);
      if (frame) return;
      frame = { width: size.width - now.width, height: size.height - now.height };
      await resize({ width: size.width + frame.width, height: size.height + frame.height });
      await settled(now);
    },
    switchLook: () => Promise.reject(new Error("WebKitGTK takes its look from the desktop.")),
    takeErrors: () => [],
    close: async () => void (await session.delete("")),
  };
}

interface Rented {
  readonly desktop: Desktop;
  readonly driver: Driver;
  isFree: boolean;
}

/** Starts a driver with a screen for each page that is open at once: a driver has one session. */
export function launchWebDriver(executable: string): Browser {
  const drivers: Rented[] = [];
  const rent = async ({ reducedMotion }: Look): Promise<Rented> => {
    const free = drivers.find((d) => d.isFree && d.desktop.reducedMotion === reducedMotion);
    const desktop = { reducedMotion };
    const rented = free ?? {
      desktop,
      driver: await startDriver(executable, desktop),
      isFree: true,
    };
    if (!free) drivers.push(rented);
    rented.isFree = false;
    return rented;
  };
  /** A browser that does not answer is left, once, with its driver. */
  const open = async (look: Look) => {
    const first = await rent(look);
    try {
      return { rented: first, session: await first.driver.newSession(flags(look)) };
    } catch {
      first.driver.close();
      drivers.splice(drivers.indexOf(first), 1);
      const second = await rent(look);
      return { rented: second, session: await second.driver.newSession(flags(look)) };
    }
  };
  return {
    name: "webkit",
    hearsErrors: false,
    can: () => false,
    newTab: async (look) => {
      const { rented, session } = await open(look);
      const tab = tabOf(session);
      await tab.setViewport(look.viewport);
      return { ...tab, close: () => tab.close().then(() => void (rented.isFree = true)) };
    },
    close: async () => {
      for (const { driver } of drivers) driver.close();
    },
  };
}
