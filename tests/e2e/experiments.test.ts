// Every experiment of Room 2: predict first, by keyboard alone; without JavaScript; by its link.
import { expectWholeWords, openExperiment, questions } from "./experiment.ts";
import { expect, test } from "./test.ts";

test("each is committed and run by keyboard alone; prediction and outcome stand together", async ({
  page,
}) => {
  for (const { id, predict, run, together, secret } of questions)
    await test.step(id, async () => {
      const { demo, outcome, pictures } = await openExperiment(page, id);
      const button = demo.byRole("button", run);
      expect(await button.attribute("disabled")).not.toBeNull();
      expect((await demo.text()) + (await pictures()).join()).not.toMatch(secret);
      await predict(demo, page);
      await expect.poll(() => button.attribute("disabled")).toBeNull();
      await button.press("Enter");
      await expect.poll(outcome).toMatch(together);
      await expect.poll(() => demo.byCss(".prediction-outcome").isFocused()).toBe(true);
      await demo.byCss("summary").nth(0).press("Enter");
      await expect.poll(() => demo.byCss("tbody tr").count()).toBeGreaterThan(0);
      await expectWholeWords(demo);
      await demo.byRole("button", "Predict again").press("Enter");
      await expect.poll(() => button.count()).toBe(1);
    });
});

test("each is skipped; a link of nonsense opens its usual picture, its own link the same again", async ({
  page,
}) => {
  for (const { id, secret } of questions)
    await test.step(id, async () => {
      const here = await openExperiment(page, id);
      const usual = [await here.says(), ...(await here.pictures())];
      await here.press("Skip the prediction");
      await expect.poll(here.outcome).toMatch(secret);
      expect(await here.outcome()).not.toMatch(/You (expected|predicted)/);
      await expect.poll(() => page.address()).toContain(`#${id}?v=1`);
      const shown = [await here.says(), ...(await here.pictures())];
      const query = (await page.address()).replace(/^[^?]*\?/, "");
      const nonsense = "v=1&x0=NaN&alpha=1e999&tolerance=x&x=%00&nobody=1";
      const bad = await openExperiment(page, id, nonsense);
      await expect.poll(() => bad.demo.byCss(".notice").text()).toContain("could not be read");
      expect([await bad.says(), ...(await bad.pictures())]).toEqual(usual);
      const there = await openExperiment(page, id, query);
      await expect.poll(there.outcome).toMatch(secret);
      expect([await there.says(), ...(await there.pictures())]).toEqual(shown);
    });
  // the last once more, as one who was sent the link opens it
  const [last] = questions.slice(-1);
  const sent = (await page.address()).replace(/^[^?]*\?/, "");
  await page.reload();
  const { outcome } = await openExperiment(page, last!.id, sent);
  await expect.poll(outcome).toMatch(last!.secret);
});

test("without JavaScript each has its pictures, its table, its question and the answer", async ({
  engine,
  newPage,
}) => {
  const page = await newPage({ javaScript: !engine.can("noJavaScript") });
  await page.open("gradient-descent/");
  for (const { id, secret } of questions) {
    const demo = page.byCss(`#${id}`);
    expect(await page.byCss(`#${id} .plot > .plot-still > svg`).count()).toBe(2);
    if (page.look.javaScript) continue;
    expect(await demo.byCss(".experiment-dial").isVisible()).toBe(false);
    expect(await demo.text()).not.toMatch(secret);
    await demo.byCss(".prediction-folded summary").click();
    await expect.poll(() => demo.byCss(".prediction-folded p").text()).toMatch(secret);
    await demo.byCss(".demo-table summary").click();
    await expect.poll(() => demo.byCss("tbody tr").nth(0).isVisible()).toBe(true);
    await expectWholeWords(demo);
  }
});
