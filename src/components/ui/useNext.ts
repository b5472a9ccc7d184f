// What is drawn or written right after the picture under the hand.

import { frameCost } from "./frameCost.ts";
import { type Followed, useFollower } from "./useFollower.ts";
import { whenIdle } from "./whenIdle.ts";

/** How much later it may be while the browser is busy with the picture, in milliseconds. */
const LATE = 50;

/** Where a frame is costly, it comes so many times the frame's cost after the last, or this late. */
const TIMES = 8;
const SLOWEST = 150;

/** All that waits catches up in one moment: each frame more comes between the hand and its picture. */
const waiting = new Set<() => void>();
let lastMoment = 0;
/** Gives up the moment that is to come; undefined while none is. */
let giveUp: (() => void) | undefined;

const catchUpAll = () => {
  giveUp = undefined;
  lastMoment = performance.now();
  for (const catchUp of waiting) catchUp();
};

const awaitMoment = () => {
  const soon = () => (giveUp = whenIdle(catchUpAll, LATE));
  const wait = lastMoment + Math.min(SLOWEST, TIMES * frameCost()) - performance.now();
  if (wait <= 0) return soon();
  const timer = setTimeout(soon, wait);
  return (giveUp = () => clearTimeout(timer));
};

const next = (_: Followed, catchUp: () => void): (() => void) => {
  waiting.add(catchUp);
  if (!giveUp) awaitMoment();
  return () => {
    waiting.delete(catchUp);
    if (waiting.size > 0) return;
    giveUp?.();
    giveUp = undefined;
  };
};

/** `value` at once; while a hand is down, in the first idle moment, on a slow machine not in each. */
export const useNext = <T>(value: T): T => useFollower(value, next);
