// The site as a whole: its pages open, its policy holds, and a wrong address is answered.
import { expect, test } from "./test.ts";

test("the front page opens and says what the course is", async ({ page }) => {
  await page.open();
  expect(await page.byCss("h1").count()).toBe(1);
  expect(await page.byRole("link", /derivatives/i).count()).toBeGreaterThan(0);
});

test("a room opens, and its formulas are mathematics", async ({ page }) => {
  await page.open("derivatives/");
  expect(await page.byRole("heading", "Derivatives").count()).toBe(1);
  expect(await page.byCss("math").count()).toBeGreaterThan(0);
});

test("a script and a handler injected into the page are blocked by its policy", async ({
  page,
  site,
}) => {
  site.inject(`<script>globalThis.injected = true</script>
    <img src="missing.png" onerror="globalThis.injected = true" alt="">`);
  await page.open();
  const blocked: string[] = [];
  await expect
    .poll(() => blocked.push(...site.takeViolations()) && blocked.join())
    .toMatch(/script-src[^]*script-src/);
  expect(await page.evaluate(() => "injected" in globalThis)).toBe(false);
  page.takeErrors();
});

test("text cannot become markup: Trusted Types refuse it", async ({ engine, page, site }) => {
  await page.open();
  const refused = await page.evaluate(() => {
    try {
      // eslint-disable-next-line no-restricted-syntax -- the very thing that must be refused
      document.createElement("div").innerHTML = "<b>bold</b>";
      return "";
    } catch (error) {
      return String(error);
    }
  });
  // a Firefox older than Trusted Types has the policy of the test above alone
  if (refused === "" && engine.name === "firefox") {
    expect(await page.evaluate(() => "trustedTypes" in globalThis)).toBe(false);
    return;
  }
  expect(refused, engine.name).toContain("TypeError");
  await expect.poll(() => site.takeViolations().join()).toContain("trusted-types");
  page.takeErrors();
});
