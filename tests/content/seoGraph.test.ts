import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { readFileSync } from "node:fs";
import { builtPages, canonical, foundPages, meta, type BuiltPage } from "./built.ts";

type Thing = Record<string, unknown>;

const graphOf = (page: BuiltPage): Thing[] => {
  const scripts = [...page.html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
  expect(scripts).toHaveLength(1);
  const { "@context": context, "@graph": graph } = JSON.parse(scripts[0]?.[1] ?? "") as Thing;
  expect(context).toBe("https://schema.org");
  return graph as Thing[];
};

const isUrl = (value: unknown): boolean =>
  URL.canParse(String(value)) && /^https?:/.test(String(value));
const isText = (value: unknown): boolean => typeof value === "string" && value.trim() !== "";
const isDate = (value: unknown): boolean =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/.test(String(value)) &&
  !Number.isNaN(Date.parse(String(value)));
const isDuration = (value: unknown): boolean => /^PT(?=\d)(\d+H)?(\d+M)?$/.test(String(value));
const isNode = (value: unknown): boolean => typeof value === "object" && value !== null;
const isTexts = (value: unknown): boolean =>
  Array.isArray(value) ? value.every(isText) : isText(value);
const isCount = (value: unknown): boolean => Number.isInteger(value) && Number(value) > 0;

/** Schema.org's properties for the types in use, with what a value must be; "!" where one is a must. */
const vocabulary: Record<string, Record<string, [(value: unknown) => boolean, "!"?]>> = {
  "Article+LearningResource": {
    name: [isText, "!"],
    url: [isUrl, "!"],
    headline: [isText],
    description: [isText],
    mainEntityOfPage: [isUrl],
    image: [isUrl],
    inLanguage: [isText],
    author: [isNode],
    publisher: [isNode],
    datePublished: [isDate],
    dateModified: [isDate],
    license: [isUrl],
    isAccessibleForFree: [(value) => value === true],
    isPartOf: [isNode],
    position: [isCount],
    teaches: [isTexts],
    educationalLevel: [isText],
    timeRequired: [isDuration],
    learningResourceType: [isTexts],
    interactivityType: [(value) => ["active", "expositive", "mixed"].includes(String(value))],
    accessibilityFeature: [isTexts],
    accessMode: [isTexts],
    accessModeSufficient: [isNode],
    accessibilityHazard: [isText],
  },
  Course: {
    name: [isText, "!"],
    description: [(value) => isText(value) && String(value).length >= 50, "!"],
    url: [isUrl, "!"],
    provider: [isNode, "!"],
    image: [isUrl],
    inLanguage: [isText],
    license: [isUrl],
    isAccessibleForFree: [(value) => value === true],
    educationalLevel: [isText],
    timeRequired: [isDuration],
    offers: [isNode],
    hasCourseInstance: [isNode],
    hasPart: [isNode],
  },
  WebPage: {
    name: [isText, "!"],
    description: [isText, "!"],
    url: [isUrl, "!"],
    image: [isUrl],
    inLanguage: [isText],
    publisher: [isNode],
  },
  CourseInstance: { courseMode: [isText, "!"], courseWorkload: [isDuration, "!"] },
  Offer: {
    category: [isText, "!"],
    price: [(value) => value === 0, "!"],
    priceCurrency: [isText, "!"],
  },
  Organization: { name: [isText, "!"], url: [isUrl, "!"] },
  BreadcrumbList: { itemListElement: [isNode, "!"] },
  ItemList: {
    itemListElement: [isNode, "!"],
    name: [isText],
    itemListOrder: [isUrl],
    numberOfItems: [isCount],
  },
  ListItem: { position: [isCount, "!"], name: [isText, "!"], url: [isUrl], item: [isUrl] },
};

/** Every object in the graph, at any depth, that is more than a reference. */
const things = (value: unknown): Thing[] => {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.values(value).flatMap(things);
  return Array.isArray(value) || Object.keys(value).join() === "@id"
    ? inner
    : [value as Thing, ...inner];
};

const typeOf = (thing: Thing): string => [thing["@type"]].flat().join("+");
const only = (graph: readonly Thing[], type: string): Thing => {
  const found = graph.filter((thing) => typeOf(thing) === type);
  expect(found).toHaveLength(1);
  return found[0] as Thing;
};

describe.each(foundPages.map((page) => [page.path, page] as const))("%s", (path, page) => {
  const graph = graphOf(page);

  test("says in JSON-LD only what schema.org knows, and all that it must", () => {
    for (const thing of things(graph)) {
      const properties = vocabulary[typeOf(thing)];
      expect(properties, `type ${typeOf(thing)}`).toBeDefined();
      for (const [name, value] of Object.entries(thing)) {
        if (name.startsWith("@")) continue;
        const [isRight] = properties?.[name] ?? [];
        expect(isRight?.(value), `${typeOf(thing)}.${name} = ${JSON.stringify(value)}`).toBe(true);
      }
      for (const [name, [, must]] of Object.entries(properties ?? {}))
        if (must) expect(thing, typeOf(thing)).toHaveProperty(name);
    }
  });

  test("refers to nothing that is not there", () => {
    const ids = new Set(things(graph).map((thing) => thing["@id"]));
    const references = [...JSON.stringify(graph).matchAll(/\{"@id":"([^"]+)"\}/g)].map(
      ([, id]) => id,
    );
    for (const id of references) expect(ids).toContain(id);
  });

  test("says of itself what its head says", () => {
    const isRoom = meta(page, "og:type") === "article";
    const kind = path === "index.html" ? "Course" : isRoom ? "Article+LearningResource" : "WebPage";
    const subject = only(graph, kind);
    expect(subject["url"]).toBe(canonical(page));
    expect(subject["description"]).toBe(meta(page, "description"));
    expect(subject["image"]).toBe(meta(page, "og:image"));
  });
});

const { rooms: order } = parse(readFileSync("src/content/course.yaml", "utf8")) as {
  rooms: string[];
};
const front = foundPages.find(({ path }) => path === "index.html") as BuiltPage;
const built = order.filter((slug) => builtPages.some(({ path }) => path === `${slug}/index.html`));

test("the front page lists the rooms in reading order", () => {
  const list = only(graphOf(front), "ItemList")["itemListElement"] as Thing[];
  expect(list.map(({ position, url }) => [position, url])).toEqual(
    built.map((slug) => [order.indexOf(slug) + 1, `${canonical(front)}${slug}/`]),
  );
});

test("each room knows its place in the course and the way back", () => {
  for (const slug of built) {
    const graph = graphOf(
      builtPages.find(({ path }) => path === `${slug}/index.html`) as BuiltPage,
    );
    expect(only(graph, "Article+LearningResource")["position"]).toBe(order.indexOf(slug) + 1);
    const way = only(graph, "BreadcrumbList")["itemListElement"] as Thing[];
    expect(way.map(({ item }) => item)).toEqual([canonical(front), `${canonical(front)}${slug}/`]);
  }
});
