// The experiments of Room 2 under a hand: the mouse and a finger on their plots, the runs that play.
import { openExperiment } from "./experiment.ts";
import { expect, type Page, test } from "./test.ts";

/** CSS pixels of one unit of x in a plot whose window is so wide. */
const unit = async (page: Page, id: string, width: number): Promise<number> =>
  (await page.byCss(`#${id} .experiment-plot .plot`).box()).width / width;

for (const id of ["alpha-dial", "predicted-drop"]) {
  test(`${id}: the start is dragged along the curve`, async ({ page }) => {
    const { field, grip } = await openExperiment(page, id);
    const along = 2 * (await unit(page, id, 9));
    const from = await grip("start");
    await page.drag(from, { x: from.x + along, y: from.y });
    await expect.poll(() => field("x₀, the start").value()).toBe("2");
  });
}

test("the dial's arrow and place are dragged on the map, and its disc along the slopes", async ({
  page,
}) => {
  const { field, grip, press, says } = await openExperiment(page, "direction-dial");
  const angle = () => field("angle in degrees").value();
  const [head, foot] = [await grip("angle"), await grip("place")];
  await page.drag(await grip("angle"), { x: head.x - (head.x - foot.x), y: head.y - 60 });
  await expect.poll(angle).toBe("90");
  await press("This is my way: show the slopes");
  await expect.poll(says).toContain("In direction 90° the slope is 8: uphill");
  await press("Along the level curve");
  await expect.poll(says).toContain("the slope is 0: you walk along the level curve");
  const along = await unit(page, "direction-dial", 8.4);
  const place = await grip("place");
  await page.drag(place, { x: place.x - 2 * along, y: place.y });
  await expect.poll(() => field("x, where you stand").value()).toBe("0");
  await expect.poll(says).toContain("At (0, 1) the gradient is (0, 8)");
  const turn = await grip("turn");
  await page.drag(turn, { x: turn.x + 40, y: turn.y });
  await expect.poll(angle).not.toMatch(/^180?$/);
});

test("the hunt encloses the limit, and stretching x begins a new one", async ({ page }) => {
  const { demo, field, press, says } = await openExperiment(page, "largest-alpha");
  for (const rate of ["0.1", "0.08", "0.085"]) {
    await field("learning rate α").fill(rate);
    await press("Try this α");
  }
  await expect.poll(says).toContain("The limit lies between 0.08 and 0.085.");
  await demo.byCss("summary").nth(0).click();
  await expect.poll(() => demo.byCss("tbody tr").count()).toBe(4);
  await field("stretch x by a factor").fill("100");
  await expect.poll(says).toBe("Nothing tried yet. Choose an α and try it.");
  await press("Skip the prediction");
  const limit = /= 9\.0\d+ × 10⁻⁶; κ = 605.009/;
  await expect.poll(() => demo.byCss(".prediction-outcome").text()).toMatch(limit);
});

test("the cure: with its mean taken off and stretched by 1/√2, x lets one step do", async ({
  page,
}) => {
  const { demo, field, outcome, press, says } = await openExperiment(page, "largest-alpha");
  await demo.byRole("checkbox", "take the mean off x first").press("Space");
  await field("stretch x by a factor").fill("1/sqrt(2)");
  await field("learning rate α").fill("0.5");
  await press("Try this α");
  await expect
    .poll(says)
    .toContain("α = 0.5 converges: after 1 epoch, when no step changes much any more, the loss is");
  await press("Skip the prediction");
  await expect.poll(outcome).toContain("= 1; κ = 1. The bowl is round");
});

test("a run is chosen on the plane by a click and by dragging, and on the curve", async ({
  page,
}) => {
  const { field, grip, says } = await openExperiment(page, "basins");
  const plane = page.byCss("#basins .experiment-plot .plot");
  // from −3 to 3 across, and from 0.25 down to 0.005
  await page.click(await plane.point(5 / 6, 1 - 0.095 / 0.245));
  const near =
    /^From x₀ = (2|1\.99|2\.01) with α = 0\.(1|099|100)\d? .* the left minimum, x = −1\.301/;
  await expect.poll(says).toMatch(near);
  const along = await unit(page, "basins", 6);
  const from = await grip("run");
  const start = async () => Number(await field("x₀, the start").value());
  await page.drag(from, { x: from.x - 0.5 * along, y: from.y });
  await expect.poll(start).toBeCloseTo(1.5, 1);
  const onCurve = await grip("start");
  await page.drag(onCurve, { x: onCurve.x - along, y: onCurve.y });
  await expect.poll(start).toBeCloseTo(0.5, 1);
});

test("a place for the stop is pressed on the curve", async ({ page }) => {
  const { field } = await openExperiment(page, "stopping-rule");
  const plot = page.byCss("#stopping-rule .experiment-plot .plot");
  // from −0.2 to 1.3 across
  await page.click(await plot.point(0.7 / 1.5, 0.8));
  await expect.poll(() => field("x, where you expect the stop").value()).toBe("0.5");
});

test("the descent plays only when asked, pauses, and stops when the page is hidden", async ({
  page,
}) => {
  const { field, press, says } = await openExperiment(page, "alpha-dial");
  const step = () => field("step k").value();
  expect(await step()).toBe("3");
  await press("Reset");
  await expect.poll(step).toBe("0");
  await press("Step");
  expect(await says()).toContain("After 1 step x = 0.6.");
  await press("Back");
  expect(await says()).toContain("After 0 steps x = 0.");
  await press("Run");
  await expect.poll(async () => Number(await step())).toBeGreaterThan(2);
  await page.evaluate(() => {
    Object.defineProperty(document, "hidden", { value: true, configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
  });
  // the button says that it has stopped, and what stands there stays
  await expect.poll(() => page.byCss("#alpha-dial").byRole("button", "Run").count()).toBe(1);
  const stopped = await step();
  await page.evaluate(() => {
    Object.defineProperty(document, "hidden", { value: false, configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
  });
  await press("Step");
  expect(await step()).toBe(String(Number(stopped) + 1));
});

test("by a finger on a phone: a start, an arrow and a run are dragged", async ({
  engine,
  newPage,
}) => {
  const touch = engine.can("touch");
  const page = await newPage({ viewport: { width: 360, height: 740 }, touch });
  const move: typeof page.drag = touch ? page.swipe.bind(page) : page.drag.bind(page);
  const dial = await openExperiment(page, "alpha-dial");
  const along = 2 * (await unit(page, "alpha-dial", 9));
  const start = await dial.grip("start");
  await move(start, { x: start.x + along, y: start.y });
  await expect
    .poll(async () => Number(await dial.field("x₀, the start").value()))
    .toBeCloseTo(2, 0);
  const compass = await openExperiment(page, "direction-dial");
  const head = await compass.grip("angle");
  await move(head, { x: head.x - 30, y: head.y + 60 });
  await expect
    .poll(async () => Number(await compass.field("angle in degrees").value()))
    .toBeGreaterThan(180);
  const basins = await openExperiment(page, "basins");
  const run = await basins.grip("run");
  await move(run, { x: run.x - 60, y: run.y - 30 });
  await expect.poll(basins.says).not.toContain("x₀ = 2 ");
});

test("on a phone α stands between the two plots, all in one view", async ({ newPage }) => {
  const page = await newPage({ viewport: { width: 360, height: 640 } });
  for (const id of ["alpha-dial", "predicted-drop", "direction-dial", "stopping-rule"]) {
    const { demo } = await openExperiment(page, id);
    const places = await Promise.all(
      [".experiment-plot", ".experiment-dial", ".experiment-second"].map((css) =>
        page.byCss(`#${id} ${css}`).box(),
      ),
    );
    const heights = places.reduce((sum, { height }) => sum + height, 0);
    expect(heights, id).toBeLessThan(600);
    await demo.byCss(".experiment-dial").box();
    const order = await page.evaluate(
      (id) =>
        ["plot", "dial", "second"].map(
          (part) =>
            document.querySelector(`#${id} .experiment-${part}`)!.getBoundingClientRect().top,
        ),
      id,
    );
    expect(order, id).toEqual([...order].sort((a, b) => a - b));
  }
});
