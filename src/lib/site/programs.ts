// src/content/python → each program with what Python printed, and its code with classes for colour.
import Prism from "prismjs";
import "prismjs/components/prism-python.js";

const files = import.meta.glob<string>("../../content/python/*/*.{py,out}", {
  query: "?raw",
  import: "default",
  eager: true,
});

export interface Program {
  readonly room: string;
  readonly name: string;
  readonly code: string;
  /** What Python printed: the file that `npm run python` writes. */
  readonly output: string;
}

/**
 * A program of a room.
 * @throws Error where the program or its output is missing.
 */
export const programFile = (room: string, name: string): Program => {
  const path = `../../content/python/${room}/${name}`;
  const code = files[`${path}.py`];
  const output = files[`${path}.out`];
  if (code === undefined) {
    throw new Error(`src/content/python/${room}/${name}.py does not exist. Write it.`);
  }
  if (output === undefined) {
    throw new Error(`src/content/python/${room}/${name}.out does not exist. Run npm run python.`);
  }
  return { room, name, code, output };
};

/** Every program of the site, by room and name. */
export const allPrograms = (): readonly Program[] =>
  Object.keys(files)
    .filter((path) => path.endsWith(".py"))
    .map((path) => path.split("/").slice(-2) as [string, string])
    .map(([room, file]) => programFile(room, file.replace(/\.py$/, "")));

/** HTML of Python code, each token in a span with Prism's class. */
export const highlightedPython = (code: string): string =>
  Prism.highlight(code.trimEnd(), Prism.languages.python!, "python");
