// Rooms' texts → the files of the search: a manifest, shelves of terms, a file for each room.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Manifest, RoomText } from "../../src/lib/site/search/searchIndex.ts";
import { wordsOf } from "../../src/lib/site/search/words.ts";
import { hashedName } from "./files.ts";

/** A room with its path below the base: "derivatives/". */
export interface FoundRoom {
  readonly path: string;
  readonly text: RoomText;
}

/** Characters of a shelf, about: one is fetched for each word that a reader types. */
const SHELF = 40_000;
/** How much more a word says where it stands in a room's title, or in a part's. */
const IN_TITLE = 20;
const IN_HEADING = 5;

const countWords = (counts: Map<string, number>, text: string, worth: number): void => {
  for (const { term } of wordsOf(text)) counts.set(term, (counts.get(term) ?? 0) + worth);
};

/** term → weight from 1 to 99 in this room, which grows ever more slowly with each mention. */
const weights = ({ title, sections }: RoomText): Map<string, number> => {
  const counts = new Map<string, number>();
  countWords(counts, title, IN_TITLE);
  for (const section of sections) {
    countWords(counts, section.title, IN_HEADING);
    countWords(counts, section.text, 1);
  }
  return new Map(
    [...counts].map(([term, count]) => [term, Math.round((99 * count) / (count + 8))]),
  );
};

type Entry = readonly [term: string, places: readonly number[]];

/** The entries in alphabetical order, cut into pieces of about the size of a shelf. */
const shelved = (entries: readonly Entry[]): Entry[][] => {
  const shelves: Entry[][] = [];
  let size = Infinity;
  for (const entry of entries) {
    if (size > SHELF) {
      shelves.push([]);
      size = 0;
    }
    shelves.at(-1)!.push(entry);
    size += entry[0].length + 4 + 5 * entry[1].length;
  }
  return shelves;
};

/** Writes the files of the search into a folder. All but `index.json` are named for their content. */
export class SearchFiles {
  readonly #folder: string;
  readonly #rooms: Manifest["rooms"][number][] = [];
  readonly #places = new Map<string, number[]>();

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  /** Writes the file of a room. */
  add({ path, text }: FoundRoom): void {
    const slug = path.replace(/\/$/, "").replaceAll("/", "-");
    const room = this.#rooms.push([path, text.title, this.#write(slug, text)]) - 1;
    for (const [term, weight] of weights(text)) {
      const known = this.#places.get(term) ?? [];
      this.#places.set(term, known);
      known.push(room, weight);
    }
  }

  /** Writes what finds the rooms, once all of them are there. */
  done(): void {
    const entries = [...this.#places].sort(([a], [b]) => (a < b ? -1 : 1));
    const manifest: Manifest = {
      rooms: this.#rooms,
      shelves: shelved(entries).map((shelf) => [
        shelf[0]![0],
        this.#write("terms", Object.fromEntries(shelf)),
      ]),
    };
    writeFileSync(join(this.#folder, "index.json"), JSON.stringify(manifest));
  }

  /** Writes a file and returns its name. */
  #write(name: string, data: unknown): string {
    const text = JSON.stringify(data);
    const file = hashedName(name, text, "json");
    writeFileSync(join(this.#folder, file), text);
    return file;
  }
}
