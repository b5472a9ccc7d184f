// The lessons' programs → what Python prints when it runs them.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Every program under src/content/python, sorted. */
export const programPaths = (root: string): string[] => {
  const folder = path.join(root, "src", "content", "python");
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".py"))
    .sort()
    .map((name) => path.join(folder, name));
};

/** The file that keeps what a program printed. */
export const outputPath = (program: string): string => program.replace(/\.py$/, ".out");

/** What a program should print; empty where nothing is kept yet. */
export const keptOutput = (program: string): string =>
  existsSync(outputPath(program)) ? readFileSync(outputPath(program), "utf8") : "";

/** One thread and a fixed seed for hashes: the same program prints the same text on any machine. */
const environment = {
  ...process.env,
  PYTHONIOENCODING: "utf-8",
  PYTHONHASHSEED: "0",
  PYTHONDONTWRITEBYTECODE: "1",
  OMP_NUM_THREADS: "1",
  OPENBLAS_NUM_THREADS: "1",
};

/**
 * What Python prints.
 * @param input a program on standard input, or "" to run the file at `program`.
 * @throws Error with Python's own last line where the program fails or takes a minute.
 */
export const ran = (python: string, program: string, input = ""): string => {
  const { status, stdout, stderr, error } = spawnSync(python, [input === "" ? program : "-"], {
    cwd: path.dirname(program),
    encoding: "utf8",
    env: environment,
    input,
    timeout: 60_000,
  });
  if (status === 0) return stdout.replaceAll("\r\n", "\n");
  const why = error?.message ?? stderr.trim().split("\n").at(-1) ?? "no reason given";
  throw new Error(`${program} does not run: ${why}. Correct the program.`);
};

/** Keeps what a program printed; says whether that is new. */
export const writeOutput = (program: string, output: string): boolean => {
  if (existsSync(outputPath(program)) && keptOutput(program) === output) return false;
  writeFileSync(outputPath(program), output);
  return true;
};
