// A start dragged along x: the window holds still under the hand, and the place stays inside it.

import { useState } from "preact/hooks";
import type { Point } from "../../lib/plot/figure.ts";
import type { Range } from "../../lib/plot/range.ts";

/** As far as a hand is concerned: where, and whether it has just begun or ended. */
interface Dragged {
  readonly at: Point;
  readonly phase: "start" | "move" | "end";
}

/** Places on the grid of a hand: twentieths. */
const FINE = 20;

/** `held` is undefined while nothing is in hand; `dragTo` returns the new x. */
export const useHeldWindow = () => {
  const [held, setHeld] = useState<Range>();
  const dragTo = (window: Range, { at, phase }: Dragged): number => {
    if (phase === "start") setHeld(window);
    if (phase === "end") setHeld(undefined);
    const [min, max] = window;
    return Math.round(Math.min(max, Math.max(min, at[0])) * FINE) / FINE;
  };
  return { held, dragTo };
};
