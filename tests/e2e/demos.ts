// Every demo of both rooms, and how a reader works it by keyboard alone.
import { expect, type Page } from "./test.ts";

/** A stop of the Tab key, and what is pressed or typed there. */
export interface Step {
  /** How what is said of the control begins: role and name. */
  readonly at: string;
  /** It stands before the control that has the focus. */
  readonly back?: true;
  readonly press?: string;
  readonly times?: number;
  readonly type?: string;
  /** Nothing is announced: what changes is read on the way. */
  readonly silent?: true;
}

export interface Demo {
  readonly id: string;
  readonly room: "derivatives/" | "gradient-descent/";
  readonly steps: readonly Step[];
}

/** Scrolls to every demo of the page and waits until its controls can be used. */
export async function wakeAll(page: Page): Promise<void> {
  const demos = page.byCss("figure.demo");
  for (let i = 0; i < (await demos.count()); i++) {
    const demo = demos.nth(i);
    await demo.box();
    await expect
      .poll(() => demo.byCss("astro-island[ssr], fieldset:disabled").count(), { timeout: 30_000 })
      .toBe(0);
  }
}

/** Opens whatever can be opened. */
export const openAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });

const KEYS: Step = { at: "disclosure “Keys”", press: "Enter", silent: true };
const open = (at: string): Step => ({ at: `disclosure “${at}`, press: "Enter", silent: true });

export const DEMOS: readonly Demo[] = [
  {
    id: "secant-tangent",
    room: "derivatives/",
    steps: [
      { at: "slider “x₀", press: "ArrowRight", times: 10 },
      { at: "textbox “size of the step h", type: "0.01" },
      { at: "button “Step”", press: "Enter" },
      { at: "button “Reset h”", press: "Enter" },
      { at: "checkbox “Second point on the left", press: "Space" },
      open("The quotient at x₀"),
      KEYS,
    ],
  },
  {
    id: "step-by-step",
    room: "derivatives/",
    steps: [
      { at: "textbox “Your f(x)”", type: "sin(3x)" },
      { at: "button “Next”", press: "Enter" },
      { at: "button “All”", press: "Space" },
      KEYS,
    ],
  },
  {
    id: "regression",
    room: "derivatives/",
    steps: [
      { at: "button “One step”", press: "Enter" },
      { at: "button “500 epochs”", press: "Enter" },
      { at: "slider “slope w”", press: "ArrowLeft", times: 5 },
      { at: "checkbox “residuals as squares”", press: "Space", silent: true },
      open("The points as a table"),
      KEYS,
    ],
  },
  {
    id: "alpha-dial",
    room: "gradient-descent/",
    steps: [
      { at: "radio “α = 0.1”", press: "Space", silent: true },
      { at: "button “Run both”", press: "Enter" },
      { at: "textbox “learning rate α", type: "1.2" },
      { at: "button “Step”", press: "Enter" },
      open("The iterates as a table"),
      KEYS,
    ],
  },
  {
    id: "predicted-drop",
    room: "gradient-descent/",
    steps: [
      { at: "radio “At α = 0.25”", press: "ArrowDown", silent: true },
      { at: "button “Draw the drops”", press: "Enter", silent: true },
      { at: "slider “learning rate α", press: "End" },
      open("Promised and actual drop"),
      KEYS,
    ],
  },
  {
    id: "direction-dial",
    room: "gradient-descent/",
    steps: [
      { at: "slider “angle in degrees”", press: "PageUp", times: 3 },
      { at: "button “This is my way", press: "Enter", back: true },
      { at: "button “Down, −∇f”", press: "Enter" },
      { at: "textbox “x, where you stand", type: "0" },
      KEYS,
    ],
  },
  {
    id: "three-views",
    room: "gradient-descent/",
    steps: [
      { at: "radio “below 3", press: "Space", silent: true },
      { at: "button “Run 25 epochs”", press: "Enter" },
      { at: "button “0.085”", press: "Enter" },
      { at: "slider “epoch”", press: "ArrowLeft" },
      { at: "button “A line at a time”", press: "Enter", silent: true },
      KEYS,
    ],
  },
  {
    id: "largest-alpha",
    room: "gradient-descent/",
    steps: [
      { at: "textbox “predicted limit", type: "0.5", silent: true },
      { at: "textbox “learning rate α", type: "0.1", silent: true },
      { at: "button “Try this α”", press: "Enter" },
      open("The log of your trials"),
      KEYS,
    ],
  },
  {
    id: "basins",
    room: "gradient-descent/",
    steps: [
      { at: "radio “Two clean regions", press: "Space", silent: true },
      { at: "textbox “x₀, the start", type: "1" },
      { at: "slider “learning rate α", press: "ArrowRight" },
      KEYS,
    ],
  },
  {
    id: "stopping-rule",
    room: "gradient-descent/",
    steps: [
      { at: "slider “x, where you expect", press: "ArrowLeft", times: 3, silent: true },
      { at: "button “Run it”", press: "Enter" },
      { at: "slider “tolerance", press: "ArrowLeft" },
      KEYS,
    ],
  },
];
