// A value that is behind while a hand is down, and by how much is for its user to say.

import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { isHeld, onLifting } from "./hand.ts";

/** What a follower has to catch up with. */
export interface Followed {
  readonly latest: unknown;
}

/** Waits until `catchUp` may be called, once; → gives it up. */
type Wait = (followed: Followed, catchUp: () => void) => () => void;

/**
 * `value` at once; while a hand is down, whenever `wait` says so, and at its lifting. One `wait` is for
 * all values that come while it lasts.
 */
export const useFollower = <T>(value: T, wait?: Wait): T => {
  const [, setTurn] = useState(0);
  const { current: seen } = useRef({
    shown: value,
    latest: value,
    stop: undefined as (() => void) | undefined,
  });
  seen.latest = value;
  if (!isHeld()) seen.shown = value;

  const giveUp = () => {
    seen.stop?.();
    seen.stop = undefined;
  };
  const catchUp = () => {
    giveUp();
    if (seen.shown === seen.latest) return;
    seen.shown = seen.latest;
    setTurn((turn) => turn + 1);
  };
  // at once, since an effect after each paint costs more than what it does here
  useLayoutEffect(() => {
    if (seen.shown !== seen.latest && !seen.stop) seen.stop = wait?.(seen, catchUp);
  });
  useEffect(() => {
    const forget = onLifting(catchUp);
    return () => {
      giveUp();
      forget();
    };
  }, []);
  return seen.shown;
};

/** `value` at once; while a hand is down, what it was at the press. */
export const useAtLifting = <T>(value: T): T => useFollower(value);
