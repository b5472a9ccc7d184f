// Selectors → elements of the page, looked up anew for each question, with patience.
import { setTimeout as sleep } from "node:timers/promises";
import type { Point, Size } from "./browser.ts";
import type { Pattern, Question, Selector } from "./inPage.ts";
import type { Page } from "./page.ts";

/** How long a missing element is waited for, in milliseconds. */
const PATIENCE = 5000;

export type Box = Point & Size;

const toPattern = (text: string | RegExp): Pattern =>
  typeof text === "string" ? text : { source: text.source, flags: text.flags };

/** Ways to look for elements: in the whole page, or inside what a Locator found. */
export abstract class Finder {
  protected abstract locate(selector: Selector): Locator;

  /** By role and accessible name, as a screen reader knows it: `byRole("slider", "x₀")`. */
  byRole(role: string, name?: string | RegExp): Locator {
    return this.locate({ by: "role", role, ...(name !== undefined && { name: toPattern(name) }) });
  }

  /** The smallest elements whose whole text this is. */
  byText(text: string | RegExp): Locator {
    return this.locate({ by: "text", text: toPattern(text) });
  }

  byCss(css: string): Locator {
    return this.locate({ by: "css", css });
  }
}

/** Elements of a page. A question waits until there is exactly one; it throws if that never is. */
export class Locator extends Finder {
  readonly #page: Page;
  readonly #chain: readonly Selector[];

  constructor(page: Page, chain: readonly Selector[]) {
    super();
    this.#page = page;
    this.#chain = chain;
  }

  protected override locate(selector: Selector): Locator {
    return new Locator(this.#page, [...this.#chain, selector]);
  }

  /** The n-th of them, from 0; −1 is the last. */
  nth(index: number): Locator {
    return this.locate({ by: "nth", index });
  }

  /** How many there are at this moment. */
  async count(): Promise<number> {
    return (await this.#page.ask(this.#chain)).length;
  }

  /** Visible texts of all of them at this moment. */
  async texts(): Promise<readonly string[]> {
    return (await this.#page.ask(this.#chain, { ask: "text" })) as string[];
  }

  /** Visible text with white space folded. */
  text(): Promise<string> {
    return this.#one({ ask: "text" });
  }

  value(): Promise<string> {
    return this.#one({ ask: "value" });
  }

  attribute(attribute: string): Promise<string | null> {
    return this.#one({ ask: "attribute", attribute });
  }

  /** Computed value of a CSS property, custom ones too. */
  style(property: string): Promise<string> {
    return this.#one({ ask: "style", property });
  }

  accessibleName(): Promise<string> {
    return this.#one({ ask: "name" });
  }

  accessibleDescription(): Promise<string> {
    return this.#one({ ask: "description" });
  }

  /** What a screen reader says of it: role, name, value, states, description. */
  spoken(): Promise<string> {
    return this.#one({ ask: "spoken" });
  }

  /** What a screen reader reads in it, line by line, as it stands at this moment. */
  reading(): Promise<readonly string[]> {
    return this.#one({ ask: "reading" });
  }

  isFocused(): Promise<boolean> {
    return this.#one({ ask: "isFocused" });
  }

  isVisible(): Promise<boolean> {
    return this.#one({ ask: "isVisible" });
  }

  /** Place and size in the viewport, after scrolling there, once nothing around it moves. */
  async box(): Promise<Box> {
    let last = "";
    for (const end = Date.now() + PATIENCE; ; await sleep(30)) {
      const box = await this.#one<Box>({ ask: "box" });
      if (JSON.stringify(box) === last || Date.now() > end) return box;
      last = JSON.stringify(box);
    }
  }

  /** A point of the box: (0, 0) is its top left, (1, 1) its bottom right. */
  async point(across = 0.5, down = 0.5): Promise<Point> {
    const { x, y, width, height } = await this.box();
    return { x: x + across * width, y: y + down * height };
  }

  focus(): Promise<void> {
    return this.#one({ ask: "focus" });
  }

  /** Clicks the middle with the mouse. */
  async click(): Promise<void> {
    await this.#page.click(await this.point());
  }

  /** Replaces the contents of a text or number field by typing, once it can be typed into. */
  async fill(text: string): Promise<void> {
    const end = Date.now() + PATIENCE;
    for (await this.focus(); !(await this.isFocused()); await this.focus()) {
      if (Date.now() > end) throw new Error(`Takes no focus: ${JSON.stringify(this.#chain)}`);
      await sleep(50);
    }
    await this.#one({ ask: "selectAll" });
    await (text === "" ? this.#page.press("Delete") : this.#page.type(text));
  }

  /** Moves a range input to a value at once; by keyboard, focus it and press arrows. */
  slideTo(value: number): Promise<void> {
    return this.#one({ ask: "setValue", value: String(value) });
  }

  /** Focuses it and presses a key, as often as told. */
  async press(key: string, times = 1): Promise<void> {
    await this.focus();
    await this.#page.press(key, times);
  }

  async #one<T>(question: Question): Promise<T> {
    const end = Date.now() + PATIENCE;
    for (;;) {
      const answers = await this.#page.ask(this.#chain, question, true);
      if (answers.length === 1) return answers[0] as T;
      if (Date.now() > end)
        throw new Error(
          `Expected one element, found ${answers.length}: ${JSON.stringify(this.#chain)}`,
        );
      await sleep(50);
    }
  }
}
