// The regression in three views: one cursor by slider, hand and key, and the epoch on paper.
import { expect, type Page, test } from "./test.ts";

const open = async (page: Page, hash = "") => {
  await page.open(`gradient-descent/${hash}`);
  const demo = page.byCss("#three-views");
  await demo.box();
  await expect.poll(() => page.byCss("#three-views fieldset:disabled").count()).toBe(0);
  const epoch = demo.byRole("slider", "epoch");
  // focus in the demo wakes its plots
  await epoch.focus();
  await expect.poll(() => page.byCss("#three-views .plot[data-live]").count()).toBe(3);
  const plot = (view: "data" | "plane" | "loss") =>
    demo.byCss(`.three-plots > .plot:nth-child(${["data", "plane", "loss"].indexOf(view) + 1})`);
  return {
    demo,
    epoch,
    plot,
    says: () => demo.byCss(".status").text(),
    press: (name: string | RegExp) => demo.byRole("button", name).click(),
    names: async () =>
      Promise.all(
        (["data", "plane", "loss"] as const).map((view) => plot(view).attribute("aria-label")),
      ),
  };
};

test("the prediction comes first, and then stands beside what happened", async ({ page }) => {
  const { demo, press, says } = await open(page);
  expect(await demo.text()).not.toContain("3.2725");
  await demo.byRole("radio", "below 3, on its way").click();
  await press("Run 25 epochs");
  await expect.poll(says).toContain("Epoch 25: w = 3.2725");
  const outcome = await demo.byCss(".prediction-outcome").text();
  expect(outcome).toContain(
    "You expected w below 3. After 25 epochs w = 3.2725: it went past 3 at epoch 9",
  );
  await press("Predict again");
  await expect.poll(says).toBe("Epoch 0: w = 0, b = 0, loss = 139.");
});

test("by keyboard alone the cursor moves all three views and the paper", async ({ page }) => {
  const { demo, epoch, says, names } = await open(page);
  await epoch.press("ArrowRight", 2);
  await expect.poll(says).toContain("Epoch 2: w = 1.3752, b = 0.3888, loss = 47.343, falling.");
  expect(await names()).toEqual([
    "5 points, the line ŷ = 1.375x + 0.3888 and its residuals.",
    "The plane of w and b with contours of the loss, and the path to w = 1.375, b = 0.3888.",
    "The loss against the epoch, with the cursor at epoch 2.",
  ]);
  await expect.poll(() => demo.byCss(".paper").text()).toContain("Epoch 2:");
  await epoch.press("ArrowLeft");
  await demo.byRole("button", "Step").press("Enter");
  await expect.poll(says).toContain("Epoch 2:");
  await demo.byRole("button", "Back").press(" ");
  await expect.poll(says).toContain("Epoch 1: w = 0.78, b = 0.22, loss = 81.0904");
  await demo.byRole("textbox", "epoch, typed").fill("2949");
  await expect.poll(says).toContain("Epoch 2 949: w = 3, b = 2");
  await demo.byRole("button", "Reset").press("Enter");
  await expect.poll(says).toContain("Epoch 0:");
});

test("the hand moves it in the loss plot, and along the path in the plane", async ({ page }) => {
  const { plot, says } = await open(page, "#three-views?v=1&shown=1");
  const from = await plot("loss").point(0.2, 0.5);
  const to = await plot("loss").point(0.5, 0.5);
  await page.drag(from, to);
  await expect.poll(says).toContain("Epoch 25: w = 3.2725");
  await page.click(await plot("plane").point(0.29, 0.82));
  await expect.poll(says).toContain("Epoch 1:");
  await page.drag(await plot("plane").point(0.3, 0.8), await plot("plane").point(0.39, 0.74));
  await expect.poll(says).toMatch(/^Epoch [345]:/);
});

test("the start is dragged by its ring, and the cursor stays at its epoch", async ({ page }) => {
  const { demo, says } = await open(page, "#three-views?v=1&epoch=10");
  const ring = await demo.byCss('[data-handle="start"]').point();
  await page.drag(ring, { x: ring.x - 30, y: ring.y - 30 });
  await expect.poll(() => demo.byRole("textbox", "start w, typed").value()).toMatch(/^−/);
  expect(await says()).toContain("Epoch 10:");
});

test("playing runs to the end of the view, and pauses when asked", async ({ page }) => {
  const { press, says } = await open(page);
  await press("Play");
  await press("Pause");
  const paused = await says();
  await press("Step");
  await expect.poll(says).not.toBe(paused);
  await press("Play");
  await expect.poll(says, { timeout: 30_000 }).toContain("Epoch 50:");
});

test("on paper the lines come one at a time, with the numbers of the epoch put in", async ({
  page,
}) => {
  const { demo, epoch, press } = await open(page);
  const later = () => page.byCss("#three-views .line-later").count();
  expect(await later()).toBe(0);
  await press("A line at a time");
  const hidden = await page.byCss("#three-views .live-line").count();
  await expect.poll(later).toBe(hidden - 1);
  await press("Next line");
  await expect.poll(later).toBe(hidden - 2);
  await press("All lines");
  await expect.poll(later).toBe(0);
  await epoch.press("ArrowRight");
  await epoch.press("ArrowLeft");
  await expect.poll(() => demo.byCss(".slot-nl").text()).toBe("81.0904");
  expect(await demo.byCss(".slot-drop").texts()).toEqual(["65.68", "65.68"]);
  expect(await demo.byCss(".slot-bend").texts()).toEqual(["7.7704", "7.7704"]);
});

test("α = 0.085 diverges and is said to; 0 and −1 are refused with a sentence", async ({
  page,
}) => {
  const { demo, press, says } = await open(page, "#three-views?v=1&epoch=40");
  await press("0.085");
  await expect.poll(says).toContain("α is above the limit 2/λmax = 0.08452");
  const before = await says();
  const typed = demo.byRole("textbox", "learning rate α, typed");
  await typed.fill("0");
  await expect.poll(() => typed.accessibleDescription()).toContain("every step has length 0");
  await typed.fill("-1");
  await expect.poll(() => typed.accessibleDescription()).toContain("every step climbs");
  expect(await says()).toBe(before);
});

test("100,000 epochs are worked out in pieces, and the log axis holds them", async ({ page }) => {
  const { demo, says } = await open(page, "#three-views?v=1&alpha=0.0001");
  await demo.byRole("checkbox", "logarithmic loss").click();
  await demo.byRole("textbox", "epoch, typed").fill("100000");
  await expect.poll(says, { timeout: 30_000 }).toContain("Epoch 100 000:");
  await expect.poll(says, { timeout: 30_000 }).not.toContain("being worked out");
  expect(await demo.text()).not.toMatch(/NaN|Infinity|undefined/);
});

test("a link brings the same picture back; a bad one gives a notice", async ({ page, newPage }) => {
  const { epoch, says } = await open(page);
  await epoch.press("ArrowRight", 7);
  await expect.poll(() => page.address()).toContain("epoch=7");
  const other = await open(await newPage(), (await page.address()).replace(/^[^#]*/, ""));
  await expect.poll(other.says).toBe(await says());
  const bad = await open(await newPage(), "#three-views?v=1&data=nobody&epoch=5");
  await expect.poll(() => bad.demo.text()).toContain("Part of this link could not be read");
});

test("without JavaScript the pictures, the paper and its lines stand there", async ({
  engine,
  newPage,
}) => {
  const page = await newPage({ javaScript: !engine.can("noJavaScript") });
  await page.open("gradient-descent/");
  expect(await page.byCss("#three-views .plot svg").count()).toBeGreaterThan(2);
  await page.byCss("#three-views .paper").box();
  expect(await page.byCss("#three-views .paper").text()).toContain("−195");
});

test("the copied link has what was set last, also what is not read in words", async ({ page }) => {
  const { demo, press } = await open(page);
  const hash = () => page.evaluate(() => location.hash);
  await demo.byRole("checkbox", "logarithmic loss").click();
  await expect.poll(hash).toContain("log=");
  await press("Copy a link to this picture");
  expect(await hash()).toContain("log=");
});
