// The project's files → what a room may name: rooms, pages, programs, sources.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse as parseYaml } from "yaml";

/** What the checks need to know about the rest of the course. */
export interface Knowledge {
  /** The folder that holds `src`. */
  readonly root: string;
  /** The room being read, by its file name. */
  readonly room: string;
  /** Every room that has a file, drafts included. */
  readonly rooms: readonly string[];
  /** Pages beside the rooms: `""` is the front page. */
  readonly pages: readonly string[];
  /** The keys of `src/content/sources.yaml`. */
  readonly sources: readonly string[];
  /** The names of a room's Python programs. */
  readonly programs: (room: string) => readonly string[];
}

const namesIn = (folder: string, ending: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(ending) && !/^[_[]/.test(name))
        .map((name) => name.slice(0, -ending.length))
        .sort()
    : [];

const keysOf = (yamlFile: string): string[] =>
  existsSync(yamlFile)
    ? Object.keys((parseYaml(readFileSync(yamlFile, "utf8")) ?? {}) as Record<string, unknown>)
    : [];

/** Reads the folders under `root`; `file` is the room that is being checked. */
export const knowledgeFor = (root: string, file: string): Knowledge => {
  const content = join(root, "src", "content");
  return {
    root,
    room: basename(file, ".mdx"),
    rooms: namesIn(join(content, "rooms"), ".mdx"),
    pages: namesIn(join(root, "src", "pages"), ".astro").map((name) =>
      name === "index" ? "" : name,
    ),
    sources: keysOf(join(content, "sources.yaml")),
    programs: (room) => namesIn(join(content, "python", room), ".py"),
  };
};
