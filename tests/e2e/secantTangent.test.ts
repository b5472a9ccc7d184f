// The explorer in a browser: the hand on the curve, the keyboard, the reader's own function, links.
import { expect, type Page, test } from "./test.ts";

const open = async (page: Page, hash = "") => {
  await page.open(`derivatives/${hash}`);
  const demo = page.byCss("#secant-tangent");
  await demo.box();
  await expect.poll(() => page.byCss("#secant-tangent fieldset:disabled").count()).toBe(0);
  await demo.byRole("slider", "x₀, the point").focus();
  await expect.poll(() => page.byCss("#secant-tangent .plot[data-live]").count()).toBe(2);
  return {
    demo,
    says: () => demo.byCss(".status").text(),
    field: (name: string) => demo.byRole("textbox", `${name}, typed`),
  };
};

test("dragging x₀ on x² to 3 shows the slope 6", async ({ page }) => {
  const { demo, says } = await open(page);
  const box = await demo.byCss(".explorer-curve .plot").box();
  const from = await demo.byCss('[data-handle="x0"]').point();
  // the window of x² is 8 wide and starts at −4
  await page.drag(from, { x: box.x + (7 / 8) * box.width, y: from.y });
  expect(await says()).toContain("tangent slope 6");
});

test("number, second plot and sentence follow a hand that stays down, and a lost touch changes nothing", async ({
  page,
}) => {
  const { demo, says, field } = await open(page);
  const box = await demo.byCss(".explorer-curve .plot").box();
  const from = await demo.byCss('[data-handle="x0"]').point();
  const second = () =>
    page.evaluate(() =>
      document.querySelector<HTMLCanvasElement>(".explorer-slopes .plot-picture")!.toDataURL(),
    );
  const before = await second();
  await page.drag(from, { x: box.x + (7 / 8) * box.width, y: from.y }, 12, async () => {
    await expect.poll(() => field("x₀, the point").value()).toBe("3");
    await expect.poll(second).not.toBe(before);
    await expect.poll(says).toContain("tangent slope 6");
    // as a browser does that takes the finger for scrolling
    await page.evaluate(() =>
      document
        .querySelector('#secant-tangent [data-handle="x0"]')!
        .dispatchEvent(new PointerEvent("pointercancel", { bubbles: true })),
    );
  });
  await expect.poll(() => field("x₀, the point").value()).toBe("3");
});

test("a press whose end goes to a menu leaves no handle behind", async ({ page }) => {
  const { demo } = await open(page);
  const place = async () => {
    const box = await demo.byCss(".explorer-curve .plot").box();
    const handle = await demo.byCss('[data-handle="x0"]').point();
    return Math.round((8 * (handle.x - box.x)) / box.width) - 4;
  };
  expect(await place()).toBe(1);
  const tell = (type: string) =>
    page.evaluate(
      (type) => void document.body.dispatchEvent(new PointerEvent(type, { bubbles: true })),
      type,
    );
  await tell("pointerdown");
  await demo.byRole("slider", "x₀, the point").slideTo(3);
  // the next move has no button down: the hand was lifted where the page does not hear of it
  await tell("pointermove");
  await expect.poll(place).toBe(3);
});

test("h = 0.01 at x₀ = 1 shows 2.01 against 2", async ({ page }) => {
  const { field, says } = await open(page);
  await field("size of the step h").fill("0.01");
  expect(await says()).toBe("Secant slope 2.01 over h = 0.01; tangent slope 2; difference 0.01.");
});

test("|x| at 0 shows −1 and 1 and says that there is no derivative", async ({ page }) => {
  const { says } = await open(page, "#secant-tangent?v=1&f=%7Cx%7C&x0=0");
  expect(await says()).toContain(
    "no derivative here: the slope is −1 from the left and 1 from the right",
  );
});

test("the reader's own x^2 sin(x) works in both plots, and a mistake keeps the last picture", async ({
  page,
}) => {
  const { demo, says } = await open(page, "#secant-tangent?v=1&f=2x%2B1");
  const field = demo.byRole("textbox", "Your f(x)");
  await field.fill("x^2 sin(x)");
  await expect
    .poll(() => demo.byCss(".explorer-slopes .plot").attribute("aria-label"))
    .toContain("x^2 sin(x)");
  const before = await says();
  await page.type("(");
  expect(await demo.byCss(".function-field .error").text()).toContain("bracket");
  expect(await field.attribute("aria-invalid")).toBe("true");
  expect(await says()).toBe(before);
});

for (const width of [360, 768, 1280])
  test(`at ${width} px, no line of long numbers is cut or runs into the next`, async ({ page }) => {
    await page.setViewport({ width, height: 740 });
    const { demo } = await open(page, "#secant-tangent?v=1&f=x%5E2+sin%28x%29&x0=4.525");
    await expect.poll(() => demo.byCss(".live-formula").text()).toContain("−0.8723923");
    expect(await demo.byCss(".meaning-here").count()).toBe(3);
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll("#secant-tangent :is(.live-line, .meaning-here)")]
        .filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 2)
        .map(({ textContent }) => textContent),
    );
    expect(cut).toEqual([]);
  });

test("the column of the geometric meaning follows the sign of f′", async ({ page }) => {
  const { demo, field } = await open(page, "#secant-tangent?v=1&f=x%5E3+-+3x");
  const holds = () => demo.byCss(".explorer-meaning [aria-current]").attribute("data-meaning");
  await field("x₀, the point").fill("1");
  expect(await holds()).toBe("flat");
  await field("x₀, the point").fill("2");
  expect(await holds()).toBe("rising");
  await field("x₀, the point").fill("0");
  expect(await holds()).toBe("falling");
});

test("h = 0 is refused in words, and the picture stays", async ({ page }) => {
  const { demo, field, says } = await open(page);
  const before = await says();
  await field("size of the step h").fill("0");
  expect(await demo.byCss(".quantity .error").text()).toContain("0/0");
  expect(await says()).toBe(before);
});

test("a link brings back the picture, and a bad one the defaults with a notice", async ({
  page,
}) => {
  const good = await open(page, "#secant-tangent?v=1&f=sin%28x%29&x0=1&h=0.1");
  expect(await good.says()).toContain("Secant slope 0.4973638");
  const bad = await open(page, "#secant-tangent?v=1&x0=NaN");
  expect(await bad.demo.byCss(".notice").text()).toContain("could not be read");
});
