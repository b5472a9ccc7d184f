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

for (const [address, slider, says] of [
  ["derivatives/#secant-tangent", /^slider “x₀/, /^Secant slope/],
  ["derivatives/#regression", /^slider “slope w/, /^Step 0: w = /],
] as const)
  test(`an arrow held down on ${address} gives one announcement, at rest`, async ({ page }) => {
    const reader = new Reader(page);
    await reader.goTo(address);
    await reader.tabTo(slider);
    expect(await reader.hearAfter(() => reader.press("ArrowRight", 60))).toMatch(says);
    const { heard, moved } = await reader.memory();
    expect(moved.length).toBe(60);
    // a slow machine may leave half a second between two presses: that is a rest, too
    const rests = moved.filter((at, i) => (moved[i + 1] ?? Infinity) - at > 480).length;
    expect(heard.length, JSON.stringify({ heard, moved })).toBeLessThanOrEqual(rests);
    for (const { at } of heard)
      expect(at - Math.max(...moved.filter((time) => time < at))).toBeGreaterThan(450);
  });
