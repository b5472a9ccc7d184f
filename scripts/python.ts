// `npm run python`: runs every program of the lessons and writes down what it printed.
import path from "node:path";
import { programPaths, ran, writeOutput } from "./authoring/pythonPrograms.ts";
import { requirePython } from "./authoring/requirePython.ts";

const root = path.dirname(import.meta.dirname);
try {
  const python = requirePython();
  for (const program of programPaths(root)) {
    const changed = writeOutput(program, ran(python, program));
    console.log(`${changed ? "written" : "as it was"}  ${path.relative(root, program)}`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
