import { describe, expect, test } from "vitest";
import fc from "fast-check";
import { dataColumns } from "../../../src/lib/math/dataColumns.ts";

const read = (text: string): number[][] => {
  const result = dataColumns(text);
  if (!result.ok) throw new Error(result.error.message);
  return Array.from(result.x, (x, i) => [x, result.y[i]!]);
};

describe("dataColumns reads", () => {
  test.each<[string, string, number[][]]>([
    [
      "spaces",
      "1 5\n2 8",
      [
        [1, 5],
        [2, 8],
      ],
    ],
    [
      "tabs, as from a spreadsheet",
      "1\t5\r\n2\t8\r\n",
      [
        [1, 5],
        [2, 8],
      ],
    ],
    [
      "commas",
      "1,5\n2,8",
      [
        [1, 5],
        [2, 8],
      ],
    ],
    [
      "commas with spaces",
      "1, 5\n2.5 , -8",
      [
        [1, 5],
        [2.5, -8],
      ],
    ],
    [
      "semicolons",
      "1;5\n2; 8",
      [
        [1, 5],
        [2, 8],
      ],
    ],
    [
      "decimal commas",
      "1,5;2,5\n2,0\t-8,25\n3,5 4",
      [
        [1.5, 2.5],
        [2, -8.25],
        [3.5, 4],
      ],
    ],
    [
      "exponents and bare points",
      "1e-3 .5\n+2. -1E2",
      [
        [0.001, 0.5],
        [2, -100],
      ],
    ],
    ["a true minus sign", "−1 −2", [[-1, -2]]],
    [
      "blank lines and a byte order mark",
      "\ufeff\n 1 5 \n\n2 8\n\n",
      [
        [1, 5],
        [2, 8],
      ],
    ],
  ])("%s", (_, text, points) => expect(read(text)).toEqual(points));

  test("a header, and says so", () => {
    const result = dataColumns("hours,marks\n1,5\n2,8");
    expect(result).toMatchObject({ ok: true });
    if (result.ok) expect(result.notes[0]).toContain("hours,marks");
  });

  test("100,000 lines", () => {
    const text = Array.from({ length: 1e5 }, (_, i) => `${i} ${3 * i + 2}`).join("\n");
    expect(read(text)).toHaveLength(1e5);
    expect(dataColumns(`${text}\n1 1`)).toMatchObject({ ok: false, error: { line: 100_001 } });
  });
});

describe("dataColumns says what is wrong, and where", () => {
  test.each([
    ["nothing", "", 1, "no point here yet"],
    ["only a header", "x y", 1, "no point here yet"],
    ["a word", "1 5\n2 eight", 2, "“eight” is not a number"],
    ["one column", "1 5\n2", 2, "one number only"],
    ["three columns", "1 5\n\n1 2 3", 3, "3 numbers; two are needed"],
    ["a gap", "1;5\n;8", 2, "gap"],
    ["more than a computer holds", "1 1e400", 1, "larger than a computer can hold"],
    ["NaN", "1 2\nNaN 3", 2, "“NaN” is not a number"],
    ["hexadecimal", "1 2\n0x10 3", 2, "not a number"],
    ["decimal commas parted by commas", "1,5,2,5", 1, "4 numbers"],
    ["a long word, cut short", `1 2\n3 ${"a".repeat(500)}`, 2, "a…”"],
  ])("%s", (_, text, line, part) => {
    const result = dataColumns(text);
    if (result.ok) throw new Error("this should not have been read");
    expect(result.error.line).toBe(line);
    expect(result.error.message).toContain(part);
    expect(result.error.message.length).toBeLessThan(200);
  });

  test("a million digits without a break, at once", () => {
    const start = performance.now();
    expect(dataColumns(`1 2\n${"7".repeat(1e6)}x 3`)).toMatchObject({ ok: false });
    expect(performance.now() - start).toBeLessThan(1000);
  });

  test("for any text at all: finite numbers or a sentence", () => {
    const line = fc.stringMatching(/^[0-9eE.,;\t +-]{0,12}[a-zé]?$/);
    const text = fc.oneof(
      fc.string(),
      fc.array(line).map((lines) => lines.join("\n")),
    );
    fc.assert(
      fc.property(text, (pasted) => {
        const result = dataColumns(pasted);
        if (result.ok) {
          expect([...result.x, ...result.y].every(Number.isFinite)).toBe(true);
          expect(result.x.length).toBeGreaterThan(0);
        } else expect(result.error.message).toMatch(/\.$/);
      }),
      { numRuns: 1000 },
    );
  });
});
