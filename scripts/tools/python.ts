// This machine → a Python 3 that has NumPy.
import { spawnSync } from "node:child_process";
import { failedOne, type Outcome, passedOne } from "../testing/check.ts";
import { execute } from "../testing/command.ts";
import { canInstall, installPackages } from "./debian.ts";

const VENV_PYTHON = ".venv/bin/python";
const CANDIDATES = [process.env.PYTHON, VENV_PYTHON, "python3", "/usr/bin/python3", "python"];

const hasNumPy = (python: string): boolean =>
  spawnSync(python, ["-c", "import sys, numpy; assert sys.version_info[0] == 3"], {
    timeout: 30_000,
  }).status === 0;

/** Command of a Python 3 that can import NumPy, or undefined. */
export const findPython = (): string | undefined =>
  CANDIDATES.filter((python) => python !== undefined).find(hasNumPy);

async function makeEnvironment(): Promise<string> {
  const made = await execute({ line: ["python3", "-m", "venv", ".venv"], minutes: 2 });
  const filled = await execute({
    line: [VENV_PYTHON, "-m", "pip", "install", "--quiet", "numpy"],
    minutes: 4,
  });
  return made.output + filled.output;
}

/** Finds or installs Python 3 with NumPy, for the lessons' programs. */
export async function preparePython(): Promise<Outcome> {
  const already = findPython();
  if (already) return passedOne(already);
  const output = canInstall()
    ? await installPackages("python3", "python3-numpy").catch(String)
    : await makeEnvironment();
  if (findPython()) return passedOne(output);
  return failedOne(
    "Python 3 with NumPy was not found and could not be installed; install it, " +
      `or name one that has it: PYTHON=/path/to/python3 npm test\n${output}`,
  );
}
