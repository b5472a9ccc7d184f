// Terms with the rooms that hold them → rooms, best first.
import type { Shelf } from "./searchIndex.ts";

/** What one asked word may mean: terms of the index with their certainties. */
export type Meanings = ReadonlyMap<string, number>;

/** How telling a term is that stands in `count` of `total` rooms. */
const rarity = (count: number, total: number): number => Math.log(1 + total / count);

/**
 * Rooms by their place in the manifest, best first. Where some hold every asked word, rooms that lack
 * one are left out. `shelf` holds at least the terms of `asked`; `total` is the number of rooms.
 */
export const rankedRooms = (asked: readonly Meanings[], shelf: Shelf, total: number): number[] => {
  const sums = new Map<number, { score: number; words: number }>();
  for (const meanings of asked) {
    const best = new Map<number, number>();
    for (const [term, sure] of meanings) {
      const places = shelf[term] ?? [];
      const worth = sure * rarity(places.length / 2, total);
      for (let i = 0; i < places.length; i += 2) {
        const [room, weight] = [places[i]!, places[i + 1]!];
        best.set(room, Math.max(best.get(room) ?? 0, worth * weight));
      }
    }
    for (const [room, score] of best) {
      const sum = sums.get(room) ?? { score: 0, words: 0 };
      sums.set(room, { score: sum.score + score, words: sum.words + 1 });
    }
  }
  const most = Math.max(0, ...[...sums.values()].map(({ words }) => words));
  return [...sums]
    .filter(([, { words }]) => words === most)
    .sort(([a, x], [b, y]) => y.score - x.score || a - b)
    .map(([room]) => room);
};
