// A room of the course → the addresses, times and dates that its page and the feeds speak of.
import type { CollectionEntry } from "astro:content";
import type { Room } from "../../lib/site/course.ts";
import { gitDates } from "../../lib/site/gitDates.ts";
import { readingMinutes } from "../../lib/site/readingTime.ts";
import { withBase } from "../../lib/site/rehypeBaseLinks.ts";
import type { RoomPage } from "../../lib/site/seo.ts";

/** The absolute address of a path from the course's root. */
export const absolute = (path: string): string =>
  new URL(withBase(import.meta.env.BASE_URL, path), import.meta.env.SITE).href;

const dates = gitDates("src/content/rooms");

/** What search engines and feeds are told of a room. */
export const roomPage = (room: Room<CollectionEntry<"rooms">>): RoomPage => {
  const history = dates.get(`src/content/rooms/${room.slug}.mdx`);
  return {
    url: absolute(`/${room.slug}/`),
    image: absolute(`/social/${room.slug}.png`),
    number: room.number,
    minutes: readingMinutes(room.file.body ?? "") + room.file.data.playMinutes,
    facts: room.file.data,
    published: history?.first,
    modified: history?.last,
  };
};
