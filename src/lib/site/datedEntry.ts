// A page's address in the sitemap → the same with the date of its last change in git.
import { gitDates, type FileDates } from "./gitDates.ts";

interface Entry {
  url: string;
  lastmod?: string | undefined;
}

const latest = (dates: Iterable<FileDates>): string | undefined =>
  [...dates]
    .map(({ last }) => last)
    .sort((a, b) => Date.parse(a) - Date.parse(b))
    .at(-1);

/**
 * For @astrojs/sitemap's `serialize`. A room is as old as its file; the front page, `home`, as old
 * as the newest of all rooms. Without history an entry has no date rather than the build's.
 */
export const datedEntry = (home: string, dates = gitDates("src/content")) => {
  const all = latest(dates.values());
  return <E extends Entry>(entry: E): E => {
    const slug = entry.url.slice(home.length).replace(/^\/|\/$/g, "");
    const lastmod = slug ? dates.get(`src/content/rooms/${slug}.mdx`)?.last : all;
    return lastmod ? { ...entry, lastmod } : entry;
  };
};
