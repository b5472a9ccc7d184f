// The derivation in steps in a browser: by mouse, by key, with the reader's own function.
import { expect, type Page, test } from "./test.ts";

const open = async (page: Page, hash = "") => {
  await page.open(`derivatives/${hash}`);
  const demo = page.byCss("#step-by-step");
  await demo.box();
  await expect.poll(() => page.byCss("#step-by-step fieldset:disabled").count()).toBe(0);
  return {
    demo,
    says: () => demo.byCss(".status").text(),
    /** How many lines of the derivation in force can be read. */
    lines: () =>
      demo
        .byCss(".steps-work > :not([hidden]) li:not(.later), .steps-work > ol > li:not(.later)")
        .count(),
    rule: () => demo.byCss(".here .steps-rule").texts(),
    button: (name: string) => demo.byRole("button", name),
    field: demo.byRole("textbox", "Your f(x)"),
  };
};

test("Next, Back and All go through the derivation with the mouse", async ({ page }) => {
  const { says, lines, button, demo } = await open(page);
  expect(await says()).toContain("5 steps to go");
  expect(await lines()).toBe(1);
  await button("Next").click();
  await expect.poll(says).toBe("Step 1 of 5: product rule.");
  expect(await lines()).toBe(2);
  await button("Back").click();
  await expect.poll(lines).toBe(1);
  await button("All").click();
  await expect.poll(says).toContain("No d/dx is left: this is the derivative.");
  expect(await lines()).toBe(6);
  expect(await demo.byCss(".steps-check").text()).toContain("apart");
  expect(await button("Next").attribute("aria-disabled")).toBe("true");
});

test("the keyboard does the same, and the focus stays at the end", async ({ page }) => {
  const { says, button } = await open(page);
  await button("Next").press("Enter", 7);
  await expect.poll(says).toContain("Step 5 of 5");
  expect(await button("Next").isFocused()).toBe(true);
  await button("Start again").press("Space");
  await expect.poll(says).toContain("5 steps to go");
});

test("the reader's own function is read, derived and checked", async ({ page }) => {
  const { demo, says, lines, button, field } = await open(page);
  await field.fill("e^(2x)");
  await expect.poll(says).toBe("4 steps to go. First: which rule fits the whole?");
  expect(await demo.byCss(".function-read").text()).toContain("Read as");
  await button("All").click();
  await expect.poll(lines).toBe(5);
  const last = await demo.byCss(".steps-work > ol > .here .katex-html").text();
  expect(last.replace(/\s/g, "")).toBe("=2e2x");
  expect(await demo.byCss(".steps-work > .steps-check td").count()).toBe(20);
});

test("an example is a press away", async ({ page }) => {
  const { says, button, field } = await open(page);
  await button("sin(x)/x").click();
  await expect.poll(says).toContain("4 steps to go");
  expect(await field.value()).toBe("sin(x)/x");
  expect(await button("sin(x)/x").attribute("aria-pressed")).toBe("true");
});

test("a mistake is named and placed, and the last derivation stays", async ({ page }) => {
  const { demo, says, lines, button, field } = await open(page);
  await field.fill("3x^2");
  await expect.poll(says).toContain("3 steps to go");
  await button("All").click();
  await expect.poll(lines).toBe(4);
  await field.press("End");
  await page.type("+");
  await expect.poll(() => demo.byCss(".function-field .error").count()).toBe(1);
  expect(await demo.byCss(".function-field .error").text()).toContain("Nothing stands after “+”");
  expect(await demo.byCss(".error-place mark").text()).toBe("+");
  expect(await field.attribute("aria-invalid")).toBe("true");
  expect(await lines()).toBe(4);
  expect(await says()).toContain("Step 3 of 3");
});

test("a link brings function and step", async ({ page }) => {
  const { says, field } = await open(page, "#step-by-step?v=1&f=x%5E3&step=1");
  expect(await field.value()).toBe("x^3");
  await expect.poll(says).toContain("Step 1 of 1: power rule.");
});

test("without JavaScript the whole derivation stands there, and the note promises no dragging", async ({
  engine,
  newPage,
}) => {
  const javaScript = !engine.can("noJavaScript");
  const page = await newPage({ javaScript });
  await page.open("derivatives/");
  const demo = page.byCss("#step-by-step");
  expect(await demo.byCss(".steps-lines > li").count()).toBe(6);
  const note = await page.evaluate(
    () => document.querySelector("#step-by-step .demo-asleep")?.textContent,
  );
  expect(note).toContain("go through a derivation");
  expect(note).not.toContain("drag");
});
