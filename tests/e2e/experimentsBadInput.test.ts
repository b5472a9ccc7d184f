// What a reader can do wrong in the experiments of Room 2: a sentence, and the last good picture. In
// Chromium alone, since the same functions find the words everywhere; that a mistake is told in each
// engine, and takes nothing away, is in everyDemo.test.ts.
import { expectWholeWords, openExperiment } from "./experiment.ts";
import { expect, test } from "./test.ts";

test.describe("in one engine", { tag: "@chromium" }, () => {
  test("the dial: α of 0, below 0 and huge is told in words; words for a number keep the picture", async ({
    page,
  }) => {
    const { demo, field, mistake, pictures, says } = await openExperiment(page, "alpha-dial");
    const alpha = field("learning rate α");
    for (const [typed, words] of [
      ["0", "With α = 0 every step has length 0: nothing moves."],
      ["-0.1", "α is negative, so every step climbs"],
      ["1000000", "every step leaps further out, and it diverges"],
    ] as const) {
      await alpha.fill(typed);
      await expect.poll(says).toContain(words);
      await expectWholeWords(demo);
    }
    await alpha.fill("1e9");
    await expect.poll(mistake).toContain("Choose a number from");
    await alpha.fill("0.2");
    const before = await pictures();
    for (const typed of ["cat", ""]) {
      await alpha.fill(typed);
      await expect.poll(mistake).toMatch(/cat|number/);
      expect(await alpha.attribute("aria-invalid")).toBe("true");
      expect(await pictures()).toEqual(before);
    }
  });

  for (const id of ["alpha-dial", "predicted-drop"]) {
    test(`${id}: the reader's own curve, one that cannot be read, one without a slope at the start`, async ({
      page,
    }) => {
      const { demo, field, mistake, pictures, says } = await openExperiment(
        page,
        id,
        "v=1&f=x%5E2%2F4&x0=2",
      );
      await expect.poll(async () => (await pictures())[0]).toContain("x^2/4");
      const own = demo.byRole("textbox", "Your f(x)");
      await own.fill("ln(x");
      await expect.poll(mistake).toContain("bracket");
      expect((await pictures())[0]).toContain("x^2/4");
      await own.fill("ln(x)");
      await field("x₀, the start").fill("-1");
      await expect.poll(says).toContain("has no value at x₀ = −1, so there is no step to take");
      await own.fill("7");
      await expect.poll(says).toContain("slope is 0");
      await own.fill("-x^2");
      await expect.poll(says).toMatch(/there is no minimum to find|the slope promises/);
      await expectWholeWords(demo);
    });
  }

  test("the map: f(x, y) that is constant, undefined where one stands, unbounded below, unreadable", async ({
    page,
  }) => {
    const { demo, mistake, pictures, press, says } = await openExperiment(
      page,
      "direction-dial",
      "v=1&f=x+y",
    );
    await expect.poll(says).toContain("on f(x, y) = x y");
    await press("Skip the prediction");
    await expect.poll(says).toContain("At (2, 1) the gradient is (1, 2)");
    const own = demo.byRole("textbox", "Your f(x, y)");
    for (const [typed, words] of [
      ["7", "every direction has slope 0. The ground is level here."],
      [
        "ln(-x)",
        "At (2, 1) f(x, y) = ln(−x), or one of its slopes, has no value. Stand elsewhere.",
      ],
      ["-x^2 - y^4", "At (2, 1) the gradient is (−4, −4)"],
    ] as const) {
      await own.fill(typed);
      await expect.poll(says).toContain(words);
      await expectWholeWords(demo);
    }
    const before = await pictures();
    await own.press("End");
    await page.type(" + z");
    await expect.poll(mistake).toContain("“z” isn’t a variable here");
    expect(await pictures()).toEqual(before);
  });

  test("the hunt refuses an α of 0 and below, and a stretch of 0; a huge α diverges", async ({
    page,
  }) => {
    const { demo, field, mistake, press, says } = await openExperiment(page, "largest-alpha");
    const alpha = field("learning rate α");
    await alpha.fill("0");
    await expect.poll(mistake).toContain("With α = 0 the descent stands still.");
    await alpha.fill("-1");
    await expect.poll(mistake).toContain("With α below 0 the descent climbs.");
    // what was mistyped stays with its sentence, wherever the reader goes next
    await alpha.fill("foo");
    await expect.poll(mistake).toContain("“foo” is no number.");
    await press("Try this α");
    expect(await alpha.value()).toBe("foo");
    expect(await mistake()).toContain("“foo” is no number.");
    await alpha.fill("100");
    await press("Try this α");
    await expect
      .poll(says)
      .toMatch(/^α = 100 diverges: after \d+ epochs? .* The limit lies between/);
    await field("stretch x by a factor").fill("0");
    await expect.poll(mistake).toContain("The factor must be more than 0");
    await expectWholeWords(demo);
  });

  test("basins: an α of 0 is refused, the boldest run flies off; a tolerance of 0 is refused", async ({
    page,
  }) => {
    const basins = await openExperiment(page, "basins");
    const says = await basins.says();
    await basins.field("learning rate α").fill("0");
    await expect.poll(basins.mistake).toContain("α must be more than 0");
    expect(await basins.says()).toBe(says);
    await basins.field("learning rate α").fill("1");
    await basins.field("x₀, the start").fill("10");
    await expect.poll(basins.says).toMatch(/is gone after \d steps?\.$/);
    await expectWholeWords(basins.demo);
    const rule = await openExperiment(page, "stopping-rule");
    await rule.field("tolerance of the rule").fill("0");
    await expect.poll(rule.mistake).toContain("Choose a number from");
    await rule.field("tolerance of the rule").fill("0.000001");
    await rule.press("Skip the prediction");
    await expect.poll(rule.outcome).toMatch(/after \d{3}.\d{3} steps/);
  });
});
