// The content collection → the course, read once for a whole build.
import { getCollection, type CollectionEntry } from "astro:content";
import courseYaml from "../../content/course.yaml?raw";
import { course, type Course, type Room } from "../../lib/site/course.ts";

let whole: Promise<Course<CollectionEntry<"rooms">>> | undefined;

const read = (): Promise<Course<CollectionEntry<"rooms">>> =>
  getCollection("rooms").then((files) => course(courseYaml, files));

/** The course with its rooms in order. Throws where course.yaml and the files disagree. */
export const courseRooms = (): Promise<Course<CollectionEntry<"rooms">>> =>
  import.meta.env.DEV ? read() : (whole ??= read());

/** The rooms that have a page: all of them while an author writes, without the drafts when the site is built. */
export const openRooms = async (): Promise<readonly Room<CollectionEntry<"rooms">>[]> => {
  const { rooms } = await courseRooms();
  return rooms.filter(({ file }) => import.meta.env.DEV || !file.data.draft);
};
