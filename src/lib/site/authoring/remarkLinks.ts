// A room's tree → the same tree; a link that leads nowhere stops the build.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createProcessor } from "@mdx-js/mdx";
import type { Nodes, Root } from "mdast";
import remarkMath from "remark-math";
import { eachNode } from "./eachNode.ts";
import type { VFile } from "vfile";
import { anchorsOf } from "./anchors.ts";
import { draftProblem } from "./draftLink.ts";
import { type Knowledge, knowledgeFor, remembered } from "./knowledge.ts";
import { mistakeAt } from "./mistake.ts";
import { didYouMean } from "./nearest.ts";
import type { Problem } from "./propertyKinds.ts";
import { givenTo, isElement } from "./wordElement.ts";

const withoutFrontmatter = (text: string): string => text.replace(/^---\n[\s\S]*?\n---\n/, "");

const anchorNames = (tree: Root): string[] => anchorsOf(tree).map(({ id }) => id);

const anchorsOfFile = remembered((file) => {
  const text = withoutFrontmatter(readFileSync(file, "utf8"));
  return anchorNames(createProcessor({ remarkPlugins: [remarkMath] }).parse(text) as Root);
});

/** The anchors of another room, read from its file. */
const anchorsIn = (room: string, know: Knowledge): string[] =>
  anchorsOfFile(join(know.root, "src/content/rooms", `${room}.mdx`));

const anchorProblem = (id: string, known: string[], room: string): Problem | undefined =>
  id === "" || known.includes(id)
    ? undefined
    : {
        what: `this link leads to #${id}, which is not in ${room}`,
        cure: didYouMean(id, known, "the headings of that room, in small letters with hyphens"),
      };

const pageProblem = (url: string, know: Knowledge): Problem | undefined => {
  const [path = "", id = ""] = url.split("#");
  const page = path.replace(/^\/|\/$/g, "");
  if (/\.[a-z0-9]+$/.test(page)) return fileProblem(page, know);
  if (!know.rooms.includes(page) && !know.pages.includes(page)) {
    return {
      what: `this link leads to ${path}, which is no page`,
      cure: didYouMean(page, [...know.rooms, ...know.pages], "the rooms of the course"),
    };
  }
  if (!path.endsWith("/")) {
    return { what: `this link lacks its last slash: ${path}`, cure: `Write ${path}/` };
  }
  if (!know.rooms.includes(page)) return undefined;
  return (
    draftProblem(page, know) ?? (id ? anchorProblem(id, anchorsIn(page, know), page) : undefined)
  );
};

/** Files are in `public/`, or are a room's notebook and programs, which the build makes. */
const fileProblem = (file: string, know: Knowledge): Problem | undefined => {
  const made = know.rooms.flatMap((room) => [
    `${room}.ipynb`,
    ...know.programs(room).map((program) => `${room}/${program}.py`),
  ]);
  return made.includes(file) || existsSync(join(know.root, "public", file))
    ? undefined
    : {
        what: `this link leads to /${file}, which is no file of the site`,
        cure: "Put the file into public/",
      };
};

const linkProblem = (url: string, here: string[], know: Knowledge): Problem | undefined => {
  if (/^(https:|mailto:)/.test(url)) return undefined;
  if (url.startsWith("#")) return anchorProblem(url.slice(1), here, "this room");
  if (url.startsWith("/") && !url.startsWith("//")) return pageProblem(url, know);
  return {
    what: `this link is not one that a room may use: “${url}”`,
    cure: "Begin with https:// for another site, / for a page of this one, # for a place in this room",
  };
};

const urlOf = (node: Nodes): string | undefined => {
  if (node.type === "link" || node.type === "definition") return node.url;
  return isElement(node) && node.name === "a" ? (givenTo(node).href ?? "") : undefined;
};

/** A remark plugin: every link leads somewhere. */
export default function remarkLinks() {
  return (tree: Root, file: VFile): void => {
    const know = knowledgeFor(file.cwd, file.path);
    const here = anchorNames(tree);
    eachNode(tree, (node) => {
      const url = urlOf(node);
      const problem = url === undefined ? undefined : linkProblem(url, here, know);
      if (problem) throw mistakeAt(file, node, problem.what, problem.cure);
    });
  };
}
