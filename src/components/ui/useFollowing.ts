// What is drawn answers the hand at once; while it drags, what is read follows a moment later, and
// what only the next hand will want follows at its lifting.

import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { isHeld, onLifting } from "./hand.ts";
import { whenIdle } from "./whenIdle.ts";

/** Milliseconds from one reading of a drag to the next: words cannot be taken in faster. */
const PACE = 200;

/** How much later it may be while the browser is busy with the picture. */
const LATE = 150;

/** As a pace: not before the hand is lifted. */
export const AT_LIFTING = Infinity;

interface Seen<T> {
  shown: T;
  latest: T;
  timer: number;
  /** Calls off the reading that waits for an idle moment. */
  stop?: () => void;
}

/** `value` at once; while a hand is down every `pace` ms, between two pictures, and at its lifting. */
export const useFollowing = <T>(value: T, pace = PACE): T => {
  const [, setTurn] = useState(0);
  const { current: seen } = useRef<Seen<T>>({ shown: value, latest: value, timer: 0 });
  seen.latest = value;
  if (!isHeld()) seen.shown = value;

  const catchUp = () => {
    clearTimeout(seen.timer);
    seen.stop?.();
    seen.timer = 0;
    if (seen.shown === seen.latest) return;
    seen.shown = seen.latest;
    setTurn((turn) => turn + 1);
  };
  // at once, since an effect after each paint costs more than what it does here
  useLayoutEffect(() => {
    // one timer for all values that come while it runs: a drag that never rests is read, too
    if (seen.shown === seen.latest || seen.timer || pace === AT_LIFTING) return;
    seen.timer = window.setTimeout(() => (seen.stop = whenIdle(catchUp, LATE)), pace);
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
