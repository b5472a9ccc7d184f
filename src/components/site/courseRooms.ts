// The content collection → the course, read once for a whole build.
import { getCollection, type CollectionEntry } from "astro:content";
import courseYaml from "../../content/course.yaml?raw";
import { course, type Course } from "../../lib/site/course.ts";

let whole: Promise<Course<CollectionEntry<"rooms">>> | undefined;

const read = (): Promise<Course<CollectionEntry<"rooms">>> =>
  getCollection("rooms").then((files) => course(courseYaml, files));

/** The course with its rooms in order. Throws where course.yaml and the files disagree. */
export const courseRooms = (): Promise<Course<CollectionEntry<"rooms">>> =>
  import.meta.env.DEV ? read() : (whole ??= read());
