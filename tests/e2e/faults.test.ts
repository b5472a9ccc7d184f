// Whatever fails in a browser, nothing of the room is lost.
import { expect, type Page, test } from "./test.ts";

const EXPLORER = "#secant-tangent";
const curve = `${EXPLORER} .explorer-curve .plot`;

/** The explorer, awake: what it says, and its slider. */
async function explorer(page: Page, hash = EXPLORER) {
  await page.open(`derivatives/${hash}`);
  const demo = page.byCss(EXPLORER);
  await demo.box();
  await expect.poll(() => page.byCss(`${EXPLORER} fieldset:disabled`).count()).toBe(0);
  const slider = demo.byRole("slider", "x₀, the point");
  return { demo, slider, says: () => demo.byCss(".status").text() };
}

/** Whether a picture is seen in the box: dark enough strokes on canvases, or the SVG of the build. */
const picture = (page: Page): Promise<string> =>
  page.evaluate((curve) => {
    const box = document.querySelector(curve);
    const still = box?.querySelector(".plot-still");
    if (!box?.hasAttribute("data-live"))
      return still && getComputedStyle(still).visibility === "visible" && still.querySelector("svg")
        ? "still"
        : "nothing";
    const inked = [...box.querySelectorAll<HTMLCanvasElement>(".plot-picture")].map((canvas) => {
      const { data } = canvas.getContext("2d")!.getImageData(0, 0, canvas.width, canvas.height);
      return data.filter((value, i) => i % 4 === 3 && value > 100).length;
    });
    return inked.every((count) => count > 200) ? "live" : `blank: ${inked.join(", ")}`;
  }, curve);

test.describe("without scripts", () => {
  // a script in the cache would arrive
  test.use({ isFresh: true });

  test("where scripts don't arrive the room is read, its pictures stay, and a note says why", async ({
    page,
    site,
  }) => {
    site.lose(/\.js$/);
    await page.open("derivatives/");
    expect(await page.byRole("heading", "Derivatives").count()).toBe(1);
    expect(await page.byCss("math").count()).toBeGreaterThan(100);
    const demo = page.byCss(EXPLORER);
    await demo.box();
    expect(await picture(page)).toBe("still");
    expect(await demo.byCss(".status").text()).toContain("Secant slope 3");
    const note = demo.byText(/The demo’s script has not arrived/);
    await expect.poll(() => note.isVisible(), { timeout: 20_000 }).toBe(true);
    page.takeErrors();
  });
});

test.describe("without the style of the parts", () => {
  // a style sheet in the cache would arrive
  test.use({ isFresh: true });

  /** Boxes of all that stands above the first part, in whole pixels. */
  const boxesAbove = (page: Page) =>
    page.evaluate(() => {
      const part = document.querySelector(".part")!;
      const above = (element: Element) =>
        part.compareDocumentPosition(element) === Node.DOCUMENT_POSITION_PRECEDING;
      return [...document.body.querySelectorAll(":not(svg *, math *, .katex-mathml, script, link)")]
        .filter(above)
        .map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          const box = [x, y, width, height].map(Math.round);
          return `${element.localName}.${element.classList.value}: ${box.join(" ")}`;
        });
    });

  for (const width of [360, 1280])
    test(`what is seen first at ${width} px is whole without it, and all words can be read`, async ({
      newPage,
      site,
    }) => {
      const page = await newPage({ viewport: { width, height: 900 } });
      site.lose(/\.css$/);
      await page.open("gradient-descent/");
      const without = await boxesAbove(page);
      const visibility = () =>
        page.evaluate(() => getComputedStyle(document.querySelector(".part h2")!).visibility);
      await expect.poll(visibility).toBe("visible");
      page.takeErrors();
      site.restore();
      await page.open("gradient-descent/");
      expect(without.length).toBeGreaterThan(50);
      expect(await boxesAbove(page)).toEqual(without);
    });
});

test("where storage is blocked, nothing is missed", async ({ page, site }) => {
  site.precede(`
    for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"])
      Object.defineProperty(window, name, { get() { throw new DOMException("no", "SecurityError"); } });
    Object.defineProperty(Document.prototype, "cookie", { get() { throw new Error("no"); } });`);
  const { demo, slider, says } = await explorer(page);
  const before = await says();
  await slider.press("ArrowRight", 3);
  await expect.poll(says).not.toBe(before);
  await expect.poll(() => picture(page)).toBe("live");
  expect(await demo.byText(/The demo’s script has not arrived/).isVisible()).toBe(false);
  const name = "localStorage" as const;
  expect(
    await page.evaluate((name) => {
      try {
        return String(globalThis[name]);
      } catch {
        return "blocked";
      }
    }, name),
  ).toBe("blocked");
});

test("a browser whose locale is broken shows pictures and numbers", async ({ page, site }) => {
  site.precede(`
    Object.defineProperty(Navigator.prototype, "language", { get: () => "_" });
    Object.defineProperty(Navigator.prototype, "languages", { get: () => ["_"] });`);
  const { slider, says } = await explorer(page);
  await slider.press("ArrowRight", 5);
  await expect.poll(says).toMatch(/tangent slope 2\.\d+/);
  await expect.poll(() => picture(page)).toMatch(/live|still/);
  const throws = await page.evaluate(() => {
    try {
      return Intl.NumberFormat(navigator.language).format(1);
    } catch {
      return "throws";
    }
  });
  expect(throws).toBe("throws");
});

test("without a canvas the picture of the build stays, and the numbers move", async ({
  page,
  site,
}) => {
  site.precede(`HTMLCanvasElement.prototype.getContext = () => null;`);
  const { slider, says } = await explorer(page);
  const before = await says();
  await slider.press("ArrowRight", 3);
  await expect.poll(says).not.toBe(before);
  expect(await picture(page)).toBe("still");
});

test("a demo that had the focus before its script came draws its plots live", async ({ page }) => {
  await page.open("derivatives/");
  const demo = page.byCss(EXPLORER);
  await page.evaluate((explorer) => {
    const summary = document.querySelector<HTMLElement>(`${explorer} summary`);
    summary?.focus({ preventScroll: true });
  }, EXPLORER);
  expect(await page.byCss(`${EXPLORER} fieldset:disabled`).count()).toBeGreaterThan(0);
  await demo.box();
  await expect.poll(() => picture(page)).toBe("live");
});

test("a canvas that was lost and given back is painted again", async ({ page }) => {
  const { slider } = await explorer(page);
  await slider.press("ArrowRight");
  await expect.poll(() => picture(page)).toBe("live");
  await page.evaluate((curve) => {
    for (const canvas of document.querySelectorAll<HTMLCanvasElement>(`${curve} canvas`))
      canvas.getContext("2d")!.clearRect(0, 0, 1e5, 1e5);
  }, curve);
  expect(await picture(page)).toContain("blank");
  await page.evaluate((curve) => {
    for (const canvas of document.querySelectorAll(`${curve} canvas`))
      canvas.dispatchEvent(new Event("contextrestored"));
  }, curve);
  await expect.poll(() => picture(page)).toBe("live");
});

test("a link that cannot be read opens the example with a notice", async ({ page }) => {
  for (const hash of ["?v=9&x0=2", "?v=1&x0=%E0%A4%A", "?%00=%", "?v=1&x0=1e999&h=0&zoom=-3"]) {
    const { demo, says } = await explorer(page, EXPLORER + hash);
    await expect.poll(() => demo.byCss(".notice").count(), hash).toBeGreaterThan(0);
    expect(await says(), hash).toBe("Secant slope 3 over h = 1; tangent slope 2; difference 1.");
    // a good one between them: it takes the notice away
    await page.open(`derivatives/${EXPLORER}?v=1&x0=2`);
    await expect.poll(() => demo.byCss(".notice").count(), hash).toBe(0);
  }
});

test("a link that is followed right after a change is not written over", async ({ page }) => {
  const { slider } = await explorer(page);
  await slider.press("ArrowRight");
  await page.evaluate(() => void (location.hash = "#regression?v=1&alpha=0.02"));
  // the address is written at rest, and rest is less than half a second
  await page.evaluate(() => new Promise((done) => setTimeout(done, 800)));
  expect(await page.address()).toContain("#regression?v=1&alpha=0.02");
});

test("back and forward bring back what was set", async ({ page }) => {
  const { slider, says } = await explorer(page);
  await slider.press("ArrowRight", 7);
  const set = await says();
  await expect.poll(() => page.address()).toContain("x0=");
  await page.open("gradient-descent/");
  await page.back();
  await page.byCss(EXPLORER).box();
  await expect.poll(says).toBe(set);
  await page.forward();
  await expect.poll(() => page.address()).toBe("gradient-descent/");
  await page.back();
  await page.byCss(EXPLORER).box();
  await expect.poll(says).toBe(set);
});

/** Device pixels per CSS pixel of the canvas that shows the curve, across and down. */
const densities = (page: Page): Promise<readonly number[]> =>
  page.evaluate((curve) => {
    const canvases = document.querySelectorAll<HTMLCanvasElement>(`${curve} .plot-picture`);
    return [...canvases].flatMap(({ width, height, clientWidth, clientHeight }) => [
      width / clientWidth,
      height / clientHeight,
    ]);
  }, curve);

test("after fifty resizes the picture fits its box and is sharp", async ({ engine, page }) => {
  // WebKit takes a second for each window; ten tell whether a picture follows
  const times = engine.name === "webkit" ? 10 : 50;
  const { slider, says } = await explorer(page);
  await slider.press("ArrowRight");
  await expect.poll(() => picture(page)).toBe("live");
  const before = await says();
  for (let i = 0; i < times; i++)
    await page.setViewport({ width: 360 + 83 * (i % 11), height: 700 });
  await page.byCss(curve).box();
  const blur = async () =>
    Math.max(...(await densities(page)).map((density) => Math.abs(density - 1)));
  await expect.poll(blur).toBeLessThan(0.01);
  expect(await picture(page)).toBe("live");
  expect(await says()).toBe(before);
});

test("pictures are sharp at one, two and three device pixels", async ({ engine, newPage }) => {
  for (const density of engine.can("density") ? [1, 2, 3] : [1]) {
    const page = await newPage({ density });
    const { slider } = await explorer(page);
    await slider.press("ArrowRight");
    await expect.poll(() => picture(page)).toBe("live");
    for (const seen of await densities(page)) expect(Math.abs(seen - density)).toBeLessThan(0.02);
  }
});

test("a descent that runs while the tab is hidden for a minute stands where it was", async ({
  page,
}) => {
  await page.open("derivatives/#regression");
  const demo = page.byCss("#regression");
  await demo.box();
  await expect.poll(() => page.byCss("#regression fieldset:disabled").count()).toBe(0);
  const says = () => demo.byCss(".status").text();
  await demo.byRole("button", "Run").press("Enter");
  await expect.poll(says).toMatch(/^Step ([3-9]|\d\d+):/);
  const show = (hidden: boolean, later: number) =>
    page.evaluate(
      ([hidden, later]) => {
        Object.defineProperty(document, "hidden", { configurable: true, value: hidden });
        const { now } = performance;
        performance.now = () => now.call(performance) + later;
        document.dispatchEvent(new Event("visibilitychange"));
      },
      [hidden, later] as const,
    );
  await show(true, 0);
  await expect.poll(() => demo.byRole("button", "Run").count()).toBe(1);
  const paused = await says();
  await show(false, 60_000);
  // two frames, in which a clock that leapt would move the descent
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  expect(await says()).toBe(paused);
  await demo.byRole("button", "One step").press("Enter");
  await expect.poll(says).not.toBe(paused);
});
