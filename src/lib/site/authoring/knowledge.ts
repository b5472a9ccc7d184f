// The project's files → what a room may name: rooms, pages, programs, sources.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
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

/**
 * A function of a file or a folder that is asked for every room → the same, which reads again only
 * what was changed.
 */
export const remembered = <T>(read: (path: string) => T): ((path: string) => T) => {
  const known = new Map<string, { readonly changed: number | undefined; readonly value: T }>();
  return (path) => {
    const changed = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
    const before = known.get(path);
    if (before && before.changed === changed) return before.value;
    const value = read(path);
    known.set(path, { changed, value });
    return value;
  };
};

const namesEnding = (ending: string) =>
  remembered((folder): readonly string[] =>
    existsSync(folder)
      ? readdirSync(folder)
          .filter((name) => name.endsWith(ending) && !/^[_[]/.test(name))
          .map((name) => name.slice(0, -ending.length))
          .sort()
      : [],
  );

const roomsIn = namesEnding(".mdx");
const programsIn = namesEnding(".py");
const pagesIn = namesEnding(".astro");

const keysOf = remembered((yamlFile): readonly string[] =>
  existsSync(yamlFile)
    ? Object.keys((parseYaml(readFileSync(yamlFile, "utf8")) ?? {}) as Record<string, unknown>)
    : [],
);

/** Reads the folders under `root`; `file` is the room that is being checked. */
export const knowledgeFor = (root: string, file: string): Knowledge => {
  const content = join(root, "src", "content");
  return {
    root,
    room: basename(file, ".mdx"),
    rooms: roomsIn(join(content, "rooms")),
    pages: pagesIn(join(root, "src", "pages")).map((name) => (name === "index" ? "" : name)),
    sources: keysOf(join(content, "sources.yaml")),
    programs: (room) => programsIn(join(content, "python", room)),
  };
};
