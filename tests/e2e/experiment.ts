// An experiment of Room 2 in a browser, opened and awake; and what is the same in all six.
import { expect, type Locator, type Page } from "./test.ts";

interface Question {
  readonly id: string;
  /** Commits to an answer as a reader would, by keyboard alone. */
  readonly predict: (demo: Locator, page: Page) => Promise<void>;
  /** The button that runs it. */
  readonly run: string;
  /** Prediction and outcome beside each other. */
  readonly together: RegExp;
  /** What gives the answer away, and so is not seen before. */
  readonly secret: RegExp;
}

const choose = (name: string) => async (demo: Locator) => demo.byRole("radio", name).press("Space");
const type = (field: string, text: string) => async (demo: Locator) =>
  demo.byRole("textbox", field).fill(text);

export const questions: readonly Question[] = [
  {
    id: "alpha-dial",
    predict: choose("α = 0.9"),
    run: "Run both",
    together: /You expected α = 0\.9 to come closer\. After 10 steps .* both are 0\.3221 away/,
    secret: /0\.3221/,
  },
  {
    id: "predicted-drop",
    predict: choose("At α = 1"),
    run: "Draw the drops",
    together: /You expected the largest drop at α = 1\. The drop is largest at α = 0\.5: 9,/,
    secret: /largest at|50.%/,
  },
  {
    id: "direction-dial",
    predict: type("angle in degrees, typed", "207"),
    run: "This is my way: show the slopes",
    together: /You predicted 207°: 36\.4° off.* The steepest way down is −∇f, at 243\.4°/,
    secret: /∇f|243|8\.944/,
  },
  {
    id: "largest-alpha",
    predict: type("predicted limit of α, typed", "0.5"),
    run: "Show the limit 2/λmax",
    together: /You predicted 0\.5: 5\.9 times too large\. The limit is 2\/λmax = .* = 0\.084524/,
    secret: /0\.0845|23\.66/,
  },
  {
    id: "basins",
    predict: choose("Two clean regions, parted at the ridge whatever α is"),
    run: "Paint all the runs",
    together: /bays of either kind .* neither, and \d+.% fly off\. Above α = 0\.1398/,
    secret: /0\.1398|bounce|[Ff]lies off/,
  },
  {
    id: "stopping-rule",
    predict: type("x, where you expect the stop, typed", "0.01"),
    run: "Run it",
    together: /You expected x = 0\.01\. The rule stops at x = 0\.06299 after 3.134 steps/,
    secret: /0\.063|0\.06299|134/,
  },
];

/** Opens the room at the experiment, waits until it is awake and its two plots are live. */
export const openExperiment = async (page: Page, id: string, query = "") => {
  await page.open(`gradient-descent/#${id}${query && `?${query}`}`);
  const demo = page.byCss(`#${id}`);
  const asleep = async () => {
    await demo.byCss(".experiment-dial").box();
    return page.byCss(`#${id} fieldset:disabled`).count();
  };
  await expect.poll(asleep).toBe(0);
  await demo.byCss(".experiment-dial input").nth(0).focus();
  await expect.poll(() => page.byCss(`#${id} .plot[data-live]`).count()).toBe(2);
  return {
    demo,
    says: () => demo.byCss(".status").text(),
    outcome: () => demo.byCss(".prediction-outcome").text(),
    press: (name: string | RegExp) => demo.byRole("button", name).click(),
    slider: (name: string) => demo.byRole("slider", name),
    field: (name: string) => demo.byRole("textbox", `${name}, typed`),
    grip: (name: string) => demo.byCss(`[data-handle="${name}"]`).point(),
    mistake: () => demo.byCss(".error").text(),
    /** Names of the two pictures: what a screen reader hears of them. */
    pictures: async () =>
      Promise.all([0, 1].map((i) => demo.byCss(".plot").nth(i).accessibleName())),
  };
};

/** Nothing that only a computer would say stands in the experiment, its table open. */
export const expectWholeWords = async (demo: Locator): Promise<void> => {
  expect(await demo.text()).not.toMatch(/NaN|Infinity|undefined|\[object/);
};
