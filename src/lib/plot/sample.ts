// f over a range → points for a curve: dense where it bends, with gaps where it has no value.

import type { RealFunction } from "../math/realFunction.ts";
import { type Range, yRange } from "./range.ts";

export interface Samples {
  readonly x: number[];
  readonly y: (number | null)[];
}

export interface SampleOptions {
  /** The range that the y axis shows; default: the one that yRange finds. */
  readonly y?: Range;
  /** At most about so many points; default 600. */
  readonly limit?: number;
}

/** A point, or a gap, and whether the piece up to the next one needs no more work. */
interface Node {
  readonly x: number;
  readonly y: number | null;
  settled: boolean;
}

const START = 160;
const ROUNDS = 14;
/** Bends below this part of the plot's height are less than half a pixel. */
const BEND = 1 / 1500;
/** Rises above this part of the height are asked whether they are jumps. */
const RISE = 1 / 12;
const HALVINGS = 60;

/**
 * Samples f for a Curve: x ascending, y finite or null. The curve is cut one height above and one
 * below the y range, so that nothing beyond reaches the canvas; there, at poles, at jumps and
 * where f is undefined stands a null, and the last point before it lies on the edge itself.
 */
export const sample = (f: RealFunction, x: Range, options: SampleOptions = {}): Samples => {
  const [from, to] = x;
  if (!(to > from) || !Number.isFinite(to - from)) return { x: [], y: [] };
  const [low, high] = options.y ?? yRange(f, x);
  const height = high - low;
  const value = (at: number): number | null => {
    const y = f(at);
    return y >= low - height && y <= high + height ? y + 0 : null;
  };
  const node = (at: number): Node => ({ x: at, y: value(at), settled: false });
  const start = Math.min(START, options.limit ?? START);
  let nodes = Array.from({ length: start + 1 }, (_, i) => node(from + ((to - from) * i) / start));
  nodes[start] = node(to);
  nodes = withEdges(nodes, value, height);
  nodes = refined(nodes, node, value, height, options.limit ?? 600);
  nodes = withJumps(nodes, value, height);
  return collected(nodes);
};

type Value = (at: number) => number | null;

/** Puts a point on the very edge wherever a value and a gap are neighbours. */
const withEdges = (nodes: readonly Node[], value: Value, height: number): Node[] => {
  const out: Node[] = [];
  nodes.forEach((a, i) => {
    const b = nodes[i + 1];
    out.push(a);
    if (b === undefined || a.settled || (a.y === null) === (b.y === null)) return;
    const edge = a.y === null ? edgeBetween(b, a, value, height) : edgeBetween(a, b, value, height);
    if (a.y === null) {
      a.settled = true;
      if (edge.x !== b.x) out.push({ x: edge.x, y: edge.y, settled: false });
    } else if (edge.x !== a.x) out.push({ x: edge.x, y: edge.y, settled: true });
    else a.settled = true;
  });
  return out;
};

/** The last point with a value on the way from `inside` to `outside`, by halving. */
const edgeBetween = (
  inside: { x: number; y: number | null },
  outside: { x: number },
  value: Value,
  height: number,
): { x: number; y: number | null } => {
  let [good, bad] = [inside, outside.x];
  for (let i = 0; i < HALVINGS; i++) {
    const middle = good.x + (bad - good.x) / 2;
    if (middle === good.x || middle === bad) break;
    const y = value(middle);
    if (y === null) bad = middle;
    else {
      const still = Math.abs(y - good.y!) < 1e-6 * height && i > 24;
      good = { x: middle, y };
      if (still) break;
    }
  }
  return good;
};

/** Halves the pieces that bend most, round after round, until they look straight. */
const refined = (
  nodes: Node[],
  node: (at: number) => Node,
  value: Value,
  height: number,
  limit: number,
): Node[] => {
  for (let round = 0; round < ROUNDS && nodes.length < limit; round++) {
    const splits = bends(nodes, node, height);
    if (splits.length === 0) break;
    // the worst bends first, where not all can be served
    const room = limit - nodes.length;
    const chosen =
      splits.length > room ? splits.sort((p, q) => q.bend - p.bend).slice(0, room) : splits;
    const middles = new Map(chosen.map((s) => [s.index, s.middle]));
    const next: Node[] = [];
    nodes.forEach((n, i) => {
      next.push(n);
      const middle = middles.get(i);
      if (middle !== undefined) next.push(middle);
    });
    nodes = chosen.some((s) => s.middle.y === null) ? withEdges(next, value, height) : next;
  }
  return nodes;
};

const bends = (
  nodes: readonly Node[],
  node: (at: number) => Node,
  height: number,
): { index: number; bend: number; middle: Node }[] => {
  const found: { index: number; bend: number; middle: Node }[] = [];
  for (let index = 0; index + 1 < nodes.length; index++) {
    const [a, b] = [nodes[index]!, nodes[index + 1]!];
    if (a.settled || a.y === null || b.y === null) continue;
    const middle = node(a.x + (b.x - a.x) / 2);
    if (middle.x <= a.x || middle.x >= b.x) a.settled = true;
    else if (middle.y === null) found.push({ index, bend: Infinity, middle });
    else {
      const bend = Math.abs(middle.y - (a.y + b.y) / 2);
      if (bend > BEND * height) found.push({ index, bend, middle });
      else if (Math.abs(b.y - a.y) < RISE * height) a.settled = true;
    }
  }
  return found;
};

/** Parts the curve where halving a steep piece does not make its rise smaller. */
const withJumps = (nodes: readonly Node[], value: Value, height: number): Node[] => {
  const out: Node[] = [];
  nodes.forEach((a, i) => {
    const b = nodes[i + 1];
    out.push(a);
    if (b === undefined || a.y === null || b.y === null) return;
    if (Math.abs(b.y - a.y) < RISE * height) return;
    const [left, right, whole] = steepest(a, b, value, height);
    if (whole) return;
    if (left.x > a.x) out.push({ ...left, settled: true });
    out.push({ x: left.x + (right.x - left.x) / 2, y: null, settled: true });
    if (right.x < b.x) out.push({ ...right, settled: true });
  });
  return out;
};

/** Closes in on the steepest part of a piece; `whole` tells that f is continuous there. */
const steepest = (a: Node, b: Node, value: Value, height: number): [Node, Node, boolean] => {
  const rise = Math.abs(b.y! - a.y!);
  let [left, right] = [a, b];
  for (let i = 0; i < HALVINGS; i++) {
    const x = left.x + (right.x - left.x) / 2;
    // a number must be left between the two for the gap to stand on
    if (left.x + (right.x - left.x) / 4 <= left.x || x >= right.x) break;
    const y = value(x);
    if (y === null) {
      const edge = (from: Node): Node => ({
        ...edgeBetween(from, { x }, value, height),
        settled: true,
      });
      return [edge(left), edge(right), false];
    }
    const middle = { x, y, settled: true };
    if (Math.abs(y - left.y!) > Math.abs(right.y! - y)) right = middle;
    else left = middle;
  }
  return [left, right, Math.abs(right.y! - left.y!) < rise / 2];
};

/** One null for each gap, none at the ends, and no x twice. */
const collected = (nodes: readonly Node[]): Samples => {
  const x: number[] = [];
  const y: (number | null)[] = [];
  nodes.forEach((n, i) => {
    const follows = y.length > 0 && y[y.length - 1] !== null;
    const more = nodes.slice(i + 1, i + 2).length > 0;
    if (n.y === null && !(follows && more)) return;
    if (x.length > 0 && n.x <= x[x.length - 1]!) return;
    x.push(n.x);
    y.push(n.y);
  });
  while (y.length > 0 && y[y.length - 1] === null) {
    x.pop();
    y.pop();
  }
  return { x, y };
};
