// What a room must say about itself, and the sentence for each thing that can be wrong.
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

export const roomSchema = z.strictObject({
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
});

/** What to write for each line of the frontmatter. */
export const roomCures: Readonly<Record<string, string>> = {
  title: "Write title: and 3 to 60 characters",
  description: "Write description: and 70 to 160 characters, which a search engine will show",
  promise:
    "Write promise: and one sentence of at most 140 characters: what the reader will be able to do",
  teaches: "Write teaches: and a list, a short phrase on each line after a hyphen",
  playMinutes: "Write playMinutes: and a whole number",
  buildsOn: "Write buildsOn: and a list of rooms in square brackets: [derivatives]",
  picture: "Copy the picture of another room and change its numbers, or leave it out",
  draft: "Write draft: true or draft: false",
};
