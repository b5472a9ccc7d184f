import { describe, expect, test } from "vitest";
import {
  aligned,
  iterateTable,
  numbers,
  quotientTable,
  valueTable,
} from "../../../src/lib/site/numberTables.ts";

const plain = (rows: readonly (readonly string[])[]): string[][] =>
  rows.map((row) => row.map((cell) => cell.replace(/[\u2007\u2008]/g, "")));

test("numbers reads a list, with either minus", () => {
  expect(numbers("-1, 0,0.5,−2")).toEqual([-1, 0, 0.5, -2]);
  expect(() => numbers("1,,2")).toThrow("“” is not a number");
});

test("valueTable holds x and f(x), and says where f is undefined", () => {
  expect(plain(valueTable("x^2", [-3, -1, 0, 1, 3]).rows)).toEqual([
    ["−3", "9"],
    ["−1", "1"],
    ["0", "0"],
    ["1", "1"],
    ["3", "9"],
  ]);
  expect(plain(valueTable("1/x", [0]).rows)).toEqual([["0", "undefined"]]);
});

test("quotientTable holds the slopes of the specification for x² at 1", () => {
  const { rows } = quotientTable("x^2", 1, [2, 1, 0.5, 0.1, 0.01, 0.001]);
  expect(plain(rows).map(([, slope]) => slope)).toEqual(["4", "3", "2.5", "2.1", "2.01", "2.001"]);
  expect(() => quotientTable("x^2", 1, [0])).toThrow("h = 0 gives no quotient");
});

test("iterateTable holds the first five steps of the specification", () => {
  const { rows } = iterateTable("x^2 - 4x + 5", 0, 0.1, 5, 5);
  expect(plain(rows).map(([k, x]) => [k, x])).toEqual([
    ["0", "0"],
    ["1", "0.4"],
    ["2", "0.72"],
    ["3", "0.976"],
    ["4", "1.1808"],
    ["5", "1.3446"],
  ]);
  expect(() => iterateTable("x^4", 100, 1, 25)).toThrow("leave the numbers that can be shown");
});

describe("aligned puts decimal points below each other", () => {
  test("by spaces as wide as digits and points", () => {
    expect(aligned(["4", "2.5", "2.01"])).toEqual(["4\u2008\u2007\u2007", "2.5\u2007", "2.01"]);
  });
  test("and leaves a column with words or powers of ten as it is", () => {
    expect(aligned(["1.5", "undefined"])).toEqual(["1.5", "undefined"]);
  });
});
