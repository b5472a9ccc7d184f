// A Tab of any engine → what a test does with a page: open, look up, press, type, drag, see.
import type { Look, Point, Size, Switch, Tab } from "./browser.ts";
import { asking, INSTALL } from "./injected.ts";
import type { Question, Selector } from "./inPage.ts";
import { Finder, Locator } from "./locator.ts";

/** Points from one place to another, both ends included. */
function way(from: Point, to: Point, steps: number): readonly Point[] {
  return Array.from({ length: steps + 1 }, (_, i) => ({
    x: from.x + ((to.x - from.x) * i) / steps,
    y: from.y + ((to.y - from.y) * i) / steps,
  }));
}

export class Page extends Finder {
  /** Which engine runs the page. */
  readonly engine: string;
  readonly look: Look;
  readonly #tab: Tab;
  readonly #home: string;

  /** `home` is the address of the front page, with a final "/". */
  constructor(engine: string, tab: Tab, home: string, look: Look) {
    super();
    this.engine = engine;
    this.look = look;
    this.#tab = tab;
    this.#home = home;
  }

  protected override locate(selector: Selector): Locator {
    return new Locator(this, [selector]);
  }

  /** Opens an address relative to the front page ("derivatives/#chain-rule") and waits for load. */
  open(address = ""): Promise<void> {
    return this.#tab.goto(new URL(address, this.#home).href);
  }

  /** Address relative to the front page, with hash. */
  async address(): Promise<string> {
    const href = await this.evaluate(() => location.href);
    return href.startsWith(this.#home) ? href.slice(this.#home.length) : href;
  }

  reload(): Promise<void> {
    return this.#tab.reload();
  }

  back(): Promise<void> {
    return this.#tab.back();
  }

  forward(): Promise<void> {
    return this.#tab.forward();
  }

  /** Runs a function in the page. It sees nothing but its argument; both pass as JSON. */
  async evaluate<Result, Argument = undefined>(
    run: (argument: Argument) => Result,
    argument?: Argument,
  ): Promise<Awaited<Result>> {
    const json = argument === undefined ? "undefined" : JSON.stringify(argument);
    return (await this.#tab.evaluate(`(${run.toString()})(${json})`)) as Awaited<Result>;
  }

  /** Runs the text of a script in the page, past its Content-Security-Policy. */
  async run(script: string): Promise<void> {
    await this.#tab.evaluate(`(() => { ${script}\n; return true; })()`);
  }

  /** Answers of the elements that a chain of selectors finds. Tests use a Locator instead. */
  async ask(
    chain: readonly Selector[],
    question?: Question,
    one = false,
  ): Promise<readonly unknown[]> {
    const expression = asking(chain, question, one);
    const answers = await this.#tab.evaluate(expression);
    if (answers !== null) return answers as unknown[];
    await this.run(INSTALL);
    return (await this.#tab.evaluate(expression)) as unknown[];
  }

  /** Presses a key or a chord ("ArrowLeft", "Shift+Tab"), as often as told. */
  async press(keys: string, times = 1): Promise<void> {
    const held = keys.split(/(?<=.)\+/);
    const key = held.pop() as string;
    for (let i = 0; i < times; i++) {
      for (const modifier of held) await this.#tab.keyDown(modifier);
      await this.#tab.keyDown(key);
      await this.#tab.keyUp(key);
      for (const modifier of held.toReversed()) await this.#tab.keyUp(modifier);
    }
  }

  /** Types into what has the focus. */
  type(text: string): Promise<void> {
    return this.#tab.typeText(text);
  }

  async click(at: Point): Promise<void> {
    await this.#tab.moveMouse(at);
    await this.#tab.pressMouse();
    await this.#tab.releaseMouse();
  }

  /**
   * Drags with the mouse in a straight line; points are CSS pixels of the viewport. `held` looks at
   * the page before the button is let go.
   */
  async drag(from: Point, to: Point, steps = 12, held?: () => Promise<void>): Promise<void> {
    await this.#tab.moveMouse(from);
    await this.#tab.pressMouse();
    for (const point of way(from, to, steps)) await this.#tab.moveMouse(point);
    await held?.();
    await this.#tab.releaseMouse();
  }

  /** Drags with a finger; only where the engine `can("touch")` and the look has touch. */
  swipe(from: Point, to: Point, steps = 12): Promise<void> {
    return this.#tab.touch(way(from, to, steps));
  }

  /** PNG of the viewport. */
  screenshot(): Promise<Buffer> {
    return this.#tab.screenshot();
  }

  setViewport(size: Size): Promise<void> {
    return this.#tab.setViewport(size);
  }

  /** Changes the look of the open page; only where the engine `can("switchLook")`. */
  switchLook(change: Switch): Promise<void> {
    return this.#tab.switchLook(change);
  }

  /** Errors of the page since the last call: uncaught, or written to the console. */
  takeErrors(): readonly string[] {
    return this.#tab.takeErrors();
  }

  close(): Promise<void> {
    return this.#tab.close();
  }
}
