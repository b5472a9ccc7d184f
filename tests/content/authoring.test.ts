// AUTHORING.md and /playground agree with the words that there are, and all their examples are built.
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { withReference, wordReference } from "../../scripts/authoring/wordReference.ts";
import { wordGroups, wordSchemas } from "../../src/lib/site/authoring/wordSchemas.ts";
import { compiledRoom, roomWith, ROOT } from "./compiledRoom.ts";

const read = (file: string): string => readFileSync(path.join(ROOT, file), "utf8");
const guide = read("AUTHORING.md");
const playground = read("src/content/playground.mdx");
const template = read("src/content/rooms/_template.mdx");

/** The components that roomWords.ts registers, and their files. */
const registered = [
  ...read("src/components/roomWords.ts").matchAll(/import (\w+) from "\.\/(.+)";/g),
];
const registeredNames = registered.map(([, name]) => name!);

const wordsIn = (mdx: string): string[] => [...mdx.matchAll(/<([A-Z]\w*)/g)].map(([, n]) => n!);
const examples = [...guide.matchAll(/```mdx\n([^]*?)\n```/g)]
  .map(([, text]) => text!)
  .filter((text) => wordsIn(text).every((name) => registeredNames.includes(name)));

describe("the words", () => {
  test.each(registeredNames)("<%s> has a schema", (name) => {
    expect(Object.keys(wordSchemas)).toContain(name);
  });

  test.each(registeredNames)("<%s> stands on the playground", (name) => {
    expect(wordsIn(playground)).toContain(name);
  });

  test.each(registered.map(([, name, file]) => [name!, file!] as const))(
    "<%s> takes the properties that its schema names",
    (name, file) => {
      const source = read(`src/components/${file}`);
      const props = /interface Props \{([^]*?)\n\}/.exec(source)?.[1] ?? "";
      const taken = [...props.matchAll(/^ {2}(\w+)\??:/gm)].map(([, property]) => property!);
      // a citation's key becomes `entry`, because JSX keeps `key` for itself
      const named = Object.keys(wordSchemas[name]!.properties).map((p) =>
        p === "key" ? "entry" : p,
      );
      expect(taken).toEqual(expect.arrayContaining(named));
    },
  );
});

describe("AUTHORING.md", () => {
  test("holds the reference of all words as it is (npm run authoring writes it)", () => {
    expect(withReference(guide, wordReference(wordGroups))).toBe(guide);
  });

  test("has examples", () => expect(examples.length).toBeGreaterThan(25));

  test.each(examples)(
    "its example is built on the playground or in the template: %s",
    (example) => {
      expect(`${playground}\n${template}`).toContain(example);
    },
  );

  test("names files and commands that there are", () => {
    const commands = Object.keys(JSON.parse(read("package.json")).scripts as object);
    for (const [, command] of guide.matchAll(/npm run ([\w-]+)/g))
      expect(commands).toContain(command);
    for (const [, file] of guide.matchAll(/\]\((src\/[^)]+)\)/g)) expect(read(file!)).not.toBe("");
  });
});

describe("the playground and the template", () => {
  test("compile without a mistake", async () => {
    await compiledRoom(roomWith(playground), "src/content/playground.mdx");
    await compiledRoom(template, "src/content/rooms/_template.mdx");
  });

  test("the playground is built, and is no room: no feed, list or search names it", () => {
    expect(read("dist/playground/index.html")).toContain('class="part prose"');
    const lists = ["index.html", "rss.xml", "llms.txt", "search/index.html"];
    for (const list of lists) expect(read(`dist/${list}`)).not.toContain("/playground/");
  });
});
