// a long path of descent → the corners that the eye can tell apart, each with its epoch.

import type { DescentPath } from "../math/descentPath.ts";
import type { Mark, Point } from "./figure.ts";
import type { Range } from "./range.ts";

/** A path in the plane, drawn in few points whatever its length. */
export interface Trail {
  /** Ascending; epochs[i] is when the descent stood at points[i]. */
  readonly epochs: readonly number[];
  readonly points: readonly Point[];
  /** A dot for each step that can be told from the others, some with their epoch. */
  readonly dots: readonly { readonly epoch: number; readonly mark: Mark }[];
}

/** The part of the plane that is shown, and its width over its height. */
export interface Pane {
  readonly x: Range;
  readonly y: Range;
  readonly aspect: number;
}

/** In parts of the pane's width: the least distance between corners, dots and numbers. */
const CORNER = 0.004;
const DOT = 0.028;
const NUMBER = 0.09;
/** Points further out than so many panes are never seen; the trail ends there. */
const FAR = 4;

/** A place in the pane, in parts of its width. */
const placeIn = ({ x, y, aspect }: Pane, at: Point): Point => [
  (at[0] - x[0]) / (x[1] - x[0]),
  (at[1] - y[0]) / (y[1] - y[0]) / aspect,
];

const apart = (a: Point | undefined, b: Point): number =>
  a ? Math.hypot(a[0] - b[0], a[1] - b[1]) : Infinity;

/** Accepts a place if it is further than `least` from all those accepted, which are at most `most`. */
export const freePlaces = (least: number, most: number): ((place: Point) => boolean) => {
  const taken: Point[] = [];
  return (place) => {
    const free = taken.length < most && taken.every((one) => apart(one, place) > least);
    if (free) taken.push(place);
    return free;
  };
};

/** A step of the path, with its number where there is room for one. */
export const dot = (at: Point, label?: string): Mark => ({
  kind: "mark",
  at,
  ink: "step",
  shape: "disc",
  radius: 3.5,
  ...(label && { label }),
});

/**
 * Follows one path as it grows: each call looks at its new points alone. A point is kept where it
 * lies off the last two kept, so that a zigzag whose width hardly changes is kept once and not ten
 * thousand times.
 */
export const openTrail = (pane: Pane): ((path: DescentPath) => Trail) => {
  const epochs: number[] = [];
  const points: Point[] = [];
  const dots: Trail["dots"][number][] = [];
  const [forDot, forNumber] = [freePlaces(DOT, 120), freePlaces(NUMBER, 12)];
  let [before, last]: [Point | undefined, Point | undefined] = [undefined, undefined];
  let [seen, lost] = [0, false];
  const look = (k: number, at: Point): void => {
    const place = placeIn(pane, at);
    lost = !(Math.hypot(...place) < FAR);
    if (lost || apart(last, place) < CORNER || apart(before, place) < CORNER) return;
    [before, last] = [last, place];
    epochs.push(k);
    points.push(at);
    const inside = place.every((part) => part >= 0) && place[0] <= 1 && place[1] <= 1 / pane.aspect;
    if (k === 0 || !inside || !forDot(place)) return;
    dots.push({ epoch: k, mark: dot(at, forNumber(place) ? String(k) : undefined) });
  };
  return (path) => {
    for (; seen < path.loss.length && !lost; seen++)
      look(seen, [path.at[2 * seen]!, path.at[2 * seen + 1]!]);
    return { epochs: [...epochs], points: [...points], dots: [...dots] };
  };
};

/** How many corners a descent has passed after `epoch` steps. */
export const passed = ({ epochs }: Trail, epoch: number): number => {
  let [low, high] = [0, epochs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (epochs[middle]! <= epoch) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The first epoch at the corner nearest to a place; 0 for an empty trail. */
export const nearestEpoch = ({ epochs, points }: Trail, pane: Pane, to: Point): number => {
  const target = placeIn(pane, to);
  let [best, distance] = [0, Infinity];
  points.forEach((point, i) => {
    const away = apart(placeIn(pane, point), target);
    if (away < distance) [best, distance] = [epochs[i]!, away];
  });
  return best;
};
