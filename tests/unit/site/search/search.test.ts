import { describe, expect, test } from "vitest";
import { library } from "../../../../src/lib/site/search/library.ts";
import { edits, meanings } from "../../../../src/lib/site/search/match.ts";
import { bestPlaces } from "../../../../src/lib/site/search/places.ts";
import { rankedRooms } from "../../../../src/lib/site/search/rank.ts";
import { formulaMark as m, queryTerms, wordsOf } from "../../../../src/lib/site/search/words.ts";

const terms = (text: string): string[] => wordsOf(text).map(({ term }) => term);

describe("wordsOf", () => {
  test.each([
    ["Secants, derivatives and losses", ["secant", "derivative", "loss"]],
    ["the axis of calculus", ["axis", "calculus"]],
    ["Café, naïve", ["cafe", "naive"]],
    ["α and ∇f", ["alpha", "nabla"]],
    ["f is 2 at x", []],
    [`the slope ${m}2xcos(x)−α∇J${m} falls`, ["slope", "alpha", "nabla", "fall"]],
    ["constructor __proto__", ["constructor", "proto"]],
  ])("of %j are %j", (text, expected) => {
    expect(terms(text)).toEqual(expected);
  });

  test("know where they stand, behind formulas too", () => {
    const text = `so ${m}x^2${m} rises`;
    const [word] = wordsOf(text);
    expect(text.slice(word?.start, word?.end)).toBe("rises");
  });
});

test("queryTerms takes each term once, and no more than eight", () => {
  expect(queryTerms("slope slopes SLOPE")).toEqual(["slope"]);
  expect(queryTerms("ab cd ef gh ij kl mn op qr st")).toHaveLength(8);
  expect(queryTerms("the of and")).toEqual([]);
});

describe("edits", () => {
  test.each([
    ["gradient", "gradient", 0],
    ["gradeint", "gradient", 1],
    ["gradent", "gradient", 1],
    ["kitten", "sitting", 3],
  ])("from %s to %s: %i", (a, b, expected) => {
    expect(edits(a, b, 4)).toBe(expected);
  });

  test("stops counting past the most", () => {
    expect(edits("secant", "tangent", 1)).toBe(2);
  });
});

describe("meanings", () => {
  const known = ["differentiable", "differentiate", "gradient", "rate", "rating"];
  test("a beginning means what it begins, the shorter the surer", () => {
    const found = meanings("rat", known);
    expect([...found.keys()]).toEqual(["rate", "rating"]);
    expect(found.get("rate")).toBeGreaterThan(found.get("rating")!);
  });
  test("a word of the same stem, where there is none nearer", () => {
    expect([...meanings("differentiation", known).keys()]).toEqual(known.slice(0, 2));
  });
  test("a slip of the finger", () => {
    expect([...meanings("gradeint", known).keys()]).toEqual(["gradient"]);
  });
  test("nothing for what is like nothing", () => {
    expect(meanings("matrix", known).size).toBe(0);
  });
});

describe("rankedRooms", () => {
  const shelf = { learn: [0, 40, 1, 40, 2, 40], rate: [1, 20, 2, 80] };
  const asked = (...words: string[]) => words.map((word) => new Map([[word, 1]]));
  test("puts rooms with every word alone, the one that says most first", () => {
    expect(rankedRooms(asked("learn", "rate"), shelf, 3)).toEqual([2, 1]);
  });
  test("takes those with some words where none has all", () => {
    expect(rankedRooms(asked("rate", "matrix"), shelf, 3)).toEqual([2, 1]);
  });
  test("is empty where no room has a word", () => {
    expect(rankedRooms(asked("matrix"), shelf, 3)).toEqual([]);
  });
});

describe("bestPlaces", () => {
  const room = {
    title: "Descent",
    sections: [
      { id: "", title: "Descent", text: "We learn at a rate of our own. ".repeat(20) },
      { id: "rate", title: "The learning rate", text: "It is written α." },
      { id: "far", title: "Far", text: `${"Other words. ".repeat(40)}The learning rate again.` },
    ],
  };
  const asked = [new Map([["learning", 1]]), new Map([["rate", 1]])];

  test("the part whose heading says it comes first", () => {
    expect(bestPlaces(room, asked, 3)[0]?.id).toBe("rate");
  });
  test("an excerpt shows what was found, and its neighbourhood", () => {
    const far = bestPlaces(room, asked, 3).find(({ id }) => id === "far");
    const found = far?.excerpt.filter((stretch) => stretch.found).map(({ text }) => text);
    expect(found).toEqual(["learning", "rate"]);
    expect(far?.excerpt.map(({ text }) => text).join("")).toMatch(/^… .*learning rate again\.$/);
  });
});

test("a file is fetched once, and again after a failure", async () => {
  const asked: string[] = [];
  let fails = true;
  const files: Record<string, unknown> = {
    "index.json": { rooms: [["a/", "A", "a.json"]], shelves: [["aa", "terms.json"]] },
    "terms.json": { slope: [0, 50] },
    "a.json": { title: "A", sections: [{ id: "s", title: "Slope", text: "The slope." }] },
  };
  const search = library((file) => {
    asked.push(file);
    return fails ? Promise.reject(new Error(file)) : Promise.resolve(files[file]);
  });
  await expect(search.find("slope")).rejects.toThrow("index.json");
  fails = false;
  for (const query of ["slope", "slopes"]) {
    const [room] = await (await search.find(query)).rooms(0, 5);
    expect(room?.places[0]?.id).toBe("s");
  }
  expect(asked).toEqual(["index.json", "index.json", "terms.json", "a.json"]);
});
