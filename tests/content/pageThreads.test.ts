// The site at /x/, whose pages are rendered in threads, is the site at /, whose pages are not.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { filesBelow } from "../../scripts/finish/files.ts";
import { dist } from "./built.ts";

const inThreads = ".cache/dist-x";

/** Without what is named for its content or the place of the site. */
const steady = (text: string): string =>
  text
    .replaceAll("/x/", "/")
    .replace(/(?<=[.-])[\w-]{8}(?=\.(?:css|js|json|woff2)\b)/g, "")
    .replace(/sha256-[\w+/=]+| uid="\w+"/g, "");

const written = (folder: string): Map<string, string> =>
  new Map(
    filesBelow(folder, ".html", ".xml", ".ipynb", ".py", ".txt").map((file) => [
      file.slice(folder.length),
      steady(readFileSync(file, "utf8")),
    ]),
  );

const [here, there] = [written(dist), written(inThreads)];

test("threads render the same files", () => {
  expect([...there.keys()].sort()).toEqual([...here.keys()].sort());
  expect(there.size).toBeGreaterThan(10);
});

test.each([...here])("%s is the same", (file, text) => {
  expect(there.get(file)).toBe(text);
});

test("pictures are the same, bit by bit", () => {
  const pictures = filesBelow(join(dist, "social"), ".png");
  expect(pictures.length).toBeGreaterThan(2);
  for (const file of pictures)
    expect(readFileSync(join(inThreads, file.slice(dist.length))).equals(readFileSync(file))).toBe(
      true,
    );
});
