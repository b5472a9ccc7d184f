// What is heard: place, pitch, silence and timbre, and how three descents differ.
import { describe, expect, test } from "vitest";
import { descent } from "../../../src/lib/math/descent.ts";
import { problem1 } from "../../../src/lib/math/problem.ts";
import { sample } from "../../../src/lib/plot/sample.ts";
import { curveScore, descentScore, linesScore, type Score } from "../../../src/lib/plot/score.ts";

const frame = { x: [-2, 2], y: [-4, 4] } as const;
const scoreOf = (f: (x: number) => number): Score =>
  curveScore(sample(f, frame.x, { y: frame.y }), frame);

describe("curveScore", () => {
  test("runs from left to right in four seconds", () => {
    const { seconds, voices } = scoreOf((x) => x * x);
    expect(seconds).toBe(4);
    expect(voices).toHaveLength(1);
    expect(voices[0]!.pan[0]).toBe(-1);
    expect(voices[0]!.pan.at(-1)).toBe(1);
    expect(voices[0]!.at + voices[0]!.length).toBeCloseTo(4);
  });

  test("is high where the curve is high: two octaves from the bottom to the top", () => {
    const { hertz } = scoreOf((x) => x * x).voices[0]!;
    expect(Math.min(...hertz)).toBeCloseTo(440, 0);
    expect(hertz[0]).toBeCloseTo(880, 0);
    expect(scoreOf((x) => 2 * x).voices[0]!.hertz[0]).toBeCloseTo(220, 0);
  });

  test("turns rough below zero", () => {
    expect(scoreOf((x) => x).voices.map(({ timbre }) => timbre)).toEqual(["rough", "soft"]);
  });

  test("is silent where the function has no value and where it leaves the picture", () => {
    const root = scoreOf(Math.sqrt).voices;
    expect(root).toHaveLength(1);
    expect(root[0]!.at).toBeGreaterThan(1.9);
    const pole = scoreOf((x) => 1 / x).voices;
    expect(pole.map(({ timbre }) => timbre)).toEqual(["rough", "soft"]);
    expect(pole[1]!.at - (pole[0]!.at + pole[0]!.length)).toBeGreaterThan(0.2);
    expect(scoreOf(() => Number.NaN).voices).toEqual([]);
  });
});

test("linesScore glides up for a positive slope and down for a negative one", () => {
  const { voices } = linesScore(
    [
      { from: [-1, 1], to: [1, 3] },
      { from: [-1, 3], to: [1, 1] },
    ],
    frame,
  );
  expect(voices[0]!.hertz.at(-1)!).toBeGreaterThan(voices[0]!.hertz[0]!);
  expect(voices[1]!.hertz.at(-1)!).toBeLessThan(voices[1]!.hertz[0]!);
  expect(voices[1]!.at).toBeGreaterThan(voices[0]!.length);
});

const bowl = problem1(
  (x) => (x - 3) ** 2,
  (x) => 2 * (x - 3),
);
const notesOf = (alpha: number, steps = 12) => {
  const { loss, at } = descent(bowl, [0], alpha, { steps });
  return descentScore({ losses: loss, places: at, range: [-4, 10], floor: 0 }).voices;
};

describe("descentScore", () => {
  test("falls for a descent that converges", () => {
    const pitches = notesOf(0.1).map(({ hertz }) => hertz[0]!);
    for (let i = 1; i < pitches.length; i++) expect(pitches[i]).toBeLessThan(pitches[i - 1]!);
  });

  test("keeps its pitch and changes sides for one that oscillates", () => {
    const voices = notesOf(1);
    expect(new Set(voices.map(({ hertz }) => hertz[0])).size).toBe(1);
    voices.forEach(({ pan }, i) => expect(Math.sign(pan[0]!)).toBe(i % 2 ? 1 : -1));
  });

  test("rises for one that diverges, and stays where ears hear", () => {
    const pitches = notesOf(1.3, 1000).map(({ hertz }) => hertz[0]!);
    for (let i = 1; i < pitches.length; i++)
      expect(pitches[i]).toBeGreaterThanOrEqual(pitches[i - 1]!);
    expect(pitches.at(-1)).toBeGreaterThan(2 * pitches[0]!);
    expect(pitches.at(-1)).toBeLessThan(2100);
  });

  test("hears at most 32 steps, the first and the last among them", () => {
    const losses = Float64Array.from({ length: 1000 }, (_, i) => 1000 - i);
    const places = Float64Array.from(losses, (_, i) => i);
    const { voices } = descentScore({ losses, places, range: [0, 999], floor: 0 });
    expect(voices).toHaveLength(32);
    expect([voices[0]!.pan[0], voices.at(-1)!.pan[0]]).toEqual([-1, 1]);
  });

  test("is one steady note for a start at the minimum, and nothing without a step", () => {
    const still = { losses: [0, 0], places: [3, 3], range: [-4, 10] as const, floor: 0 };
    expect(descentScore(still).voices.every(({ hertz }) => hertz[0] === 523.25)).toBe(true);
    expect(descentScore({ ...still, losses: [], places: [] }).voices).toEqual([]);
  });
});
