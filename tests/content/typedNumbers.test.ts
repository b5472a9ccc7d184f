// Nothing on a page is a result that somebody typed: what looks like one is on a list, with its reason.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { allowedNumbers } from "./allowedNumbers.ts";
import { ROOT } from "./compiledRoom.ts";
import { pinnedNumbers } from "./pinnedNumbers.ts";
import { type TypedNumber, typedNumbers } from "./typedNumbers.ts";

const ROOMS = path.join(ROOT, "src/content/rooms");
const rooms = readdirSync(ROOMS)
  .filter((file) => file.endsWith(".mdx") && !file.startsWith("_"))
  .map((file) => file.replace(/\.mdx$/, ""));

/** "A third" may stand for 0.36, and "half" for 0.54: words round. */
const NEARLY = 0.12;

const numbersOf = (room: string): TypedNumber[] =>
  typedNumbers(readFileSync(path.join(ROOMS, `${room}.mdx`), "utf8"));

describe.each(rooms)("%s", (room) => {
  const pinned = pinnedNumbers[room] ?? [];
  const allowed = [...(allowedNumbers[room] ?? []), ...pinned];
  const numbers = numbersOf(room);

  test("holds no typed result", () => {
    const found = numbers.filter(
      ({ number, context }) =>
        !allowed.some((one) => one.number === number && context.includes(one.context)),
    );
    const lines = found.map(
      ({ line, number, context }) =>
        `src/content/rooms/${room}.mdx:${line}: ${number} is typed in “${context}”. ` +
        "Compute it with <Calc>, \\calc or a fact, or give a reason in tests/content/allowedNumbers.ts.",
    );
    expect(lines).toEqual([]);
  });

  test.each(pinned)("“$number” in “$context” is what the library finds", ({ says, is }) => {
    expect(Math.abs(is() - says)).toBeLessThan(Math.max(1e-6, NEARLY * says));
  });

  test("every reason is still needed", () => {
    const stale = allowed.filter(
      (one) =>
        !numbers.some(
          ({ number, context }) => number === one.number && context.includes(one.context),
        ),
    );
    expect(stale).toEqual([]);
  });
});

describe("a number that looks like a result", () => {
  test.each([
    ["The slope is 4.", ["4"]],
    ["After that w was about 3.06.", ["3.06"]],
    ["It takes 2949 epochs.", ["2949"]],
    ["Its length is $\\lVert g\\rVert = 8.944$.", ["8.944"]],
    ["$\\frac{7 - 3}{3 - 1} = 2$", ["2"]],
    ["$f(3) = 9$", ["9"]],
    ["$w = 3.0553$", ["3.0553"]],
    ["$m = \\tangent{\\frac{4}{2}} = \\tangent{2}$", ["2"]],
    ["The slope is $4$.", ["4"]],
    ["The limit is $\\tangent{2}$, and no more.", ["2"]],
    ["It is twice as steep, and half of it is left.", ["twice", "half"]],
    ["A ravine, seventy times as curved, keeps a third of it.", ["seventy times", "a third"]],
    ['<Plot f="x" x="0,1" caption="The slope is 7." alt="A line." />', ["7"]],
  ])("%s", (text, numbers) => {
    expect(typedNumbers(text).map(({ number }) => number)).toEqual(numbers);
  });
});

describe("a number that does not", () => {
  test.each([
    "Room 1 has 8 parts, and step 3 takes 500 points.",
    "Cauchy wrote in 1847.",
    "At x = 3 and $x = 3$, with $\\alpha = 0.01$.",
    'The slope is $\\calc{(9 - 1)/(3 - 1)}$, or <Calc e="4" />.',
    "$f(3) = \\calc{3^2}$ and $w = \\fact{regression.epochs500.w}$",
    "Where $f'(x) = 0$, $f(x) = 2x + 1$ and $y = x^2 - 4x + 5$.",
    "`x = 3.0553` is code.",
    "Look twice, at each half-life, and change it many times.",
    "The step is $2$ divided by $f''$, and the slope is $0$ at the floor.",
  ])("%s", (text) => {
    expect(typedNumbers(text)).toEqual([]);
  });
});
