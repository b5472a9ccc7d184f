// f and f′ on an interval → minima, maxima and horizontal inflections, by the sign changes of f′.

import type { RealFunction } from "./realFunction.ts";

export type CriticalKind = "minimum" | "maximum" | "inflection";

export interface CriticalPoint {
  readonly x: number;
  readonly value: number;
  readonly kind: CriticalKind;
  /** f′ = 0 there; false at a corner, as of |x|, where f′ leaps over 0. */
  readonly stationary: boolean;
}

const PIECES = 2000;

/**
 * Critical points with from < x < to, ascending: f′ from − to +, a minimum; + to −, a maximum;
 * f′ = 0 without a change, a horizontal inflection. Found on a grid of 2,000 pieces, so two closer
 * than that are missed; poles and stretches where f is constant are left out.
 */
export const criticalPoints = (
  f: RealFunction,
  fPrime: RealFunction,
  from: number,
  to: number,
): CriticalPoint[] => {
  const width = (to - from) / PIECES;
  const xs = Array.from({ length: PIECES + 1 }, (_, i) => from + i * width);
  const slopes = xs.map(fPrime);
  const found: CriticalPoint[] = [];
  const add = (x: number | null): void => {
    const point = x === null || x <= from || x >= to ? null : classified(f, fPrime, x, width);
    const last = found[found.length - 1];
    if (point !== null && !(last !== undefined && point.x - last.x < width)) found.push(point);
  };
  for (let i = 0; i < PIECES; i++) {
    const [a, b] = [slopes[i]!, slopes[i + 1]!];
    if (a === 0 && i > 0) add(xs[i]!);
    else if (a * b < 0) add(settled(signChange(fPrime, xs[i]!, xs[i + 1]!), width));
    else if (i > 0 && touches(slopes[i - 1]!, a, b)) add(touch(fPrime, xs[i - 1]!, xs[i + 1]!));
  }
  return found;
};

/** 0 where halving stopped a hair beside it. */
const settled = (x: number, width: number): number => (Math.abs(x) < 1e-9 * width ? 0 : x);

/** Where f′ changes its sign between two x, by halving down to neighbouring doubles. */
const signChange = (fPrime: RealFunction, from: number, to: number): number => {
  let [left, right] = [from, to];
  const sign = Math.sign(fPrime(left));
  for (let i = 0; i < 80; i++) {
    const middle = left + (right - left) / 2;
    const slope = fPrime(middle);
    if (slope === 0 || middle === left || middle === right) return middle;
    if (Number.isNaN(slope)) return middle;
    if (Math.sign(slope) === sign) left = middle;
    else right = middle;
  }
  return left + (right - left) / 2;
};

/** Does |f′| dip between neighbours without changing its sign? */
const touches = (before: number, here: number, after: number): boolean =>
  before * after > 0 && Math.abs(here) <= Math.abs(before) && Math.abs(here) <= Math.abs(after);

/** The lowest |f′| between two x, by golden section, if it is 0 to rounding. */
const touch = (fPrime: RealFunction, from: number, to: number): number | null => {
  const golden = (Math.sqrt(5) - 1) / 2;
  const size = Math.max(Math.abs(fPrime(from)), Math.abs(fPrime(to)));
  let [left, right] = [from, to];
  for (let i = 0; i < 60; i++) {
    const [a, b] = [right - golden * (right - left), left + golden * (right - left)];
    if (Math.abs(fPrime(a)) <= Math.abs(fPrime(b))) right = b;
    else left = a;
  }
  const x = left + (right - left) / 2;
  return Math.abs(fPrime(x)) <= 1e-9 * size ? rounded(x, to - from) : null;
};

/** A golden section finds x to half the digits only: a round number nearby is meant. */
const rounded = (x: number, width: number): number => {
  const round = Number(x.toPrecision(6));
  if (Math.abs(x) < 1e-6 * width) return 0;
  return Math.abs(round - x) < 1e-6 * width ? round : x;
};

const classified = (
  f: RealFunction,
  fPrime: RealFunction,
  x: number,
  width: number,
): CriticalPoint | null => {
  const value = f(x);
  const [before, after] = [fPrime(x - width / 64), fPrime(x + width / 64)];
  if (!Number.isFinite(value) || !(before * after !== 0)) return null;
  const near = (d: number): number => Math.abs(fPrime(x - d)) + Math.abs(fPrime(x + d));
  // at a pole f′ grows on the way in, at a corner it stays, at a stationary point it fades
  const [far, close] = [near(width / 64), near(width / 4096)];
  if (close > 2 * far || f(x + width / 4096) === f(x + width / 64)) return null;
  const kind = before < 0 && after > 0 ? "minimum" : before > 0 && after < 0 ? "maximum" : null;
  const stationary = close < 0.5 * far;
  if (kind === null && !stationary) return null;
  return { x: x + 0, value: value + 0, kind: kind ?? "inflection", stationary };
};
