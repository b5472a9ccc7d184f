// Rooms' sizes → where each stands on the floor, and by which wall one leaves it.

/** The wall with the door to the next room; `none` in the last room. */
export type Exit = "right" | "left" | "down" | "none";

/** A room's place: row from 1, columns [start, end) of `columns`, and its exit. */
export interface Place {
  readonly row: number;
  readonly start: number;
  readonly end: number;
  readonly exit: Exit;
}

/** How many columns the floor is ruled into; rooms of a row share them. */
export const columns = 24;

/** Whole widths that add up to `columns`, in proportion to the sizes but none under four fifths of an equal share. */
const widths = (sizes: readonly number[]): number[] => {
  const least = Math.floor((columns / sizes.length) * (4 / 5));
  const free = columns - least * sizes.length;
  const total = sizes.reduce((sum, size) => sum + size, 0);
  let before = 0;
  return sizes.map((size) => {
    const from = Math.round((before / total) * free);
    before += size;
    return least + Math.round((before / total) * free) - from;
  });
};

const exitOf = (index: number, count: number, perRow: number): Exit => {
  if (index === count - 1) return "none";
  if (index % perRow === perRow - 1) return "down";
  return Math.floor(index / perRow) % 2 === 0 ? "right" : "left";
};

/**
 * A walk through all rooms, `perRow` to a row: the first row is walked from left to right, the next
 * from right to left, so that each room stands beside or below the one before it. The last row is
 * as wide as the others. `sizes` are positive numbers, say minutes.
 */
export const floorPlan = (sizes: readonly number[], perRow: number): Place[] => {
  const places: Place[] = [];
  for (let first = 0; first < sizes.length; first += perRow) {
    const row = first / perRow + 1;
    let edge = 0;
    widths(sizes.slice(first, first + perRow)).forEach((width, i) => {
      const [a, b] = [edge, (edge += width)];
      const [start, end] = row % 2 === 1 ? [a, b] : [columns - b, columns - a];
      const exit = exitOf(first + i, sizes.length, perRow);
      places.push({ row, start: start + 1, end: end + 1, exit });
    });
  }
  return places;
};
