// course.yaml + the rooms' frontmatter → the rooms in order, each knowing its neighbours.
import { parse } from "yaml";

/** What a room says about itself (the checked frontmatter of its file). */
export interface RoomFacts {
  readonly title: string;
  readonly description: string;
  readonly promise: string;
  readonly teaches: readonly string[];
  readonly playMinutes: number;
  readonly buildsOn: readonly string[];
  readonly draft: boolean;
}

/** A room's file: its name without extension, its frontmatter and its text. */
export interface RoomFile {
  readonly id: string;
  readonly data: RoomFacts;
  readonly body?: string | undefined;
}

/** A room in its place in the course. Numbers count from 1. */
export interface Room<File extends RoomFile = RoomFile> {
  readonly slug: string;
  readonly number: number;
  readonly file: File;
}

export interface Course<File extends RoomFile = RoomFile> {
  readonly title: string;
  readonly rooms: readonly Room<File>[];
}

const stop = (problem: string, cure: string): never => {
  throw new Error(`src/content/course.yaml: ${problem} ${cure}`);
};

const readOrder = (yaml: string): { title: string; slugs: string[] } => {
  const { title, rooms } = (parse(yaml) ?? {}) as { title?: unknown; rooms?: unknown };
  if (typeof title !== "string" || title === "")
    return stop("The course has no title.", "Add one: “title: …”.");
  if (!Array.isArray(rooms) || !rooms.every((slug) => typeof slug === "string"))
    return stop(
      "“rooms” is not a list of names.",
      "Write one “- name” a line, as in rooms/name.mdx.",
    );
  return { title, slugs: rooms };
};

const checkSameRooms = (slugs: readonly string[], files: readonly RoomFile[]): void => {
  const listed = new Set(slugs);
  const written = new Set(files.map(({ id }) => id));
  const twice = slugs.find((slug, i) => slugs.indexOf(slug) !== i);
  if (twice) stop(`“${twice}” is listed twice.`, "Keep one of the two.");
  const missing = slugs.find((slug) => !written.has(slug));
  if (missing)
    stop(`“${missing}” has no file.`, `Write rooms/${missing}.mdx or take the line out.`);
  const unlisted = files.find(({ id }) => !listed.has(id));
  if (unlisted)
    stop(`rooms/${unlisted.id}.mdx is not listed.`, `Add “- ${unlisted.id}” where it belongs.`);
};

const checkBuildsOn = (rooms: readonly Room[]): void => {
  const numbers = new Map(rooms.map(({ slug, number }) => [slug, number]));
  for (const { slug, number, file } of rooms)
    for (const earlier of file.data.buildsOn)
      if ((numbers.get(earlier) ?? Infinity) >= number)
        stop(`“${slug}” builds on “${earlier}”,`, "which is not a room before it.");
};

/**
 * The course: every room of `yaml`'s list with its file, in order.
 * Throws, saying what to do, where the list and the files disagree or a room builds on a later one.
 */
export const course = <File extends RoomFile>(
  yaml: string,
  files: readonly File[],
): Course<File> => {
  const { title, slugs } = readOrder(yaml);
  checkSameRooms(slugs, files);
  const byName = new Map(files.map((file) => [file.id, file]));
  const rooms = slugs.map((slug, i) => ({ slug, number: i + 1, file: byName.get(slug) as File }));
  checkBuildsOn(rooms);
  return { title, rooms };
};

/** The nearest finished rooms on both sides; a draft is passed by. */
export const neighbours = <File extends RoomFile>(
  { rooms }: Course<File>,
  slug: string,
): { previous: Room<File> | undefined; next: Room<File> | undefined } => {
  const here = rooms.findIndex((room) => room.slug === slug);
  const open = (room: Room<File>): boolean => !room.file.data.draft;
  return {
    previous: rooms.slice(0, here).findLast(open),
    next: rooms.slice(here + 1).find(open),
  };
};
