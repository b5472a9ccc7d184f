// The driver itself: every engine must show a page as asked, and hear what a test does to it.
import { expect, test } from "./test.ts";

test("a page is as wide as asked, down to a narrow phone", async ({ page }) => {
  await page.open();
  const size = () => page.evaluate(() => [innerWidth, innerHeight]);
  expect(await size()).toEqual([1280, 800]);
  await page.setViewport({ width: 320, height: 640 });
  await expect.poll(size).toEqual([320, 640]);
});

test("the reader's dark theme and reduced motion reach the page", async ({ newPage }) => {
  const media = () => [
    matchMedia("(prefers-color-scheme: dark)").matches,
    matchMedia("(prefers-reduced-motion: reduce)").matches,
  ];
  const light = await newPage();
  await light.open();
  expect(await light.evaluate(media)).toEqual([false, false]);
  const dark = await newPage({ scheme: "dark", reducedMotion: true });
  await dark.open();
  expect(await dark.evaluate(media)).toEqual([true, true]);
});

test("forced colours and density reach the page where the engine has them", async ({
  engine,
  newPage,
}) => {
  const forcedColours = engine.can("forcedColours");
  const density = engine.can("density") ? 3 : 1;
  const page = await newPage({ forcedColours, density });
  await page.open();
  const seen = () => [matchMedia("(forced-colors: active)").matches, devicePixelRatio];
  expect(await page.evaluate(seen)).toEqual([forcedColours, density]);
});

test("keys, typing, mouse and sliders reach the page", async ({ page }) => {
  await page.open();
  await page.evaluate(() => {
    document.body.style.margin = "0";
    const field = Object.assign(document.createElement("input"), { value: "old" });
    const slider = Object.assign(document.createElement("input"), { type: "range", value: "50" });
    field.setAttribute("aria-label", "f(x)");
    slider.setAttribute("aria-label", "x₀");
    slider.style.cssText = "display: block; width: 200px";
    document.body.replaceChildren(field, slider);
  });
  const field = page.byRole("textbox", "f(x)");
  await field.fill("x^2 − sin(3x)");
  expect(await field.value()).toBe("x^2 − sin(3x)");
  await field.press("Backspace", 4);
  expect(await field.value()).toBe("x^2 − sin");

  const slider = page.byRole("slider", "x₀");
  await page.press("Tab");
  expect(await slider.isFocused()).toBe(true);
  await slider.press("ArrowRight", 3);
  expect(await slider.value()).toBe("53");
  await slider.press("Home");
  expect(await slider.value()).toBe("0");
  await page.drag(await slider.point(0.04, 0.5), await slider.point(0.96, 0.5));
  expect(Number(await slider.value())).toBeGreaterThan(90);
  await page.press("Shift+Tab");
  expect(await field.isFocused()).toBe(true);
});

test("a field is filled once it is enabled, whole", async ({ page }) => {
  await page.open();
  await page.evaluate(() => {
    const field = Object.assign(document.createElement("input"), { disabled: true });
    field.setAttribute("aria-label", "f(x)");
    document.body.replaceChildren(field);
    setTimeout(() => {
      field.disabled = false;
      field.focus();
    }, 400);
  });
  const field = page.byRole("textbox", "f(x)");
  await field.fill("chain rule");
  expect(await field.value()).toBe("chain rule");
});

test("a finger draws where the engine can touch", async ({ engine, newPage }) => {
  const touch = engine.can("touch");
  const page = await newPage({ touch });
  await page.open();
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    document.body.style.touchAction = "none";
    for (const type of ["pointerdown", "pointermove", "pointerup"])
      document.addEventListener(type, (event) => {
        seen.push(`${type} ${(event as PointerEvent).pointerType}`);
      });
  });
  const [from, to] = [
    { x: 100, y: 300 },
    { x: 200, y: 320 },
  ] as const;
  await (touch ? page.swipe(from, to) : page.drag(from, to));
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
  const kind = touch ? "touch" : "mouse";
  expect(seen.filter((event) => event === `pointermove ${kind}`).length).toBeGreaterThan(5);
  expect(seen.at(-1)).toBe(`pointerup ${kind}`);
});

test("a screenshot is a PNG of the viewport", async ({ page }) => {
  await page.open();
  const png = await page.screenshot();
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1280, 800]);
});

test("an uncaught error of the page is heard", async ({ page }) => {
  await page.open();
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error("thrown by the test");
    });
  });
  const heard: string[] = [];
  await expect
    .poll(() => {
      heard.push(...page.takeErrors());
      return heard.join();
    })
    .toContain("thrown by the test");
});

test("back and forward walk through what was opened", async ({ page }) => {
  await page.open();
  await page.open("derivatives/");
  await page.back();
  await expect.poll(() => page.address()).toBe("");
  await page.forward();
  await expect.poll(() => page.address()).toBe("derivatives/");
});

test("with scripts off, the page's own do not run where the engine can do that", async ({
  engine,
  newPage,
}) => {
  const javaScript = !engine.can("noJavaScript");
  const page = await newPage({ javaScript });
  await page.open("data:text/html,<p>still</p><script>document.body.textContent='ran'</script>");
  expect(await page.byCss("body").text()).toBe(javaScript ? "ran" : "still");
});
