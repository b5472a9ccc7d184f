// A descent so far → what a demo's button plays: a note a step.

import type { DescentPath } from "../../lib/math/descentPath.ts";
import type { Range } from "../../lib/plot/range.ts";
import type { Pieces } from "./Hear.tsx";

/** At the start there is no step to hear yet: so many are played. */
const FIRST = 20;

interface Steps {
  /** The path through a step, or to its end. */
  readonly to: (step: number) => DescentPath;
  /** The step on show. */
  readonly step: number;
  /** What the first coordinate's window shows: its left is heard on the left. */
  readonly range: Range;
  /** The least loss in view. */
  readonly floor: number;
}

/** What to listen for, with the name of the coordinate that is heard from left to right. */
export const howSteps = (place: string): string =>
  `A note for each step: the lower the note, the smaller the loss; its place from left to right is ${place}. Falling and settling: it converges. From side to side without settling: it oscillates. Rising: it diverges. At the start you hear the first ${FIRST} steps, later those up to the one on show.`;

export const stepPieces = ({ to, step, range, floor }: Steps): Pieces => ({
  "Hear the steps": ({ descentScore }) => {
    const path = to(step || FIRST);
    const count = Math.min(path.loss.length, (step || FIRST) + 1);
    const places = Float64Array.from({ length: count }, (_, i) => path.at[path.dimension * i]!);
    return descentScore({ losses: path.loss.subarray(0, count), places, range, floor });
  },
});
