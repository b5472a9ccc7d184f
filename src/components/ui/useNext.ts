// What is drawn or written right after the picture under the hand.

import { frameCost } from "./frameCost.ts";
import { type Followed, useFollower } from "./useFollower.ts";
import { whenIdle } from "./whenIdle.ts";

/** How much later it may be while the browser is busy with the picture, in milliseconds. */
const LATE = 50;

/** Where a frame is costly, it comes so many times the frame's cost after the last, or this late. */
const TIMES = 8;
const SLOWEST = 150;

const next = ({ caughtUp }: Followed, catchUp: () => void): (() => void) => {
  let stop: () => void;
  const soon = () => (stop = whenIdle(catchUp, LATE));
  const wait = caughtUp + Math.min(SLOWEST, TIMES * frameCost()) - performance.now();
  if (wait <= 0) soon();
  else {
    const timer = setTimeout(soon, wait);
    stop = () => clearTimeout(timer);
  }
  return () => stop();
};

/** `value` at once; while a hand is down, in the first idle moment, on a slow machine not in each. */
export const useNext = <T>(value: T): T => useFollower(value, next);
