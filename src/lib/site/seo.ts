// A room, a course, a page → what search engines and link previews read.
import type { RoomFacts } from "./course.ts";

export const siteName = "Downhill";
export const lessonsLicence = "https://creativecommons.org/licenses/by/4.0/";

/** Title of the page in a tab: the site's name is added where 60 characters allow. */
export const pageTitle = (title: string): string => {
  const full = `${title} · ${siteName}`;
  return title === siteName || full.length > 60 ? title : full;
};

/** A length of time in ISO 8601: 75 → PT1H15M. */
export const isoMinutes = (minutes: number): string => {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `PT${hours ? `${hours}H` : ""}${rest || !hours ? `${rest}M` : ""}`;
};

/** What a builder needs of one room. `url` and `image` are absolute; dates are ISO 8601. */
export interface RoomPage {
  readonly url: string;
  readonly image: string;
  readonly number: number;
  readonly minutes: number;
  readonly facts: RoomFacts;
  readonly published?: string | undefined;
  readonly modified?: string | undefined;
}

export interface CoursePage {
  readonly url: string;
  readonly title: string;
  readonly description: string;
  readonly image: string;
  readonly rooms: readonly RoomPage[];
}

/** A page that is no room: its absolute address, what it says of itself, and its picture. */
export interface SidePage {
  readonly url: string;
  readonly title: string;
  readonly description: string;
  readonly image: string;
}

type Thing = Readonly<Record<string, unknown>>;

const publisher = (home: string): Thing => ({
  "@type": "Organization",
  "@id": `${home}#publisher`,
  name: siteName,
  url: home,
});

const breadcrumbs = (items: readonly (readonly [name: string, url: string])[]): Thing => ({
  "@type": "BreadcrumbList",
  itemListElement: items.map(([name, item], i) => ({
    "@type": "ListItem",
    position: i + 1,
    name,
    item,
  })),
});

const lesson = (room: RoomPage, home: string): Thing => ({
  "@type": ["Article", "LearningResource"],
  "@id": `${room.url}#lesson`,
  headline: room.facts.title,
  name: room.facts.title,
  description: room.facts.description,
  url: room.url,
  mainEntityOfPage: room.url,
  image: room.image,
  inLanguage: "en-GB",
  author: { "@id": `${home}#publisher` },
  publisher: { "@id": `${home}#publisher` },
  ...(room.published && { datePublished: room.published }),
  ...(room.modified && { dateModified: room.modified }),
  license: lessonsLicence,
  isAccessibleForFree: true,
  isPartOf: { "@id": `${home}#course` },
  position: room.number,
  teaches: room.facts.teaches,
  educationalLevel: "Beginner",
  timeRequired: isoMinutes(room.minutes),
  learningResourceType: ["Lesson", "Interactive demonstration"],
  interactivityType: "mixed",
  accessibilityFeature: [
    "MathML",
    "alternativeText",
    "describedMath",
    "readingOrder",
    "structuralNavigation",
    "tableOfContents",
  ],
  accessMode: ["textual", "visual"],
  accessModeSufficient: { "@type": "ItemList", itemListElement: ["textual"] },
  accessibilityHazard: "none",
});

const graph = (...things: readonly Thing[]): Thing => ({
  "@context": "https://schema.org",
  "@graph": things,
});

/** The graph of a room's page: the lesson, the course that it is part of, the way to it. */
export const roomGraph = (room: RoomPage, home: string, courseTitle: string): Thing =>
  graph(
    lesson(room, home),
    {
      "@type": "Course",
      "@id": `${home}#course`,
      name: courseTitle,
      description: `${courseTitle}: interactive lessons, free to use.`,
      url: home,
      provider: { "@id": `${home}#publisher` },
    },
    publisher(home),
    breadcrumbs([
      [siteName, home],
      [room.facts.title, room.url],
    ]),
  );

/** Rooms that the front page's graph lists; the sitemap has them all. */
const LISTED = 100;

/** The graph of the front page: the course, its first rooms as parts, and their reading order. */
export const courseGraph = (page: CoursePage): Thing =>
  graph(
    {
      "@type": "Course",
      "@id": `${page.url}#course`,
      name: page.title,
      description: page.description,
      url: page.url,
      image: page.image,
      inLanguage: "en-GB",
      license: lessonsLicence,
      isAccessibleForFree: true,
      educationalLevel: "Beginner",
      timeRequired: isoMinutes(page.rooms.reduce((sum, { minutes }) => sum + minutes, 0)),
      provider: { "@id": `${page.url}#publisher` },
      offers: { "@type": "Offer", category: "Free", price: 0, priceCurrency: "EUR" },
      hasCourseInstance: {
        "@type": "CourseInstance",
        courseMode: "Online",
        courseWorkload: isoMinutes(page.rooms.reduce((sum, { minutes }) => sum + minutes, 0)),
      },
      hasPart: page.rooms.slice(0, LISTED).map((room) => ({
        "@type": ["Article", "LearningResource"],
        "@id": `${room.url}#lesson`,
        name: room.facts.title,
        url: room.url,
      })),
    },
    {
      "@type": "ItemList",
      name: "The rooms in reading order",
      itemListOrder: "https://schema.org/ItemListOrderAscending",
      numberOfItems: page.rooms.length,
      itemListElement: page.rooms.slice(0, LISTED).map(({ url, number, facts }) => ({
        "@type": "ListItem",
        position: number,
        name: facts.title,
        url,
      })),
    },
    publisher(page.url),
  );

/** The graph of a page beside the rooms, such as the search, and the way to it. */
export const pageGraph = (page: SidePage, course: CoursePage): Thing =>
  graph(
    {
      "@type": "WebPage",
      "@id": `${page.url}#page`,
      name: page.title,
      description: page.description,
      url: page.url,
      image: page.image,
      inLanguage: "en-GB",
      publisher: { "@id": `${course.url}#publisher` },
    },
    publisher(course.url),
    breadcrumbs([
      [siteName, course.url],
      [page.title, page.url],
    ]),
  );

/** JSON for a script element: no `<` that could end it. */
export const jsonForScript = (graph: Thing): string =>
  JSON.stringify(graph).replaceAll("<", "\\u003c");
