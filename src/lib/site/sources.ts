// sources.yaml → the entries that rooms cite.
import { parse } from "yaml";

export interface SourceEntry {
  readonly key: string;
  readonly authors: string;
  readonly year: number;
  readonly title: string;
  /** The journal or book, volume and pages. */
  readonly in: string;
  readonly url?: string;
}

const fields = ["authors", "year", "title", "in"] as const;

/**
 * The entries by key.
 * @throws Error naming the entry and what it lacks.
 */
export const sourceEntries = (yaml: string): ReadonlyMap<string, SourceEntry> => {
  const raw = (parse(yaml) ?? {}) as Record<string, Record<string, unknown>>;
  return new Map(
    Object.entries(raw).map(([key, entry]) => {
      const missing = fields.find((field) => entry[field] === undefined);
      if (missing) {
        throw new Error(`src/content/sources.yaml: “${key}” lacks “${missing}”. Add the line.`);
      }
      return [key, { ...entry, key } as unknown as SourceEntry];
    }),
  );
};

/** The anchor of an entry in the list at the end of a room. */
export const sourceAnchor = (key: string): string => `source-${key}`;

/** The anchor of the first place in a room that cites an entry. */
export const citationAnchor = (key: string): string => `cites-${key}`;
