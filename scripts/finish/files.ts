// A built folder → its files, and names that say what is in them.
import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";

/** Paths of all files below the folder whose names end so. */
export const filesBelow = (folder: string, ...endings: string[]): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/** `name.HASH.ending`, with a hash of the content: safe to keep for ever. */
export const hashedName = (name: string, content: string | Uint8Array, ending: string): string =>
  `${name}.${createHash("sha256").update(content).digest("base64url").slice(0, 8)}.${ending}`;
