// A Browser → tabs that one test after another uses: to open one costs more than most tests do.
import { type Browser, DEFAULT_LOOK, type Look, type Tab } from "./browser.ts";

interface Idle {
  readonly look: string;
  readonly tab: Tab;
}

/** Brings a tab back to what it was when it was new, but for its history and its caches. */
async function clear(browser: Browser, tab: Tab, look: Look, restingPlace: string): Promise<void> {
  await tab.moveMouse({ x: 0, y: 0 });
  await tab.goto(restingPlace);
  if (browser.can("switchLook")) {
    const { scheme, reducedMotion, forcedColours } = look;
    await tab.switchLook({ scheme, reducedMotion, forcedColours, onPaper: false, sight: "none" });
  }
  await tab.setViewport(look.viewport);
  tab.takeErrors();
}

/** Lends tabs, by look. What a test must find as new (caches, storage) asks the browser itself. */
export class Tabs {
  readonly #browser: Browser;
  readonly #restingPlace: string;
  readonly #idle: Idle[] = [];

  /**
   * `restingPlace` is the address of an empty page of the site, shown between two tests: for
   * another site's, or about:blank, a browser ends the process, and a new one opens a room in twice
   * the time.
   */
  constructor(browser: Browser, restingPlace: string) {
    this.#browser = browser;
    this.#restingPlace = restingPlace;
  }

  /** A tab in this look that shows nothing; closing it gives it back. */
  async lend(look: Look): Promise<Tab> {
    const key = JSON.stringify({ ...DEFAULT_LOOK, ...look });
    const at = this.#idle.findIndex((idle) => idle.look === key);
    const tab = this.#idle.splice(at, at < 0 ? 0 : 1)[0]?.tab ?? (await this.#browser.newTab(look));
    return {
      ...tab,
      close: async () => {
        await clear(this.#browser, tab, look, this.#restingPlace);
        this.#idle.push({ look: key, tab });
      },
    };
  }
}
