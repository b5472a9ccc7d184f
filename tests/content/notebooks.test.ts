// The notebooks that are offered: valid nbformat 4.5, linked to their room, and true when they run.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { requirePython } from "../../scripts/authoring/requirePython.ts";
import { ROOT } from "./compiledRoom.ts";

interface Output {
  output_type: string;
  name: string;
  text: string[];
}
interface Cell {
  cell_type: "markdown" | "code";
  id: string;
  metadata: object;
  source: string[];
  execution_count?: number | null;
  outputs?: Output[];
}
interface Notebook {
  nbformat: number;
  nbformat_minor: number;
  metadata: { kernelspec: { name: string; display_name: string } };
  cells: Cell[];
}

const DIST = path.join(ROOT, "dist");
const files = readdirSync(DIST).filter((name) => name.endsWith(".ipynb"));
const read = (name: string): Notebook => JSON.parse(readFileSync(path.join(DIST, name), "utf8"));

/** Runs the cells one after the other in one fresh Python, as Jupyter does, and prints a list of outputs. */
const RUNNER = `
import contextlib, io, json, sys
names = {"__name__": "__main__"}
outputs = []
for source in json.load(sys.stdin):
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        exec(compile(source, "cell", "exec"), names)
    outputs.append(printed.getvalue())
json.dump(outputs, sys.stdout)
`;

const printed = (cells: readonly Cell[]): string[] => {
  const { stdout, stderr } = spawnSync(requirePython(), ["-c", RUNNER], {
    encoding: "utf8",
    input: JSON.stringify(cells.map(({ source }) => source.join(""))),
    env: {
      ...process.env,
      OMP_NUM_THREADS: "1",
      OPENBLAS_NUM_THREADS: "1",
      PYTHONIOENCODING: "utf-8",
    },
  });
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout) as string[];
};

test("each room with programs has a notebook", () => {
  expect(files).toEqual(
    expect.arrayContaining(["derivatives.ipynb", "gradient-descent.ipynb", "playground.ipynb"]),
  );
});

describe.each(files)("%s", (file) => {
  const { nbformat, nbformat_minor, metadata, cells } = read(file);
  const code = cells.filter(({ cell_type }) => cell_type === "code");
  const room = file.replace(/\.ipynb$/, "");

  test("is nbformat 4.5", () => {
    expect([nbformat, nbformat_minor]).toEqual([4, 5]);
    expect(metadata.kernelspec).toMatchObject({ name: "python3", display_name: "Python 3" });
    expect(new Set(cells.map(({ id }) => id)).size).toBe(cells.length);
    for (const cell of cells) {
      expect(cell.id).toMatch(/^[a-zA-Z0-9-_]{1,64}$/);
      expect(cell.source.slice(0, -1).every((line) => line.endsWith("\n"))).toBe(true);
    }
    for (const cell of code) {
      expect(cell).toHaveProperty("execution_count");
      expect(cell.outputs?.map(({ output_type, name }) => [output_type, name])).toEqual([
        ["stream", "stdout"],
      ]);
    }
  });

  test("prints from top to bottom what it shows", () => {
    expect(printed(code)).toEqual(
      code.map(({ outputs }) => outputs!.flatMap(({ text }) => text).join("")),
    );
  });

  test("links every program to a place that the page has", () => {
    const page = readFileSync(path.join(DIST, room, "index.html"), "utf8");
    const links = cells
      .filter(({ id }) => id.startsWith("about-"))
      .map(({ source }) => /\]\((.+)\)/.exec(source.join(""))?.[1] ?? "");
    expect(links.length).toBe(code.length);
    for (const link of links) {
      const { pathname, hash } = new URL(link);
      expect(pathname).toMatch(new RegExp(`/${room}/$`));
      if (hash) expect(page).toContain(`id="${hash.slice(1)}"`);
    }
  });

  test("shows what the page shows", () => {
    const page = readFileSync(path.join(DIST, room, "index.html"), "utf8");
    const text = page
      .replace(/<[^>]+>/g, "")
      .replace(/&(?:#39|apos);/g, "'")
      .replace(/&quot;/g, '"');
    const plain = text.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&");
    for (const { outputs } of code) {
      expect(plain).toContain(
        outputs!
          .flatMap(({ text: lines }) => lines)
          .join("")
          .trim(),
      );
    }
  });
});
