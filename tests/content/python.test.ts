// Every program of the lessons runs, and prints exactly what its page shows.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import {
  keptOutput,
  outputPath,
  programPaths,
  ran,
} from "../../scripts/authoring/pythonPrograms.ts";
import { requirePython } from "../../scripts/authoring/requirePython.ts";
import { ROOT } from "./compiledRoom.ts";

const python = requirePython();
const programs = programPaths(ROOT).map((file) => path.relative(ROOT, file));
const scratch = mkdtempSync(path.join(tmpdir(), "downhill-python-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const written = (name: string, text: string): string => {
  const file = path.join(scratch, name);
  writeFileSync(file, text);
  return file;
};

describe("the lessons' programs", () => {
  test("there are some", () => expect(programs.length).toBeGreaterThan(10));

  test.each(programs)("%s prints what the page shows", (program) => {
    const file = path.join(ROOT, program);
    const hint = `${outputPath(program)} is not what ${program} prints: run npm run python`;
    expect(keptOutput(file), hint).not.toBe("");
    expect(ran(python, file), hint).toBe(keptOutput(file));
  });
});

describe("a fault in a program is named", () => {
  test("an output that Python did not print differs from what it prints", () => {
    const program = written("wrong.py", "print(1 + 1)\n");
    written("wrong.out", "3\n");
    expect(ran(python, program)).not.toBe(keptOutput(program));
  });

  test("a program that fails is named with Python's own reason", () => {
    const program = written("failing.py", "print(1 / 0)\n");
    expect(() => ran(python, program)).toThrow(
      `${program} does not run: ZeroDivisionError: division by zero. Correct the program.`,
    );
  });
});
