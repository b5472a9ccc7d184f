// Sounds rendered offline by the browser's own Web Audio, and heard as numbers.
import { build } from "esbuild";
import { descent } from "../../src/lib/math/descent.ts";
import { problem1 } from "../../src/lib/math/problem.ts";
import { sample } from "../../src/lib/plot/sample.ts";
import { curveScore, descentScore, type Score } from "../../src/lib/plot/score.ts";
import { expect, type Page, test } from "./test.ts";

/** What an ear makes of a stretch of sound. */
interface Heard {
  /** Hertz, from the times at which the sound rises through zero; 0 in silence. */
  readonly pitch: number;
  readonly left: number;
  readonly right: number;
  /** Length of the curve over that of a pure tone's: overtones make it longer. */
  readonly roughness: number;
}

/** The module that plays in the reader's browser, as a script that hangs it on the window. */
const synth = async (): Promise<string> => {
  const { outputFiles } = await build({
    stdin: {
      contents: 'import * as synth from "./src/components/ui/synth.ts"; window.synth = synth;',
      resolveDir: ".",
    },
    bundle: true,
    write: false,
    format: "iife",
  });
  return outputFiles[0]!.text;
};

/** Renders a score and listens to the middle of each stretch [from, to] in seconds. */
const listen = async (page: Page, score: Score, stretches: readonly (readonly number[])[]) => {
  await page.open("404.html");
  await page.run(await synth());
  return page.evaluate(
    async ({ score, stretches }): Promise<Heard[]> => {
      const rate = 44_100;
      const context = new OfflineAudioContext(2, Math.ceil(rate * score.seconds), rate);
      const { synth } = window as unknown as {
        synth: { perform: (score: object, context: BaseAudioContext, volume: number) => void };
      };
      synth.perform(score, context, 0.8);
      const sound = await context.startRendering();
      const [left, right] = [sound.getChannelData(0), sound.getChannelData(1)];
      const strength = (samples: Float32Array) =>
        Math.sqrt(samples.reduce((sum, value) => sum + value * value, 0) / samples.length);
      return stretches.map(([from, to]) => {
        const a = Math.round((from! + 0.25 * (to! - from!)) * rate);
        const b = Math.round((from! + 0.75 * (to! - from!)) * rate);
        const [l, r] = [left.subarray(a, b), right.subarray(a, b)];
        const louder = strength(l) > strength(r) ? l : r;
        const rises: number[] = [];
        let way = 0;
        for (let i = 1; i < louder.length; i++) {
          way += Math.abs(louder[i]! - louder[i - 1]!);
          if (louder[i - 1]! <= 0 && louder[i]! > 0)
            rises.push(i - louder[i]! / (louder[i]! - louder[i - 1]!));
        }
        const turns = rises.length - 1;
        const pitch = turns > 0 ? (turns * rate) / (rises.at(-1)! - rises[0]!) : 0;
        const pure = (4 * Math.SQRT2 * strength(louder) * louder.length * pitch) / rate;
        return { pitch, left: strength(l), right: strength(r), roughness: way / pure };
      });
    },
    { score, stretches },
  );
};

const bowl = problem1(
  (x) => (x - 3) ** 2,
  (x) => 2 * (x - 3),
);

const heardSteps = (page: Page, alpha: number): Promise<Heard[]> => {
  const { loss, at } = descent(bowl, [0], alpha, { steps: 9 });
  const score = descentScore({ losses: loss, places: at, range: [-4, 10], floor: 0 });
  return listen(
    page,
    score,
    score.voices.map((voice) => [voice.at, voice.at + voice.length]),
  );
};

test("a descent that converges falls in pitch, note by note", async ({ page }) => {
  const notes = await heardSteps(page, 0.2);
  expect(notes).toHaveLength(10);
  for (let i = 1; i < 10; i++) expect(notes[i]!.pitch).toBeLessThan(0.99 * notes[i - 1]!.pitch);
});

test("one that oscillates keeps its pitch and goes from side to side", async ({ page }) => {
  const notes = await heardSteps(page, 1);
  for (const [i, { pitch, left, right }] of notes.entries()) {
    expect(pitch).toBeCloseTo(523.25, -1);
    expect(i % 2 ? right / left : left / right).toBeGreaterThan(1.5);
  }
});

test("one that diverges rises in pitch", async ({ page }) => {
  const notes = await heardSteps(page, 1.3);
  for (let i = 1; i < 10; i++) expect(notes[i]!.pitch).toBeGreaterThan(1.05 * notes[i - 1]!.pitch);
});

test("1/x is heard from left to right, rough, then silent at the pole, then soft", async ({
  page,
}) => {
  const frame = { x: [-4, 4], y: [-4, 4] } as const;
  const score = curveScore(
    sample((x) => 1 / x, frame.x, { y: frame.y }),
    frame,
  );
  const [first, pole, last] = await listen(page, score, [
    [0.1, 0.6],
    [1.96, 2.04],
    [3.4, 3.9],
  ]);
  expect(first!.left).toBeGreaterThan(2 * first!.right);
  expect(last!.right).toBeGreaterThan(2 * last!.left);
  expect(pole!.left + pole!.right).toBe(0);
  expect(first!.roughness).toBeGreaterThan(1.3 * last!.roughness);
  expect(last!.pitch).toBeGreaterThan(1.05 * first!.pitch);
});

test("a reader starts a sound, turns it down and stops it", async ({ page }) => {
  await page.open("derivatives/");
  const demo = page.byCss("#secant-tangent");
  await demo.box();
  const hear = demo.byCss("details.hear summary");
  await hear.click();
  await demo.byRole("button", "Hear f").click();
  await expect.poll(() => demo.byRole("button", "Stop").count()).toBe(1);
  await demo.byRole("slider", "Volume").press("Home");
  expect(await demo.byRole("slider", "Volume").value()).toBe("0");
  await demo.byRole("button", "Stop").click();
  await expect.poll(() => demo.byRole("button", "Hear f").count()).toBe(1);
});
