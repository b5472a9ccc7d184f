// What the build writes for the search and the browser reads: names of files, terms, rooms' texts.

/** A part of a room below one heading. `id` is "" before the first. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** A room's text, fetched when the room is among the results. */
export interface RoomText {
  readonly title: string;
  readonly sections: readonly Section[];
}

/** The first file that is fetched: what there is, and where. */
export interface Manifest {
  /** Each room's path below the base, its title and the file of its text. */
  readonly rooms: readonly (readonly [path: string, title: string, file: string])[];
  /** Files of terms in alphabetical order, each with its first term. */
  readonly shelves: readonly (readonly [first: string, file: string])[];
}

/** term → room, weight, room, weight, … : rooms by their place in the manifest, weights from 1 to 99. */
export type Shelf = Readonly<Record<string, readonly number[]>>;
