// What is drawn answers the hand at once; while it drags, what is read follows a moment later.

import { frameCost, weighFrame } from "./frameCost.ts";
import { isHeld } from "./hand.ts";
import { type Followed, useFollower } from "./useFollower.ts";
import { whenIdle } from "./whenIdle.ts";

/** Milliseconds from one reading of a drag to the next: words cannot be taken in faster. */
const PACE = 200;

/** Where a browser is slow, words are read when the hand pauses, and while it moves this often. */
const SLOWEST = 1000;

/** Milliseconds without a change after which the hand pauses. */
const PAUSE = 120;

/** From one reading to the next goes so many times what the last one took to lay out and paint. */
const TIMES = 60;

/** How much later it may be while the browser is busy with the picture. */
const LATE = 150;

const pause = (followed: Followed, catchUp: () => void): (() => void) => {
  const since = performance.now();
  const read = () => {
    catchUp();
    if (isHeld()) weighFrame();
  };
  let stop: () => void;
  const waitFrom = (noticed: unknown) => {
    const timer = setTimeout(look, PAUSE, noticed);
    stop = () => clearTimeout(timer);
  };
  const look = (noticed: unknown) => {
    const isMoving = noticed !== followed.latest;
    const longest = Math.max(PACE, Math.min(SLOWEST, TIMES * frameCost()));
    if (isMoving && performance.now() - since < longest) waitFrom(followed.latest);
    else stop = whenIdle(read, LATE);
  };
  waitFrom(followed.latest);
  return () => stop();
};

/**
 * `value` at once; while a hand is down when it pauses, and every `PACE` ms or less often where the
 * browser is slow, between two pictures; and at its lifting.
 */
export const useFollowing = <T>(value: T): T => useFollower(value, pause);
