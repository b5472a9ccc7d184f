// a moment of a descent → the layers of the (w, b) plane: the exact answer, and the next step.

import { format } from "../math/format.ts";
import type { Analysis } from "../math/regressionAnalysis.ts";
import type { Moment } from "../math/regressionWalk.ts";
import type { Mark, Segment } from "./figure.ts";
import { lineAcross } from "./line.ts";
import type { Windows } from "./regressionWindows.ts";

/** Shorter arrows than this part of the window are not drawn. */
const ARROW = 0.02;
/** Longer ones end here, out of sight. */
const LONG = 10;

/** From here to where the next step goes: −α∇, under the name of the loss. */
export const stepArrow = (now: Moment, { w, b }: Windows, loss: string): Segment[] => {
  if (!now.next || now.ended) return [];
  const long =
    Math.abs(now.next[0] - now.w) / (w[1] - w[0]) + Math.abs(now.next[1] - now.b) / (b[1] - b[0]);
  if (!(long >= ARROW && long < Infinity)) return [];
  const shown = Math.min(1, LONG / long);
  const name = { label: `−α∇${loss}`, labelAt: 1, labelSide: "below" } as const;
  return [
    {
      kind: "segment",
      from: [now.w, now.b],
      to: [now.w + shown * (now.next[0] - now.w), now.b + shown * (now.next[1] - now.b)],
      ink: "derivative",
      arrow: true,
      ...(long > 0.1 && name),
    },
  ];
};

/** Where the loss is least: a cross, or a whole valley as a line. */
export const exactAnswer = ({ fit }: Analysis, { w, b }: Windows): (Mark | Segment)[] => {
  if (fit.kind === "none") return [];
  const ink = "tangent";
  if (fit.kind === "unique") {
    const at = [fit.w, fit.b] as const;
    return [{ kind: "mark", at, ink, shape: "cross", width: 3, label: "exact answer" }];
  }
  const [x, y] = fit.through;
  const ends = lineAcross([fit.w, fit.b], -x, w, b);
  const label = `every line through (${format(x)}, ${format(y)})`;
  return ends ? [{ kind: "segment", from: ends[0], to: ends[1], ink, label }] : [];
};
