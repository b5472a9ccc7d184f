// The regression demo in a browser: its figures, the hand on its plots, the keyboard, its links.
import { expect, type Page, test } from "./test.ts";

const open = async (page: Page, hash = "") => {
  await page.open(`derivatives/${hash}`);
  const demo = page.byCss("#regression");
  await demo.box();
  await expect.poll(() => page.byCss("#regression fieldset:disabled").count()).toBe(0);
  // focus in the demo wakes its plots
  await demo.byRole("slider", "learning rate α").focus();
  await expect.poll(() => page.byCss("#regression .plot[data-live]").count()).toBe(3);
  return {
    demo,
    says: () => demo.byCss(".status").text(),
    press: (name: string | RegExp) => demo.byRole("button", name).click(),
    grip: (name: string) => demo.byCss(`[data-handle="${name}"]`).point(),
  };
};

test("the first step gives 0.78, 0.22 and 81.0904, and 500 epochs 3.0553 and 1.8003", async ({
  page,
}) => {
  const { press, says } = await open(page);
  await press("One step");
  expect(await says()).toBe("Step 1: w = 0.78, b = 0.22, loss = 81.0904, falling.");
  await press("Start again");
  await press("500 epochs");
  expect(await says()).toContain("Step 500: w = 3.0553, b = 1.8003");
});

test("α = 0.085 is said to diverge, and the limit is marked on the slider", async ({ page }) => {
  const { demo, press, says } = await open(page);
  const alpha = demo.byRole("slider", "learning rate α");
  expect(await alpha.accessibleDescription()).toBe("limit 2/λmax = 0.08452");
  await demo.byRole("textbox", "learning rate α, typed").fill("0.085");
  await press("500 epochs");
  expect(await says()).toContain("growing. α is above the limit 2/λmax = 0.08452");
  await press("500 epochs");
  expect(await says()).toMatch(/^Diverged after \d+ steps/);
  expect(await demo.text()).not.toMatch(/NaN|Infinity|undefined/);
});

test("a point is dragged, added by a click and removed; the menu then says whose points these are", async ({
  page,
}) => {
  const { demo, grip, press } = await open(page);
  const from = await grip("point 4");
  await page.drag(from, { x: from.x, y: from.y + 60 });
  await expect.poll(() => demo.byRole("combobox", "Data").value()).toBe("own");
  const points = () => demo.byCss('[data-handle^="point"]').count();
  await page.click(await demo.byCss(".regression-data .plot").point(0.55, 0.15));
  await expect.poll(points).toBe(6);
  await press(/^Remove point/);
  await expect.poll(points).toBe(5);
});

test("the line is turned by its grips, and moved as a point of the plane", async ({ page }) => {
  const { grip, says } = await open(page);
  const right = await grip("right");
  await page.drag(right, { x: right.x, y: right.y - 80 });
  await expect.poll(says).toMatch(/^Step 0: w = [\d.]+, b = [\d.]+, loss = [\d.]+\.$/);
  const before = await says();
  const at = await grip("line");
  await page.drag(at, { x: at.x + 40, y: at.y - 20 });
  await expect.poll(says).not.toBe(before);
});

test("by keyboard: arrows move w, and a step starts from there", async ({ page }) => {
  const { demo, says } = await open(page);
  await demo.byRole("slider", "slope w").press("ArrowRight", 5);
  expect(await says()).toMatch(/^Step 0: w = 0\.1, b = 0,/);
  await demo.byRole("button", "One step").press("Enter");
  expect(await says()).toMatch(/^Step 1: .* falling\.$/);
});

test("a word among the points is named with its line, and the picture stays", async ({ page }) => {
  const { demo, says } = await open(page);
  const before = await says();
  await demo.byCss("summary").nth(0).click();
  const field = demo.byRole("textbox", /One point a line/);
  await field.fill("1 2\n3 cat");
  await expect.poll(() => field.accessibleDescription()).toContain("Line 2: “cat” is not a number");
  expect(await field.attribute("aria-invalid")).toBe("true");
  expect(await says()).not.toBe("");
  await field.fill("1 3\n2 5\n3 7");
  await expect.poll(() => field.attribute("aria-invalid")).toBeNull();
  expect(await says()).not.toBe(before);
});

test("running plays until it rests, and pauses when asked", async ({ page }) => {
  const { press, says } = await open(page, "#regression?v=1&data=centred&alpha=0.3");
  await press("Run");
  await expect.poll(says, { timeout: 20_000 }).toContain("Converged");
  await press("Run");
  await press("Pause");
  const paused = await says();
  await press("One step");
  expect(await says()).not.toBe(paused);
});

test("a link brings the same picture back; a bad one gives a notice", async ({ page, newPage }) => {
  const { demo, says } = await open(page);
  await demo.byRole("slider", "learning rate α").press("ArrowRight", 3);
  await demo.byRole("button", "500 epochs").press("Enter");
  await expect.poll(() => page.address()).toContain("epoch=500");
  const other = await open(await newPage(), (await page.address()).replace(/^[^#]*/, ""));
  await expect.poll(other.says).toBe(await says());
  const bad = await open(await newPage(), "#regression?v=1&data=nobody&alpha=0.02");
  await expect.poll(() => bad.demo.text()).toContain("Part of this link could not be read");
});
