// The lines of a picture → where along one of them a label stands clear of the others.
import type { RealFunction } from "../math/realFunction.ts";
import type { Range } from "./range.ts";

/** Where a label has room, and whether the nearest other line passes above it. */
export interface FreePlace {
  readonly x: number;
  readonly crowdedAbove: boolean;
}

const CANDIDATES = 60;

/** How far up the box a value stands: 0 at its foot, 1 at its top. */
const share = (y: number, [low, high]: Range): number => (y - low) / (high - low);

/**
 * The place on `line` that is farthest from every one of `others`, away from the edges of the
 * window; places to the right win where it makes little difference. Null where `line` is out of view.
 */
export const freePlace = (
  line: RealFunction,
  others: readonly RealFunction[],
  x: Range,
  y: Range,
): FreePlace | null => {
  let best: (FreePlace & { readonly room: number }) | null = null;
  for (let i = 0; i <= CANDIDATES; i++) {
    const across = 0.06 + (0.7 * i) / CANDIDATES;
    const at = x[0] + across * (x[1] - x[0]);
    const height = share(line(at), y);
    if (!(height > 0.1 && height < 0.88)) continue;
    const gaps = others.map((other) => share(other(at), y) - height).filter(Number.isFinite);
    const nearest = gaps.reduce((a, b) => (Math.abs(b) < Math.abs(a) ? b : a), 1);
    const room = Math.min(Math.abs(nearest), 0.3) + 0.1 * across;
    if (!best || room > best.room) best = { x: at, crowdedAbove: nearest > 0, room };
  }
  return best;
};
