// What a room must say about itself, checked at build.
import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { roomSchema } from "./lib/site/roomSchema.ts";

const rooms = defineCollection({
  loader: glob({ base: "./src/content/rooms", pattern: ["*.mdx", "!_*.mdx"] }),
  schema: roomSchema,
});

export const collections = { rooms };
