// What is drawn answers the hand at once; while it drags, what is read follows a moment later, and
// what only the next hand will want follows at its lifting.

import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { isHeld, onLifting } from "./hand.ts";
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

/** As a pace: not before the hand is lifted. */
export const AT_LIFTING = Infinity;

/** As a pace: right after the picture under the hand, but where the browser is slow not after each. */
export const NEXT = 0;
const SOON = 50;
const SOON_TIMES = 8;
const SOON_SLOWEST = 150;

/** Milliseconds that the last reading kept the browser from the picture. */
let cost = 0;

/** Takes the time of the frame that shows what was just changed. */
const weigh = (): void => {
  requestAnimationFrame(() => {
    const start = performance.now();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => (cost = performance.now() - start);
    port2.postMessage(undefined);
  });
};

interface Seen<T> {
  shown: T;
  latest: T;
  /** Whether a reading is on its way. */
  waits: boolean;
  timer: number;
  /** When the first change came that is not shown, and what was the latest at the last look. */
  since: number;
  noticed: T;
  /** When it was read last. */
  read: number;
  /** Calls off the reading that waits for an idle moment. */
  stop?: () => void;
}

/**
 * `value` at once; while a hand is down when it pauses, and every `pace` ms or less often where the
 * browser is slow, between two pictures; and at its lifting. With `NEXT`, after each picture.
 */
export const useFollowing = <T>(value: T, pace = PACE): T => {
  const [, setTurn] = useState(0);
  const { current: seen } = useRef<Seen<T>>({
    shown: value,
    latest: value,
    waits: false,
    timer: 0,
    since: 0,
    noticed: value,
    read: 0,
  });
  seen.latest = value;
  if (!isHeld()) seen.shown = value;

  const catchUp = () => {
    clearTimeout(seen.timer);
    seen.stop?.();
    seen.waits = false;
    if (seen.shown === seen.latest) return;
    seen.shown = seen.latest;
    seen.read = performance.now();
    setTurn((turn) => turn + 1);
    if (isHeld() && pace !== NEXT) weigh();
  };
  const lookSoon = () => (seen.stop = whenIdle(catchUp, SOON));
  const look = () => {
    const isMoving = seen.noticed !== seen.latest;
    seen.noticed = seen.latest;
    const wait = Math.max(pace, Math.min(SLOWEST, TIMES * cost));
    if (isMoving && performance.now() - seen.since < wait)
      seen.timer = window.setTimeout(look, PAUSE);
    else seen.stop = whenIdle(catchUp, LATE);
  };
  // at once, since an effect after each paint costs more than what it does here
  useLayoutEffect(() => {
    // one timer for all values that come while it runs: a drag that never rests is read, too
    if (seen.shown === seen.latest || seen.waits || pace === AT_LIFTING) return;
    seen.waits = true;
    seen.since = performance.now();
    if (pace !== NEXT) {
      seen.timer = window.setTimeout(look, PAUSE);
      return;
    }
    const wait = seen.read + Math.min(SOON_SLOWEST, SOON_TIMES * cost) - seen.since;
    if (wait > 0) seen.timer = window.setTimeout(lookSoon, wait);
    else lookSoon();
  });
  useEffect(() => {
    const forget = onLifting(catchUp);
    return () => {
      clearTimeout(seen.timer);
      seen.stop?.();
      forget();
    };
  }, []);
  return seen.shown;
};
