// A curve, a line or a descent → what it sounds like, as data: x is the place, y is the pitch.

import type { Curve, Point } from "./figure.ts";
import type { Range } from "./range.ts";

/** One unbroken tone. */
export interface Voice {
  /** Seconds from the start of the piece. */
  readonly at: number;
  /** Seconds. */
  readonly length: number;
  /** The pitch in hertz, at moments evenly spread over the length: at least two. */
  readonly hertz: readonly number[];
  /** Where it is heard at those moments: −1 is left, 1 is right. */
  readonly pan: readonly number[];
  /** "soft" at and above zero, "rough" below. */
  readonly timbre: "soft" | "rough";
}

export interface Score {
  readonly seconds: number;
  readonly voices: readonly Voice[];
}

/** The two ranges that a picture shows: what is not seen is not heard. */
export interface Frame {
  readonly x: Range;
  readonly y: Range;
}

/** What a descent leaves behind: its losses and where along the picture each was met. */
export interface Walked {
  readonly losses: ArrayLike<number>;
  readonly places: ArrayLike<number>;
  /** The range of the places in view. */
  readonly range: Range;
  /** The least loss that is to be had, as far as the picture knows. */
  readonly floor: number;
}

/** The bottom of a picture, in hertz; its top is two octaves above. */
const LOWEST = 220;
const OCTAVES = 2;
const SWEEP = 4;
const PER_SECOND = 50;

const part = (value: number, [min, max]: Range): number =>
  Math.min(1, Math.max(0, (value - min) / (max - min)));

const panAt = (x: number, range: Range): number => 2 * part(x, range) - 1;
const pitchAt = (y: number, range: Range): number => LOWEST * 2 ** (OCTAVES * part(y, range));

/** y of a curve at x, between its neighbours; null in a gap and out of view. */
const heightAt = ({ x, y }: Pick<Curve, "x" | "y">, at: number, view: Range): number | null => {
  const after = x.findIndex((value) => value >= at);
  if (after < 0 || (after === 0 && x[0]! > at)) return null;
  const before = Math.max(0, after - 1);
  const [low, high] = [y[before]!, y[after]!];
  if (low === null || high === null) return null;
  const width = x[after]! - x[before]!;
  const height = width > 0 ? low + ((high - low) * (at - x[before]!)) / width : high;
  return height >= view[0] && height <= view[1] ? height : null;
};

/** Neighbours that sound alike: null is silence, and the sign of y is the timbre. */
const stretches = (heights: readonly (number | null)[]): [from: number, to: number][] => {
  const kind = (y: number | null) => (y === null ? "" : y < 0 ? "rough" : "soft");
  const found: [number, number][] = [];
  let from = 0;
  for (let i = 1; i <= heights.length; i++) {
    if (i < heights.length && kind(heights[i]!) === kind(heights[from]!)) continue;
    if (heights[from] !== null && i - from > 1) found.push([from, i]);
    from = i;
  }
  return found;
};

const sweep = (height: (x: number) => number | null, x: Range, frame: Frame, seconds: number) => {
  const last = Math.round(seconds * PER_SECOND);
  const places = Array.from({ length: last + 1 }, (_, i) => x[0] + ((x[1] - x[0]) * i) / last);
  const heights = places.map(height);
  const voices = stretches(heights).map(([from, to]): Voice => {
    const part = heights.slice(from, to) as number[];
    return {
      at: from / PER_SECOND,
      length: (to - 1 - from) / PER_SECOND,
      hertz: part.map((y) => pitchAt(y, frame.y)),
      pan: places.slice(from, to).map((at) => panAt(at, frame.x)),
      timbre: part[0]! < 0 ? "rough" : "soft",
    };
  });
  return { seconds, voices };
};

/** A curve from the left of its picture to the right, in four seconds, silent at its gaps. */
export const curveScore = (curve: Pick<Curve, "x" | "y">, frame: Frame): Score =>
  sweep((x) => heightAt(curve, x, frame.y), frame.x, frame, SWEEP);

/** Straight pieces one after the other, each in a second and a half: a slope is a glide. */
export const linesScore = (
  lines: readonly { readonly from: Point; readonly to: Point }[],
  frame: Frame,
): Score => {
  const each = 1.5;
  const rest = 0.3;
  const voices = lines.flatMap(({ from, to }, i) => {
    const curve = { x: [from[0], to[0]], y: [from[1], to[1]] };
    const x: Range = [from[0], to[0]];
    const piece = sweep((at) => heightAt(curve, at, [-Infinity, Infinity]), x, frame, each);
    return piece.voices.map((voice) => ({ ...voice, at: voice.at + i * (each + rest) }));
  });
  return { seconds: lines.length * (each + rest), voices };
};

const NOTE = 0.2;
const BEAT = 0.25;
const MOST_NOTES = 32;
/** The first loss is heard at this pitch; each factor of 10 is half an octave, up to two octaves. */
const FIRST = 523.25;
const PER_DECADE = 0.5;

const lossPitch = (above: number, first: number): number => {
  const decades = above === first ? 0 : Math.log10(Math.max(above, 0) / first);
  const octaves = Math.min(OCTAVES, Math.max(-OCTAVES, PER_DECADE * decades));
  return FIRST * 2 ** (Number.isNaN(octaves) ? 0 : octaves);
};

/**
 * A descent, a note a step: the pitch is the loss above its floor, on a logarithmic scale, and the
 * place is where the step landed. Long descents are heard at 32 steps, evenly apart.
 */
export const descentScore = ({ losses, places, range, floor }: Walked): Score => {
  const count = Math.min(losses.length, MOST_NOTES);
  const voices = Array.from({ length: count }, (_, i): Voice => {
    const step = count < 2 ? 0 : Math.round((i * (losses.length - 1)) / (count - 1));
    const hertz = lossPitch(losses[step]! - floor, losses[0]! - floor);
    const pan = panAt(places[step]!, range);
    const timbre = losses[step]! < 0 ? "rough" : "soft";
    return { at: i * BEAT, length: NOTE, hertz: [hertz, hertz], pan: [pan, pan], timbre };
  });
  return { seconds: count * BEAT, voices };
};
