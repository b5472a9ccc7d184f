// A reader who neither sees nor points: what has the focus, what is announced, and keys.
import { expect, type Page } from "./test.ts";

/** Keeps what polite regions say, and the moments at which a control was moved. */
function listen(): void {
  if ("heard" in globalThis) return;
  const heard: { at: number; text: string }[] = [];
  const moved: number[] = [];
  Object.assign(globalThis, { heard, moved });
  const isLive = (node: Node | null) =>
    (node instanceof Element ? node : node?.parentElement)?.closest('[role="status"], [aria-live]');
  new MutationObserver((changes) => {
    const regions = new Set(changes.map(({ target }) => isLive(target)));
    for (const region of regions) {
      const text = region?.textContent?.replace(/\s+/g, " ").trim();
      if (text) heard.push({ at: performance.now(), text });
    }
  }).observe(document, { subtree: true, childList: true, characterData: true });
  addEventListener("input", () => void moved.push(performance.now()), true);
}

interface Memory {
  readonly heard: { readonly at: number; readonly text: string }[];
  readonly moved: number[];
}

export class Reader {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Follows a link to a demo, and waits until its controls can be used. */
  async goTo(address: string): Promise<void> {
    await this.#page.open(address);
    const id = address.replace(/^[^#]*#|\?.*/g, "");
    const demo = this.#page.byCss(`[id="${id}"]`);
    // a demo asleep has no controls at all, or buttons that cannot be pressed
    const asleep = async () => {
      await demo.box();
      return demo.byCss("astro-island[ssr], fieldset:disabled").count();
    };
    await expect.poll(asleep, { timeout: 30_000 }).toBe(0);
    await this.#page.evaluate(listen);
    // where a link leads is where Tab goes on from; a link to a state names no place by itself
    await this.#page.evaluate((id) => {
      const figure = document.getElementById(id);
      figure?.setAttribute("tabindex", "-1");
      figure?.focus({ preventScroll: false });
    }, id);
  }

  /** What is said of the control that has the focus. */
  focused(): Promise<string> {
    return this.#page.byCss(":focus").spoken();
  }

  /** Presses Tab until a control is heard that fits; throws with all that was heard on the way. */
  async tabTo(
    wanted: RegExp | ((said: string) => boolean),
    key: "Tab" | "Shift+Tab" = "Tab",
  ): Promise<string> {
    const fits = typeof wanted === "function" ? wanted : (said: string) => wanted.test(said);
    const way: string[] = [];
    for (let i = 0; i < 60; i++) {
      await this.#page.press(key);
      const now = await this.focused();
      if (fits(now)) return now;
      way.push(now);
    }
    throw new Error(`No control that fits ${wanted}:\n${way.join("\n")}`);
  }

  press(key: string, times = 1): Promise<void> {
    return this.#page.press(key, times);
  }

  /** Selects what stands in the field and types over it. */
  async type(text: string): Promise<void> {
    await this.#page.press("Control+a");
    await this.#page.type(text);
  }

  /** All announcements and movements so far. */
  memory(): Promise<Memory> {
    return this.#page.evaluate(() => {
      const { heard, moved } = globalThis as unknown as Memory;
      return { heard, moved };
    });
  }

  /** Does something with a control, and waits for what is announced once it rests. */
  async hearAfter(move: () => Promise<void>): Promise<string> {
    const start = await this.#page.evaluate(() => performance.now());
    await move();
    const last = async () => {
      const { heard, moved } = await this.memory();
      const announcement = heard.at(-1);
      const since = Math.max(start, moved.at(-1) ?? 0);
      return announcement && announcement.at > since ? announcement.text : "";
    };
    await expect.poll(last).not.toBe("");
    return last();
  }
}
