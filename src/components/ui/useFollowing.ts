// What is drawn answers the hand at once; while it drags, what is read follows a moment later.

import { useEffect, useRef, useState } from "preact/hooks";

/** Milliseconds between two readings of a drag: words cannot be taken in faster. */
const PACE = 100;

/** Whether a hand is down somewhere on the page. */
let held = false;

/** `value` at once; while a hand is down ten times a second, after the picture, and at its lifting. */
export const useFollowing = <T>(value: T): T => {
  const [, setTurn] = useState(0);
  const { current: seen } = useRef({ shown: value, latest: value, timer: 0 });
  seen.latest = value;
  if (!held) seen.shown = value;

  const catchUp = () => {
    clearTimeout(seen.timer);
    seen.timer = 0;
    if (seen.shown === seen.latest) return;
    seen.shown = seen.latest;
    setTurn((turn) => turn + 1);
  };
  useEffect(() => {
    // one timer for all values that come while it runs: a drag that never rests is read, too
    if (seen.shown !== seen.latest && !seen.timer) seen.timer = window.setTimeout(catchUp, PACE);
  });
  useEffect(() => {
    const down = () => void (held = true);
    const up = () => {
      held = false;
      catchUp();
    };
    const lifts = ["pointerup", "pointercancel", "blur"] as const;
    addEventListener("pointerdown", down, true);
    for (const lift of lifts) addEventListener(lift, up);
    return () => {
      clearTimeout(seen.timer);
      removeEventListener("pointerdown", down, true);
      for (const lift of lifts) removeEventListener(lift, up);
    };
  }, []);
  return seen.shown;
};
