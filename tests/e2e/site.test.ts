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

test("an injected script is blocked by the policy", async ({ page, site }) => {
  await page.open();
  await page.evaluate(() => {
    // a script as an attacker would place it: a text node passes by Trusted Types
    const script = document.createElement("script");
    script.append("globalThis.injected = true");
    document.body.append(script);
  });
  expect(await page.evaluate(() => "injected" in globalThis)).toBe(false);
  await expect.poll(() => site.takeViolations().join()).toContain("script-src");
  page.takeErrors();
});
