// Where a room says that one number equals another, it does: 2/5 · (−55) = −22.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { numericEquations } from "./numericEquations.ts";

const ROOMS = path.resolve(import.meta.dirname, "../../src/content/rooms");
const rooms = readdirSync(ROOMS).filter((file) => file.endsWith(".mdx"));

test.each(rooms)("every equation between numbers in %s holds", (room) => {
  const { wrong } = numericEquations(readFileSync(path.join(ROOMS, room), "utf8"));
  expect(
    wrong.map(
      ({ line, left, right }) =>
        `src/content/rooms/${room}:${line}: “${left}” is not “${right}”. Correct one of them.`,
    ),
  ).toEqual([]);
});

test("there are such equations in the first room", () => {
  const { compared } = numericEquations(readFileSync(path.join(ROOMS, "derivatives.mdx"), "utf8"));
  expect(compared).toBeGreaterThan(20);
});

describe("an equation between numbers is compared", () => {
  test.each([
    ["$\\frac{7 - 3}{3 - 1} = \\frac{4}{2} = 2$", 2],
    ["$\\frac25 \\cdot (-55) = -22$", 1],
    ["$0 - 0.1 \\cdot (\\calc{2*0-4}) = 0.4$", 1],
    ["$\\sqrt{8^2 + 7^2} \\approx \\tangent{10.63}$", 1],
    ["$\\sqrt2 = 1.414$ and $2^{10} = 1{,}024$", 2],
    ["$f(3) = 9$ and $x = 2$", 0],
  ])("%s", (text, count) => {
    expect(numericEquations(text)).toEqual({ compared: count, wrong: [] });
  });

  test.each([
    ["$\\frac{7 - 3}{3 - 1} = \\frac{4}{3} = 2$", 2],
    ["Text.\n\n$$\n\\begin{aligned}\nJ &= \\frac{695}{5} = 138\n\\end{aligned}\n$$", 1],
    ["$0 - 0.1 \\cdot (\\calc{2*0-4}) = 0.41$", 1],
    ["$\\sqrt2 \\approx 1.415$", 1],
  ])("%s is false", (text, count) => {
    expect(numericEquations(text).wrong).toHaveLength(count);
  });
});
