// A descent of up to 100,000 epochs, walked in pieces so that the page never waits for it.

import { type MutableRef, useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { DescentPath } from "../../../lib/math/descentPath.ts";
import type { Analysis } from "../../../lib/math/regressionAnalysis.ts";
import { opened, type Walk } from "../../../lib/math/regressionWalk.ts";

/** A run of so many epochs is walked at once; of a longer one these first, and the rest in pieces. */
const AT_ONCE = 3000;
const FIRST = 300;
/** Epochs of a piece between two looks at the clock, and milliseconds until the page has its turn. */
const PIECE = 500;
const TURN = 5;
/** Milliseconds from one picture of a run under way to the next. */
const PICTURE = 150;

export interface Run {
  readonly walk: Walk;
  /** What has been walked so far; another object whenever more has. */
  readonly path: DescentPath;
  /** The run is over, or has reached every epoch that is wanted. */
  readonly done: boolean;
}

const over = (path: DescentPath): boolean => path.stopped !== "limit" || path.reason !== "steps";

/**
 * The run from (w, b), at least `span` epochs long once it is done, unless it ends before. What
 * `follower` holds sees the path after each piece, so that it need not follow all of it in one picture.
 */
export const useRun = (
  { moments }: Analysis,
  w: number,
  b: number,
  alpha: number,
  span: number,
  follower: MutableRef<((path: DescentPath) => unknown) | undefined>,
): Run => {
  const walk = useMemo(() => opened(moments, w, b, alpha), [moments, w, b, alpha]);
  const reached = useRef({ walk, epoch: 0 });
  const [pictures, setPictures] = useState(0);
  if (reached.current.walk !== walk) reached.current = { walk, epoch: 0 };
  reached.current.epoch = Math.max(reached.current.epoch, span > AT_ONCE ? FIRST : span);

  useEffect(() => {
    const at = reached.current;
    const isDone = () => at.epoch >= span;
    let timer = 0;
    let last = performance.now();
    const picture = () => {
      last = performance.now();
      setPictures((count) => count + 1);
      if (!isDone()) timer = window.setTimeout(turn);
    };
    const turn = () => {
      const end = performance.now() + TURN;
      let open = true;
      while (open && at.epoch < span && performance.now() < end) {
        at.epoch = Math.min(span, at.epoch + PIECE);
        open = !over(walk.to(at.epoch));
      }
      follower.current?.(walk.to(at.epoch));
      walk.fourDecimals();
      if (!open) at.epoch = Math.max(at.epoch, span);
      // a picture has a turn of its own
      const isDue = isDone() || performance.now() - last > PICTURE;
      timer = window.setTimeout(isDue ? picture : turn);
    };
    if (!isDone()) timer = window.setTimeout(turn);
    return () => clearTimeout(timer);
  }, [walk, span]);

  return useMemo(() => {
    const path = walk.to(reached.current.epoch);
    return { walk, path, done: over(path) || reached.current.epoch >= span };
  }, [walk, span, pictures]);
};
