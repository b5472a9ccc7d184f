// The dial's surface and state → its numbers, two figures, the sentences and the table.

import {
  angleBetween,
  directionalDerivative,
  directionOf,
  type Vector2,
} from "../../../lib/math/direction.ts";
import { format } from "../../../lib/math/format.ts";
import type { Figure, Point } from "../../../lib/plot/figure.ts";
import { mapFigure } from "./mapFigure.ts";
import { outcome, sentence } from "./sentences.ts";
import { slopeFigure } from "./slopeFigure.ts";
import { NO_GUESS, type State } from "./state.ts";
import { ASPECT, type Surface } from "./surfaces.ts";

/** The numbers of the moment. Angles in degrees; null where no direction is steepest. */
export interface Numbers {
  readonly at: Point;
  /** Null where f or one of its slopes has no value. */
  readonly gradient: Vector2 | null;
  /** The length of the gradient: the steepest slope. */
  readonly steepest: number;
  readonly slope: number;
  readonly uphill: number | null;
  readonly downhill: number | null;
  /** Along the level curve. */
  readonly level: number | null;
  /** To the minimum, where that is known. */
  readonly home: number | null;
  /** Between −∇f and the way to the minimum. */
  readonly astray: number | null;
  /** Between the guess and −∇f, and the slope that way; null without a guess. */
  readonly missed: number | null;
  readonly guessSlope: number | null;
}

const turned = (degrees: number, by: number): number => (degrees + by) % 360;

const gradientAt = ({ f, gradient }: Surface, at: Point): Vector2 | null => {
  const g = gradient(at);
  return [f(...at), Math.hypot(...g)].every(Number.isFinite) ? g : null;
};

const toMinimum = ({ minimum }: Surface, [x, y]: Point): Vector2 | null =>
  minimum && (minimum[0] !== x || minimum[1] !== y) ? [minimum[0] - x, minimum[1] - y] : null;

/** All that the dial shows. */
export const numbers = (surface: Surface, { x, y, angle, guess }: State): Numbers => {
  const gradient = gradientAt(surface, [x, y]);
  const g = gradient ?? ([0, 0] as const);
  const steepest = Math.hypot(...g);
  const uphill = steepest === 0 ? null : directionOf(g);
  const downhill = uphill === null ? null : turned(uphill, 180);
  const guessed = guess !== NO_GUESS && downhill !== null;
  const off = guessed ? Math.abs(guess - downhill) % 360 : null;
  const way = uphill === null ? null : toMinimum(surface, [x, y]);
  return {
    at: [x, y],
    gradient,
    steepest,
    slope: directionalDerivative(g, angle),
    uphill,
    downhill,
    level: uphill === null ? null : turned(uphill, 90),
    home: way && directionOf(way),
    astray: way && angleBetween([-g[0], -g[1]], way),
    missed: off === null ? null : Math.min(off, 360 - off),
    guessSlope: guessed ? directionalDerivative(g, guess) : null,
  };
};

export interface Model {
  readonly numbers: Numbers;
  readonly map: Figure;
  readonly slopes: Figure;
  readonly sentence: string;
  readonly outcome: string;
}

/** The whole picture of a moment. */
export const model = (surface: Surface, state: State): Model => {
  const now = numbers(surface, state);
  return {
    numbers: now,
    map: mapFigure(surface, state, now),
    slopes: slopeFigure(state, now),
    sentence: sentence(surface, state, now),
    outcome: outcome(state, now),
  };
};

/** Angles nearer than this are one direction. */
const SAME = 1e-9;

/** The slope in directions all round, and in those of note. */
export const table = ({ gradient, uphill, downhill, level, home }: Numbers) => {
  const noted: [number | null, string][] = [
    [uphill, "steepest ascent, ∇f"],
    [downhill, "steepest descent, −∇f"],
    [level, "along the level curve"],
    [level === null ? null : turned(level, 180), "along the level curve"],
    [home, "to the minimum"],
  ];
  const g = gradient ?? [0, 0];
  const angles = [...noted.map(([angle]) => angle), ...Array.from({ length: 12 }, (_, i) => 30 * i)]
    .filter((angle) => angle !== null)
    .sort((a, b) => a - b)
    .filter((angle, i, all) => i === 0 || angle - all[i - 1]! > SAME);
  const length = Math.hypot(...g);
  const rows = angles.map((angle) => {
    const slope = directionalDerivative(g, angle);
    const notes = noted.filter(([other]) => other !== null && Math.abs(other - angle) <= SAME);
    return [
      `${format(angle)}°`,
      // an angle is rounded, and so the slope along the level curve would be a hair off 0
      gradient ? format(Math.abs(slope) < SAME * length ? 0 : slope) : "–",
      notes.map(([, words]) => words).join("; "),
    ];
  });
  return {
    caption: "The slope in every direction as a table",
    columns: ["direction", "slope", "what lies there"],
    rows,
  };
};

/** The angle, in whole degrees, from where one stands to a place on the map. */
export const angleTo = ({ x, y }: State, [toX, toY]: Point): number =>
  Math.round(directionOf([toX - x, toY - y])) % 360;

/** A place on the map, kept in view and rounded to what a hand can mean. */
export const standingAt = (view: Surface, [x, y]: Point): Point => {
  const unit = (view.x[1] - view.x[0]) / 200 > 0.08 ? 0.1 : 0.05;
  const kept = (value: number, [min, max]: readonly [number, number], air: number): number =>
    Math.round(Math.min(max - air, Math.max(min + air, value)) / unit) / Math.round(1 / unit);
  const air = (view.x[1] - view.x[0]) / 25;
  return [kept(x, view.x, air), kept(y, view.y, air / ASPECT)];
};
