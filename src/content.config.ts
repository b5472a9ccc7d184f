// What a room must say about itself, checked at build.
import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { z } from "astro/zod";

const pair = z.tuple([z.number(), z.number()]);

/** The drawing on the floor plan and on shared links; src/lib/plot/roomPicture.ts says what each field is. */
const picture = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("secants"),
    polynomial: z.array(z.number()).min(1),
    x: pair,
    y: pair,
    at: z.number(),
    runs: z.array(z.number()).min(1),
  }),
  z.object({
    kind: z.literal("descent"),
    curvatures: pair,
    turn: z.number().default(0),
    start: pair,
    alpha: z.number(),
    steps: z.number().int().min(1),
  }),
]);

const rooms = defineCollection({
  loader: glob({ base: "./src/content/rooms", pattern: ["*.mdx", "!_*.mdx"] }),
  schema: z.object({
    /** At most 60 characters: the h1, and the title in a search engine. */
    title: z.string().min(3).max(60),
    /** 70 to 160 characters: what a search engine shows below the title. */
    description: z.string().min(70).max(160),
    /** One sentence on the floor plan: what the reader will be able to do. */
    promise: z.string().max(140),
    /** Things taught, one short phrase each. */
    teaches: z.array(z.string()).min(1),
    /** Minutes of play on top of reading; reading time is computed. */
    playMinutes: z.number().int().min(0).default(0),
    /** The slugs of the rooms that this one builds on. */
    buildsOn: z.array(z.string()).default([]),
    picture: picture.optional(),
    /** Not ready for readers: outlined on the floor plan, and not built. */
    draft: z.boolean().default(false),
  }),
});

export const collections = { rooms };
