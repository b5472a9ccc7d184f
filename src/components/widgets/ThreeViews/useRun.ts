// A descent of up to 100,000 epochs, walked in pieces so that the page never waits for it.

import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { DescentPath } from "../../../lib/math/descentPath.ts";
import type { Analysis } from "../../../lib/math/regressionAnalysis.ts";
import { opened, type Walk } from "../../../lib/math/regressionWalk.ts";

/** So many epochs are walked at once, in a millisecond or so; the rest follow in pieces. */
const AT_ONCE = 3000;
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

/** The run from (w, b), at least `span` epochs long once it is done, unless it ends before. */
export const useRun = (
  { moments }: Analysis,
  w: number,
  b: number,
  alpha: number,
  span: number,
): Run => {
  const walk = useMemo(() => opened(moments, w, b, alpha), [moments, w, b, alpha]);
  const reached = useRef({ walk, epoch: 0 });
  const [pictures, setPictures] = useState(0);
  if (reached.current.walk !== walk) reached.current = { walk, epoch: 0 };
  reached.current.epoch = Math.max(reached.current.epoch, Math.min(span, AT_ONCE));

  useEffect(() => {
    const at = reached.current;
    let timer = 0;
    let last = performance.now();
    const turn = () => {
      const end = performance.now() + TURN;
      let open = true;
      while (open && at.epoch < span && performance.now() < end) {
        at.epoch = Math.min(span, at.epoch + PIECE);
        open = !over(walk.to(at.epoch));
      }
      const done = !open || at.epoch >= span;
      if (done) at.epoch = Math.max(at.epoch, span);
      if (done || performance.now() - last > PICTURE) {
        last = performance.now();
        setPictures((count) => count + 1);
      }
      if (!done) timer = window.setTimeout(turn);
    };
    if (at.epoch < span) timer = window.setTimeout(turn);
    return () => clearTimeout(timer);
  }, [walk, span]);

  return useMemo(() => {
    const path = walk.to(reached.current.epoch);
    return { walk, path, done: over(path) || reached.current.epoch >= span };
  }, [walk, span, pictures]);
};
