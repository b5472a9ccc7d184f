// Demos worked by keyboard and accessibility tree alone: no coordinates, no pixels, no selectors.
import { Reader } from "./reader.ts";
import { expect, test } from "./test.ts";

const slopeIn = (sentence: string): number => {
  const text = /tangent slope (−?[\d.]+)/.exec(sentence)?.[1];
  if (!text) throw new Error(`No tangent slope in “${sentence}”.`);
  return Number(text.replace("−", "-"));
};

test("a reader without sight moves x₀ to where f′ is 0 on x³ − 3x", async ({ page }) => {
  const reader = new Reader(page);
  await reader.goTo("derivatives/#secant-tangent?v=1&f=x%5E3+-+3x&x0=0.3");
  expect(await reader.tabTo(/^slider “x₀/)).toMatch(/^slider “x₀, the point”, 0\.3/);
  // right until the slope is heard to change its sign, by large steps
  let slope = slopeIn(await reader.hearAfter(() => reader.press("ArrowRight")));
  expect(slope).toBeLessThan(0);
  for (let steps = 0; slope < 0 && steps < 12; steps++)
    slope = slopeIn(await reader.hearAfter(() => reader.press("PageUp")));
  expect(slope).toBeGreaterThan(0);
  // then between the two places, by typing what lies halfway
  await reader.tabTo(/^textbox “x₀/);
  let [low, high] = [0.3, 2];
  while (slope !== 0 && high - low > 1e-4) {
    const middle = Number(((low + high) / 2).toFixed(2));
    slope = slopeIn(await reader.hearAfter(() => reader.type(String(middle))));
    if (slope < 0) low = middle;
    else high = middle;
    if (high - low <= 0.011 && slope !== 0)
      slope = slopeIn(await reader.hearAfter(() => reader.type(String(slope < 0 ? high : low))));
  }
  expect(slope).toBe(0);
  expect(await reader.focused()).toMatch(/^textbox “x₀, the point, typed”, 1$/);
});

test("a reader without sight finds the largest stable α by halving", async ({ page }) => {
  const reader = new Reader(page);
  await reader.goTo("derivatives/#regression?v=1&epoch=400");
  await reader.tabTo(/^textbox “learning rate α/);
  let [stable, unstable] = [0.01, 1];
  while (unstable / stable > 1.01) {
    const alpha = Math.sqrt(stable * unstable).toPrecision(4);
    const said = await reader.hearAfter(() => reader.type(alpha));
    if (/Diverged|growing/.test(said)) unstable = Number(alpha);
    else {
      expect(said).toMatch(/falling|level|Converged/);
      stable = Number(alpha);
    }
  }
  // 2/λmax of the example is 0.084524
  expect(stable).toBeGreaterThan(0.0835);
  expect(stable).toBeLessThan(0.08453);
});

test("a reader without sight hunts for the largest stable α of Room 2", async ({ page }) => {
  const reader = new Reader(page);
  await reader.goTo("gradient-descent/#largest-alpha");
  await reader.tabTo(/^textbox “learning rate α/);
  let [stable, unstable] = [0.01, 1];
  while (unstable / stable > 1.02) {
    const alpha = Math.sqrt(stable * unstable).toPrecision(4);
    await reader.type(alpha);
    expect(await reader.tabTo(/^button/)).toBe("button “Try this α”");
    const said = await reader.hearAfter(() => reader.press("Enter"));
    expect(said).toMatch(/^α = [\d.]+ (converges|diverges)/);
    if (/diverges/.test(said)) unstable = Number(alpha);
    else stable = Number(alpha);
    await reader.tabTo(/^textbox “learning rate α/, "Shift+Tab");
  }
  expect(stable).toBeGreaterThan(0.0825);
  expect(stable).toBeLessThan(0.08453);
  expect(unstable).toBeGreaterThan(0.08452);
});

test("a reader without sight scrubs the three views to epoch 25", async ({ page }) => {
  const reader = new Reader(page);
  await reader.goTo("gradient-descent/#three-views");
  await reader.tabTo(/^radio “below 3/);
  await reader.press("ArrowDown", 2);
  expect(await reader.focused()).toBe("radio “past 3”, checked");
  await reader.tabTo(/^slider “epoch”, 0/);
  await reader.hearAfter(() => reader.press("PageUp"));
  let epoch = Number(/\d+$/.exec(await reader.focused())?.[0]);
  expect(epoch).toBeGreaterThan(1);
  let said = "";
  while (epoch !== 25) {
    said = await reader.hearAfter(() =>
      reader.press(epoch < 25 ? "ArrowRight" : "ArrowLeft", Math.abs(25 - epoch)),
    );
    epoch = Number(/\d+$/.exec(await reader.focused())?.[0]);
  }
  expect(said).toContain("Epoch 25: w = 3.2725");
});

test("a reader without sight predicts the stop, runs the rule, and makes it stop nearer", async ({
  page,
}) => {
  const reader = new Reader(page);
  await reader.goTo("gradient-descent/#stopping-rule");
  await reader.tabTo(/^textbox “x, where you expect the stop/);
  await reader.type("0.01");
  await reader.tabTo(/^button “Run it”$/);
  await reader.hearAfter(() => reader.press("Enter"));
  // the focus goes to what happened, beside what was expected
  expect(await reader.focused()).toMatch(
    /^You expected x = 0\.01\. The rule stops at x = 0\.06299/,
  );
  await reader.tabTo(/^textbox “tolerance/);
  const said = await reader.hearAfter(() => reader.type("0.00001"));
  expect(Number(/stops at x = ([\d.]+)/.exec(said)?.[1])).toBeLessThan(0.02);
});

/** Presses an arrow sixty times, as one that is held down for some seconds. */
async function holdDown(reader: Reader, says: RegExp): Promise<void> {
  const before = await reader.memory();
  expect(await reader.hearAfter(() => reader.press("ArrowRight", 60))).toMatch(says);
  const after = await reader.memory();
  const moved = after.moved.slice(before.moved.length);
  const heard = after.heard.slice(before.heard.length);
  expect(moved.length).toBeGreaterThan(20);
  // a slow machine may leave half a second between two presses: that is a rest, too
  const rests = moved.filter((at, i) => (moved[i + 1] ?? Infinity) - at > 480).length;
  expect(heard.length, JSON.stringify({ heard, moved })).toBeLessThanOrEqual(rests);
  for (const { at } of heard)
    expect(at - Math.max(...moved.filter((time) => time < at))).toBeGreaterThan(450);
}

const SLIDERS = {
  "derivatives/": [
    ["secant-tangent", /^slider “x₀/, /^Secant slope/],
    ["regression", /^slider “slope w/, /^Step 0: w = /],
  ],
  "gradient-descent/": [
    ["alpha-dial", /^slider “learning rate α/, /^After 3 steps x = /],
    ["predicted-drop", /^slider “learning rate α/, /the slope promises a drop/],
    ["direction-dial", /^slider “angle/, /the dial points to 60°/],
    ["three-views", /^slider “epoch/, /^Epoch 50: w = /],
    ["basins", /^slider “x₀/, /^From x₀ = /],
    ["stopping-rule", /^slider “tolerance/, /stop as soon as/],
  ],
} as const;

for (const [room, sliders] of Object.entries(SLIDERS))
  test(`an arrow held down in a demo of /${room} gives one announcement, at rest`, async ({
    page,
  }) => {
    const reader = new Reader(page);
    for (const [id, slider, says] of sliders) {
      await reader.goTo(`${room}#${id}`);
      await reader.tabTo(slider);
      await holdDown(reader, says);
    }
  });
