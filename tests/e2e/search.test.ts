// The search as a reader uses it: by words, signs and keys, from an address, and where it fails.
import { expect, type Page, test } from "./test.ts";

/** The address, "" while the browser is on its way to another page. */
const address = (page: Page): Promise<string> => page.address().catch(() => "");
const rooms = (page: Page) => page.byCss("#found > li");

/** Opens the search with a question, and waits until its answer was said. */
async function ask(page: Page, query: string): Promise<void> {
  await page.open(`search/?q=${encodeURIComponent(query)}`);
  await expect.poll(() => page.byCss("#search-said").text()).toContain(`“${query}”`);
}

test("typing finds parts of rooms, and a result leads to its heading", async ({ page }) => {
  await page.open();
  await page.byRole("link", "Search").click();
  await expect.poll(() => address(page)).toBe("search/");
  await page.byRole("searchbox", /a word/i).fill("chain rule");
  await expect.poll(() => rooms(page).count()).toBeGreaterThan(0);
  await expect.poll(() => page.byRole("status").text()).toMatch(/rooms? for “chain rule”/);
  expect(await page.address()).toBe("search/?q=chain%20rule");
  expect(await page.byCss("#found mark").nth(0).text()).toMatch(/chain|rule/i);
  await page.byCss("#found").byRole("link", "Chain rule").nth(0).click();
  await expect.poll(() => address(page)).toMatch(/^derivatives\/#chain-rule/);
});

test("what a reader may ask is found, by words, signs and slips of the pen", async ({ page }) => {
  const questions: readonly (readonly [asked: string, heading: RegExp])[] = [
    ["learning rate", /rate|step/i],
    ["∇", /gradient|arrow/i],
    ["α", /rate|signpost|α|step|largest/i],
    ["nabla", /gradient|arrow/i],
    ["gradeint", /gradient/i],
    ["secants", /secant|rate of change/i],
    ["differentiation", /differentiation rules/i],
  ];
  for (const [asked, heading] of questions) {
    await ask(page, asked);
    const parts = await page.byCss("#found ul a").texts();
    expect(parts.join("\n"), asked).toMatch(heading);
  }
});

test("formulas are no noise: their letters and KaTeX's names find nothing", async ({ page }) => {
  for (const asked of ["mathnormal", "katex", "qqqq"]) {
    await ask(page, asked);
    expect(await rooms(page).count()).toBe(0);
    expect(await page.byCss("#search-said").text()).toMatch(/^Nothing was found/);
    expect(await page.byCss("#all-rooms").isVisible()).toBe(true);
  }
});

test("by keyboard: the field has the focus, arrows walk through results, Enter opens one", async ({
  page,
}) => {
  await page.open("search/");
  expect(await page.byCss("#query").isFocused()).toBe(true);
  await page.type("sigmoid");
  await expect.poll(() => rooms(page).count()).toBeGreaterThan(0);
  await page.press("ArrowDown", 2);
  expect(await page.byCss("#found a").nth(1).isFocused()).toBe(true);
  await page.press("ArrowUp", 2);
  expect(await page.byCss("#query").isFocused()).toBe(true);
  await page.press("Enter");
  await expect.poll(() => page.byCss("#found a").nth(0).isFocused()).toBe(true);
  await page.press("Enter");
  await expect.poll(() => address(page)).toMatch(/^(derivatives|gradient-descent)\//);
  await page.back();
  await expect.poll(() => rooms(page).count()).toBeGreaterThan(0);
  expect(await page.byCss("#query").value()).toBe("sigmoid");
});

test("nothing is fetched until something is asked, and then little", async ({ page, site }) => {
  await page.open("search/");
  await expect.poll(() => page.byCss("#query").isFocused()).toBe(true);
  const isData = (address: string): boolean => address.endsWith(".json");
  expect(site.takeRequests().filter(isData)).toEqual([]);
  await page.type("gradient");
  await expect.poll(() => rooms(page).count()).toBe(2);
  // the list of files, one shelf of terms, two rooms
  expect(site.takeRequests().filter(isData).length).toBe(4);
});

test("where the index cannot be fetched, the page says so, and Enter tries again", async ({
  page,
  site,
}) => {
  site.lose(/\.json$/);
  await page.open("search/?q=slope");
  await expect.poll(() => page.byCss("#search-said").text()).toMatch(/could not be fetched/);
  site.restore();
  await page.byCss("#query").press("Enter");
  await expect.poll(() => rooms(page).count()).toBeGreaterThan(0);
  page.takeErrors();
});

test("without JavaScript there is no dead field, but a note and every room", async ({
  engine,
  newPage,
}) => {
  const page = await newPage(engine.can("noJavaScript") ? { javaScript: false } : {});
  await page.open("search/");
  expect(await page.byCss("#all-rooms a").count()).toBeGreaterThan(1);
  expect(await page.byCss("#query").isVisible()).toBe(!engine.can("noJavaScript"));
  if (engine.can("noJavaScript"))
    expect(await page.byCss("#search-state").text()).toContain("needs JavaScript");
});
