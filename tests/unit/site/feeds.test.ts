import { describe, expect, test } from "vitest";
import { datedEntry } from "../../../src/lib/site/datedEntry.ts";
import { datesFromLog } from "../../../src/lib/site/gitDates.ts";
import { llms } from "../../../src/lib/site/llms.ts";
import { rss, xmlText } from "../../../src/lib/site/rss.ts";
import type { CoursePage } from "../../../src/lib/site/seo.ts";

const log = [
  "@2026-03-02T10:00:00+01:00",
  "",
  "src/content/rooms/a.mdx",
  "@2026-02-01T10:00:00+01:00",
  "",
  "src/content/rooms/a.mdx",
  "src/content/rooms/b.mdx",
].join("\n");

describe("datesFromLog(log)", () => {
  test("takes the newest and the oldest commit of each file", () => {
    const dates = datesFromLog(log);
    expect(dates.get("src/content/rooms/a.mdx")).toEqual({
      first: "2026-02-01T10:00:00+01:00",
      last: "2026-03-02T10:00:00+01:00",
    });
    expect(dates.get("src/content/rooms/b.mdx")?.last).toBe("2026-02-01T10:00:00+01:00");
  });
});

describe("datedEntry(home)", () => {
  const entry = datedEntry("https://example.org/x/", datesFromLog(log));

  test.each([
    ["https://example.org/x/b/", "2026-02-01T10:00:00+01:00"],
    ["https://example.org/x/", "2026-03-02T10:00:00+01:00"],
    ["https://example.org/x/unknown/", undefined],
  ])("%s was last changed %s", (url, lastmod) => {
    expect(entry({ url } as { url: string; lastmod?: string }).lastmod).toBe(lastmod);
  });
});

const course: CoursePage = {
  url: "https://example.org/",
  title: "Slopes & steps",
  description: "About a < b.",
  image: "https://example.org/social/course.png",
  rooms: ["first", "second"].map((slug, i) => ({
    url: `https://example.org/${slug}/`,
    image: `https://example.org/social/${slug}.png`,
    number: i + 1,
    minutes: 75,
    published: "2026-02-01T10:00:00+01:00",
    facts: {
      title: `The ${slug}`,
      description: "Why “a < b” & more.",
      promise: "Do it.",
      teaches: ["one", "two"],
      playMinutes: 0,
      buildsOn: [],
      draft: false,
    },
  })),
};

/** What is wrong with the nesting of XML's tags; "" where nothing is. */
const nesting = (xml: string): string => {
  const open: string[] = [];
  for (const [, slash, name = "", rest] of xml.matchAll(/<(\/?)([\w:]+)([^>]*)>/g)) {
    if (slash && open.pop() !== name) return `</${name}> closes nothing`;
    if (!slash && !rest?.endsWith("/")) open.push(name);
  }
  return open.length ? `<${open.at(-1)}> stays open` : "";
};

describe("rss(course)", () => {
  test("is well-formed, newest room first, with dates as RSS writes them", () => {
    const feed = rss(course);
    expect(nesting(feed)).toBe("");
    expect(feed.indexOf("The second")).toBeLessThan(feed.indexOf("The first"));
    expect(feed).toContain("<pubDate>Sun, 01 Feb 2026 09:00:00 GMT</pubDate>");
  });

  test("escapes what XML would take for markup", () => {
    expect(xmlText(`<a b="c">&`)).toBe("&lt;a b=&quot;c&quot;&gt;&amp;");
    expect(rss(course)).toContain("Why “a &lt; b” &amp; more.");
  });
});

describe("llms(course)", () => {
  test("lists the rooms in order, each with its address, promise and time", () => {
    expect(llms(course)).toMatch(
      /^# Downhill: Slopes & steps\n\n> About a < b\.\n[\s\S]*- \[The first\]\(https:\/\/example\.org\/first\/\): Do it\. Teaches one; two\. About 1 h 15 min\.\n- \[The second\]/,
    );
  });
});
