// The files of the search → what was asked for, each fetched once and only when needed.
import { meanings } from "./match.ts";
import { bestPlaces, type Place } from "./places.ts";
import { rankedRooms, type Meanings } from "./rank.ts";
import type { Manifest, RoomText, Shelf } from "./searchIndex.ts";
import { queryTerms } from "./words.ts";

/** Reads a file of the search's folder as JSON. Rejects where it cannot be had. */
export type Fetcher = (file: string) => Promise<unknown>;

export interface FoundRoom {
  /** Path below the base. */
  readonly path: string;
  readonly title: string;
  readonly places: readonly Place[];
}

/** All rooms that were found, and the way to the parts of some of them. */
export interface Answer {
  /** How many rooms hold what was asked. */
  readonly count: number;
  /** The rooms from `start` to `end`, best first, each with its best parts. */
  readonly rooms: (start: number, end: number) => Promise<FoundRoom[]>;
}

/** Parts shown of one room. */
const PLACES = 4;

/** Shelves that may hold words which begin like `term`: all those between its two first letters. */
const shelvesFor = (term: string, { shelves }: Manifest): string[] => {
  const start = term.slice(0, 2);
  const end = `${start}\uffff`;
  return shelves
    .filter(([first], i) => first <= end && (shelves[i + 1]?.[0] ?? end) >= start)
    .map(([, file]) => file);
};

/** A library over one folder of files. Each file is asked for once, and again where that failed. */
export const library = (fetcher: Fetcher) => {
  const files = new Map<string, Promise<unknown>>();
  const read = <Data>(file: string): Promise<Data> => {
    const known = files.get(file);
    if (known) return known as Promise<Data>;
    const reading = fetcher(file);
    files.set(file, reading);
    reading.catch(() => files.delete(file));
    return reading as Promise<Data>;
  };

  const meant = async (term: string, manifest: Manifest): Promise<[Meanings, Shelf]> => {
    const shelves = await Promise.all(shelvesFor(term, manifest).map((file) => read<Shelf>(file)));
    const shelf = Object.assign({}, ...shelves) as Shelf;
    return [meanings(term, Object.keys(shelf)), shelf];
  };

  /** What the rooms hold of the query. Rejects where a file cannot be had. */
  const find = async (query: string): Promise<Answer> => {
    const terms = queryTerms(query);
    if (terms.length === 0) return { count: 0, rooms: () => Promise.resolve([]) };
    const manifest = await read<Manifest>("index.json");
    const parts = await Promise.all(terms.map((term) => meant(term, manifest)));
    const asked = parts.map(([meanings]) => meanings);
    const shelf = Object.assign({}, ...parts.map(([, shelf]) => shelf)) as Shelf;
    const order = rankedRooms(asked, shelf, manifest.rooms.length);
    const room = async (index: number): Promise<FoundRoom> => {
      const [path, title, file] = manifest.rooms[index]!;
      return { path, title, places: bestPlaces(await read<RoomText>(file), asked, PLACES) };
    };
    return {
      count: order.length,
      rooms: (start, end) => Promise.all(order.slice(start, end).map(room)),
    };
  };
  return { find };
};
