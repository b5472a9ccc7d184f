// Secant and tangent are told apart without colour: dashes against a whole line, on rendered pixels.
import { expect, type Page, test } from "./test.ts";

/** Luminances of the screenshot's pixels round each place of a line, about one place a pixel. */
async function along(
  page: Page,
  png: Buffer,
  [x0, y0]: readonly [number, number],
  [x1, y1]: readonly [number, number],
): Promise<readonly (readonly number[])[]> {
  return page.evaluate(
    async ({ base64, x0, y0, x1, y1 }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const ctx = new OffscreenCanvas(image.width, image.height).getContext("2d")!;
      ctx.drawImage(image, 0, 0);
      const steps = Math.round(Math.hypot(x1 - x0, y1 - y0));
      // three pixels from above to below, darkest and lightest: a thin line may run between two
      return Array.from({ length: steps }, (_, i) => {
        const [x, y] = [x0 + ((x1 - x0) * i) / steps, y0 + ((y1 - y0) * i) / steps];
        const { data } = ctx.getImageData(Math.round(x), Math.round(y) - 1, 1, 3);
        return [0, 4, 8].map((at) => 0.3 * data[at]! + 0.59 * data[at + 1]! + 0.11 * data[at + 2]!);
      });
    },
    { base64: png.toString("base64"), x0, y0, x1, y1 },
  );
}

/** Where the line's places hold ink. */
const inked = (places: readonly (readonly number[])[], paper: number): readonly boolean[] =>
  places.map((around) => around.some((value) => Math.abs(value - paper) > 35));

/** How often a line goes from ink to paper: a whole line never, a dashed one again and again. */
function gaps(places: readonly (readonly number[])[], paper: number): number {
  const marks = inked(places, paper);
  return marks.filter((ink, i) => ink && marks[i + 1] === false).length;
}

const SIGHTS = ["none", "achromatopsia", "protanopia", "deuteranopia", "tritanopia"] as const;

/** Both lines as they are drawn for x² from x₀ = 1 with h = 1, and the paper that they stand on. */
async function lines(page: Page) {
  // the page may still settle between the measure and the screenshot
  await page.byCss("#secant-tangent .explorer-curve .plot").box();
  // the two handles stand at (1, 1) and (2, 4)
  const [one, two] = await page.evaluate(() => {
    const middle = (name: string) => {
      const handle = document.querySelector(`#secant-tangent [data-handle="${name}"]`)!;
      const { x, y, width, height } = handle.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    };
    return [middle("x0"), middle("h")] as const;
  });
  const at = (x: number, y: number) =>
    [one.x + (x - 1) * (two.x - one.x), one.y + ((y - 1) / 3) * (two.y - one.y)] as const;
  const png = await page.screenshot();
  const [[paper = 0] = []] = await along(page, png, at(-0.5, 8), at(-0.45, 8));
  return {
    paper,
    tangent: await along(page, png, at(1.25, 1.5), at(1.9, 2.8)),
    secant: await along(page, png, at(1.2, 1.6), at(3.2, 7.6)),
  };
}

for (const scheme of ["light", "dark"] as const)
  test(
    `secant and tangent are told apart in ${scheme}, by an eye of any sight`,
    { tag: "@chromium" },
    async ({ newPage }) => {
      const page = await newPage({ scheme });
      await page.open("derivatives/");
      await page.byCss("#secant-tangent").box();
      await expect.poll(() => page.byCss("#secant-tangent fieldset:disabled").count()).toBe(0);
      for (const sight of SIGHTS) {
        await page.switchLook({ sight });
        await expect(async () => {
          const { paper, tangent, secant } = await lines(page);
          expect(inked(tangent, paper), `${sight}: the tangent is there`).not.toContain(false);
          expect(gaps(tangent, paper), `${sight}: the tangent is one line`).toBe(0);
          expect(gaps(secant, paper), `${sight}: the secant is dashed`).toBeGreaterThan(3);
        }).toPass({ timeout: 20_000 });
      }
      await page.switchLook({ sight: "none" });
    },
  );
