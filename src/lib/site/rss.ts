// The course's open rooms → an RSS 2.0 feed.
import { siteName, type CoursePage, type RoomPage } from "./seo.ts";

const named: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text for XML, in an element or an attribute. */
export const xmlText = (text: string): string => text.replace(/[&<>"]/g, (c) => named[c] ?? c);

const item = ({ url, facts, published }: RoomPage): string => `
    <item>
      <title>${xmlText(facts.title)}</title>
      <link>${xmlText(url)}</link>
      <guid isPermaLink="true">${xmlText(url)}</guid>
      <description>${xmlText(facts.description)}</description>${
        published ? `\n      <pubDate>${new Date(published).toUTCString()}</pubDate>` : ""
      }
    </item>`;

/** Readers of feeds keep what they have seen: the newest rooms are enough, however long the course. */
const LONGEST = 50;

/** The newest rooms first: by date where git knows one, else by their place in the course. */
const newest = ({ rooms }: CoursePage): RoomPage[] =>
  rooms
    .toReversed()
    .sort((a, b) => Date.parse(b.published ?? "") - Date.parse(a.published ?? "") || 0)
    .slice(0, LONGEST);

/** The feed, newest room first; a reader who follows it hears of each new room once. */
export const rss = (course: CoursePage): string => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
  <channel>
    <title>${xmlText(`${siteName}: ${course.title}`)}</title>
    <link>${xmlText(course.url)}</link>
    <description>${xmlText(course.description)}</description>
    <language>en-gb</language>
    <atom:link href="${xmlText(course.url)}rss.xml" rel="self" type="application/rss+xml"/>${newest(course).map(item).join("")}
  </channel>
</rss>
`;
