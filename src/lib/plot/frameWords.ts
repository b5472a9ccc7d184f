// Figure → its axes' place in the box and the words along them: ticks and names.

import type { Figure, Ink } from "./figure.ts";
import { frame, percent } from "./frame.ts";

/** Words placed in the box: a position in percent, a shift in pixels, and how they are anchored. */
export interface Word {
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
  readonly anchor: "start" | "middle" | "end";
  readonly ink: Ink;
  readonly text: string;
}

const quiet = (
  x: number,
  y: number,
  dx: number,
  dy: number,
  anchor: Word["anchor"],
  text: string,
): Word => ({
  x,
  y,
  dx,
  dy,
  anchor,
  ink: "quiet",
  text,
});

/** The axes' names keep the ends of the axes to themselves; in percent of the box. */
const NAME_ACROSS = 85;
const NAME_DOWN = 12;

/** `left` and `base`: where the vertical and the horizontal axis stand, in percent of the box. */
export const frameWords = (figure: Figure): { left: number; base: number; words: Word[] } => {
  const { axisX, axisY, xTicks, yTicks } = frame(figure);
  const [left, base] = percent(figure, [axisX, axisY]);
  const inside = left < 8;
  // at the box's edge the ticks stand on the same side as the axis's name
  const crowded = base > 92 && figure.x.label !== undefined;
  const words = xTicks
    .map(({ value, label }) => ({ label, x: percent(figure, [value, axisY])[0] }))
    .filter(({ x }) => !crowded || x < NAME_ACROSS)
    .map(({ x, label }) => quiet(x, base, 0, base > 92 ? -6 : 16, "middle", label));
  for (const { value, label } of yTicks) {
    const y = percent(figure, [axisX, value])[1];
    if (figure.y.label && y < NAME_DOWN) continue;
    words.push(quiet(left, y, inside ? 6 : -6, 4, inside ? "start" : "end", label));
  }
  if (figure.x.label) words.push(quiet(100, base, -4, -7, "end", figure.x.label));
  const far = left > 80;
  if (figure.y.label) {
    words.push(quiet(left, 0, far ? -7 : 7, 14, far ? "end" : "start", figure.y.label));
  }
  return { left, base, words };
};
