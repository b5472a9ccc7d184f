// A module, who imports it, and which rooms have which demos → the file that it shares with others.

/** What the bundler tells of a module. */
export interface ModuleInfo {
  readonly isEntry: boolean;
  readonly importers: readonly string[];
  readonly dynamicImporters: readonly string[];
}

export type Modules = (id: string) => ModuleInfo | null;

/** For each room with demos, the names of the demos in it. */
export type RoomDemos = Readonly<Record<string, readonly string[]>>;

/** What two demos of different rooms share need not wait for, or travel with, a third. */
const DEMOS = 3;

/** From so many places on, what is fetched when wanted is worth a file. */
const PLACES = 4;

/** The demos, and how many modules fetched when wanted, that cannot start without this module. */
const neededBy = (id: string, modules: Modules) => {
  const seen = new Set<string>();
  const todo = [id];
  const demos: string[] = [];
  let later = 0;
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    const found = seen.has(next) ? null : modules(next);
    seen.add(next);
    if (!found) continue;
    if (found.isEntry) demos.push(/([^/]+)\.tsx$/.exec(next)?.[1] ?? next);
    if (found.dynamicImporters.length > 0) later++;
    todo.push(...found.importers);
  }
  return { demos, later };
};

/**
 * Many small files weigh more than one, and each costs a request. What demos of most rooms share is
 * one file, what the demos of one room share another, and what reads, differentiates and compiles a
 * typed function a third. Null leaves it to the bundler.
 */
export const sharedFile = (id: string, modules: Modules, rooms: RoomDemos): string | null => {
  if (id.endsWith("/@astrojs/preact/dist/client.js")) return "demo";
  const { demos, later } = neededBy(id, modules);
  if (demos.length === 0) return later >= PLACES && id.includes("/lib/math/") ? "kernel" : null;
  if (demos.length === 1) return null;
  const places = Object.keys(rooms).filter((room) => rooms[room]!.some((d) => demos.includes(d)));
  if (places.length > 1 && 2 * places.length >= Object.keys(rooms).length)
    return demos.length >= DEMOS ? "demo" : null;
  return places.length === 1 ? places[0]! : null;
};
