// What a screen reader says of every demo, in order, before and after it is worked by keyboard alone.
//
// trees/<demo>.txt holds the whole accessibility tree as it is opened; then, for each thing that the
// reader does, the control under the focus, the announcement, and the lines that went and came. A
// change fails with a diff; where it is meant, `npm run test:e2e -- trees --update-snapshots` writes
// it down, and the diff of the commit shows what readers will hear.
import { type Demo, DEMOS, type Step } from "./demos.ts";
import { lineChanges } from "./lineChanges.ts";
import { Reader } from "./reader.ts";
import { expect, type Page, test } from "./test.ts";

/** The demo's lines, once they stay the same for a moment. */
async function settled(page: Page, { id }: Demo, { silent }: Partial<Step>): Promise<string[]> {
  const demo = page.byCss(`[id="${id}"]`);
  const atRest = async () =>
    silent || (await demo.byCss("[role=status]").text()) === (await demo.byCss(".status").text());
  let last = "";
  const same = async () => {
    const isRest = await atRest();
    const now = JSON.stringify(await demo.reading());
    const isSame = isRest && now === last;
    last = isRest ? now : "";
    return isSame;
  };
  // nothing announced tells that it rests, and a live formula is read out half a second later
  const intervals = [silent ? 700 : 150];
  await expect.poll(same, { intervals, timeout: 20_000 }).toBe(true);
  return JSON.parse(last) as string[];
}

const title = ({ at, press, times = 1, type }: Step): string =>
  `## ${at.replace(/”?$/, "”")}: ${type === undefined ? `${press}${times > 1 ? ` × ${times}` : ""}` : `type ${type}`}`;

async function work(page: Page, demo: Demo): Promise<string> {
  const reader = new Reader(page);
  await reader.goTo(`${demo.room}#${demo.id}`);
  let lines = await settled(page, demo, { silent: true });
  const story = [`# ${demo.room}#${demo.id}`, ...lines];
  for (const step of demo.steps) {
    const key = step.back ? "Shift+Tab" : "Tab";
    await reader.tabTo((said) => said.startsWith(step.at), key);
    if (step.type !== undefined) await reader.type(step.type);
    if (step.press) await reader.press(step.press, step.times);
    const now = await settled(page, demo, step);
    const { heard } = await reader.memory();
    story.push("", title(step), `focus: ${await reader.focused()}`);
    if (!step.silent) story.push(`heard: ${heard.at(-1)?.text}`);
    story.push(...lineChanges(lines, now));
    lines = now;
  }
  return `${story.join("\n")}\n`;
}

for (const room of ["derivatives/", "gradient-descent/"])
  test(
    `the accessibility trees of the demos of /${room}, worked by keyboard`,
    // one script reads the page out in every engine; reader.test.ts works demos by key in each
    { tag: "@chromium" },
    async ({ page }) => {
      for (const demo of DEMOS.filter((demo) => demo.room === room))
        expect(await work(page, demo)).toMatchSnapshot(`${demo.id}.txt`);
    },
  );
