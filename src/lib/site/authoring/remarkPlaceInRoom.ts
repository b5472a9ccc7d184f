// A room's tree → words that know their room: whose programs, which sources in which order.
import type { Root } from "mdast";
import { eachNode } from "./eachNode.ts";
import type { VFile } from "vfile";
import { demoWords } from "./demoWords.ts";
import { knowledgeFor } from "./knowledge.ts";
import { givenTo, isElement, setNumber, setProperty, type WordElement } from "./wordElement.ts";

type Words = (name: string) => readonly WordElement[];

/** The room's words by name, in order. */
const wordsIn = (tree: Root): Words => {
  const words = new Map<string, WordElement[]>();
  eachNode(tree, (node) => {
    if (!isElement(node) || !node.name) return;
    const same = words.get(node.name);
    if (same) same.push(node);
    else words.set(node.name, [node]);
  });
  return (name) => words.get(name) ?? [];
};

/** `key` belongs to the JSX runtime, so the component reads `entry`, and its number. */
const numberSources = (wordsNamed: Words): void => {
  const cited = new Set<string>();
  for (const word of wordsNamed("Source")) {
    const { key = "" } = givenTo(word);
    const again = cited.has(key);
    cited.add(key);
    setProperty(word, "entry", key);
    setProperty(word, "number", String([...cited].indexOf(key) + 1));
    setProperty(word, "again", String(again));
    word.attributes = word.attributes.filter(
      (attribute) => attribute.type !== "mdxJsxAttribute" || attribute.name !== "key",
    );
  }
  for (const list of wordsNamed("Sources")) setProperty(list, "entries", [...cited].join(","));
};

/** prediction-1, prediction-2, … so that each has a name of its own on the page. */
const number = (words: readonly WordElement[], property: string, stem: string): void =>
  words.forEach((word, i) => setProperty(word, property, `${stem}-${i + 1}`));

/** A demo gets its numbers as numbers, and where it stands twice in a room, an id of its own. */
const setUpDemos = (wordsNamed: Words): void => {
  for (const [name, { properties }] of Object.entries(demoWords)) {
    wordsNamed(name).forEach((word, i) => {
      const given = givenTo(word);
      for (const [property, { kind }] of Object.entries(properties)) {
        const value = given[property];
        if (value !== undefined && (kind === "number" || kind === "whole")) {
          setNumber(word, property, Number(value.replace("−", "-")));
        }
      }
      if (i > 0 && given.id === undefined) setProperty(word, "id", `${kebab(name)}-${i + 1}`);
    });
  }
};

/** SecantTangent → secant-tangent. */
const kebab = (name: string): string => name.replace(/(?<!^)[A-Z]/g, "-$&").toLowerCase();

/** A remark plugin, after the checks: fills in what an author need not write. */
export default function remarkPlaceInRoom() {
  return (tree: Root, file: VFile): void => {
    const { room } = knowledgeFor(file.cwd, file.path);
    const wordsNamed = wordsIn(tree);
    const programs = wordsNamed("Python");
    for (const word of programs) setProperty(word, "room", givenTo(word).room ?? room);
    const names = programs.map((word) => givenTo(word)).map((p) => `${p.room}/${p.program}`);
    for (const word of wordsNamed("Notebook")) {
      setProperty(word, "room", room);
      setProperty(word, "programs", [...new Set(names)].join(","));
    }
    number(wordsNamed("Predict"), "name", "prediction");
    number(wordsNamed("Plot"), "id", "plot");
    numberSources(wordsNamed);
    setUpDemos(wordsNamed);
  };
}
