// The rooms' texts → which demos stand in which room.
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { RoomDemos } from "./sharedFile.ts";

/** Rooms without a demo are left out, and so is the template. */
export const roomDemos = (rooms: string, widgets: string): RoomDemos => {
  const names = new Set(readdirSync(widgets));
  const files = readdirSync(rooms).filter((file) => /^[^_].*\.mdx$/.test(file));
  const found = files.map((file) => {
    const words = readFileSync(join(rooms, file), "utf8").matchAll(/<([A-Z]\w*)/g);
    const demos = [...words].map(([, word]) => word!).filter((word) => names.has(word));
    return [basename(file, ".mdx"), [...new Set(demos)]] as const;
  });
  return Object.fromEntries(found.filter(([, demos]) => demos.length > 0));
};
