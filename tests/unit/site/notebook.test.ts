import { expect, test } from "vitest";
import { notebook, programsOf } from "../../../src/lib/site/notebook.ts";

const body = [
  "## Where $f'$ is zero",
  "",
  '<Python program="minimum" />',
  "",
  "```mdx",
  '<Python program="in_a_fence" />',
  "```",
  "",
  "### More",
  "",
  '<Python program="slope" room="playground" />',
  '<Python program="minimum" />',
].join("\n");

test("programsOf lists the programs with their headings, in reading order", () => {
  expect(programsOf(body)).toEqual([
    { program: "minimum", room: undefined, heading: "Where $f'$ is zero" },
    { program: "slope", room: "playground", heading: "More" },
    { program: "minimum", room: undefined, heading: "More" },
  ]);
});

test("notebook holds each program once, below a link to its part", () => {
  const found: string[] = [];
  const made = notebook({ room: "r", title: "T", url: "https://e.org/r/", body }, (room, name) => {
    found.push(`${room}/${name}`);
    return { name, code: "print(1)\nprint(2)\n", output: "1\n2\n" };
  }) as { cells: { cell_type: string; source: string[]; outputs?: object[] }[] };
  expect(found).toEqual(["r/minimum", "playground/slope"]);
  const types = made.cells.map(({ cell_type }) => cell_type);
  expect(types).toEqual(["markdown", "markdown", "code", "markdown", "code"]);
  expect(made.cells[1]!.source.join("")).toContain("(https://e.org/r/#where-f-is-zero)");
  expect(made.cells[2]).toMatchObject({
    source: ["print(1)\n", "print(2)"],
    outputs: [{ output_type: "stream", name: "stdout", text: ["1\n", "2\n"] }],
  });
});
