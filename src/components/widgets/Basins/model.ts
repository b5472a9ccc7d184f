// The demo's state → the run's two figures, its sentence, and the table of runs.

import { format } from "../../../lib/math/format.ts";
import type { Curve, Figure, Layer, Moving, Point } from "../../../lib/plot/figure.ts";
import { sample } from "../../../lib/plot/sample.ts";
import { type Ending, f, grid, type Run, run, valleys } from "./landscape.ts";
import type { Painting, Shares } from "./painting.ts";
import type { State } from "./state.ts";

const SIDES = ["left", "right"] as const;
const sideOf = (valley: number): string => SIDES[valley - 1] ?? "";
const at = (valley: number): string => format(valleys[valley - 1]!.x);

const inWords = (ending: Ending): string => {
  switch (ending.kind) {
    case "minimum": {
      const [side, steps] = [sideOf(ending.valley), format(ending.steps)];
      return `comes within 0.01 of the ${side} minimum, x = ${at(ending.valley)}, in ${steps} ${ending.steps === 1 ? "step" : "steps"}`;
    }
    case "away":
      return `leaps farther and farther away and is gone after ${format(ending.steps)} ${ending.steps === 1 ? "step" : "steps"}`;
    case "cycle":
      return `ends in a bounce between ${format(ending.between[0], 5)} and ${format(ending.between[1], 5)}, for ever, and reaches no minimum`;
    case "restless":
      return "wanders without settling, and reaches no minimum";
  }
};

/** The run in a sentence. */
export const sentence = ({ x0, alpha }: State, { ending }: Run): string =>
  `From x₀ = ${format(x0)} with α = ${format(alpha)} the descent ${inWords(ending)}.`;

const short = (ending: Ending): string =>
  ending.kind === "minimum"
    ? sideOf(ending.valley)
    : { away: "flies off", cycle: "bounces", restless: "wanders" }[ending.kind];

const STARTS = [-2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2];
const RATES = [0.02, 0.05, 0.1, 0.15, 0.2];

/** Where 45 runs end. */
export const table = () => ({
  caption: "Where 45 of the runs end, as a table",
  columns: ["x₀", ...RATES.map((alpha) => `α = ${format(alpha)}`)],
  rows: STARTS.map((x0) => [format(x0), ...RATES.map((alpha) => short(run(x0, alpha).ending))]),
});

const words: Layer[] = [
  { kind: "text", at: [-1.2, 0.026], text: "left minimum", ink: "text" },
  { kind: "text", at: [1.15, 0.026], text: "right minimum", ink: "text" },
];

/** The plane of starts and learning rates; the run of the moment is a point to drag. */
export const planeFigure = (state: State, now: Run, { raster, shares }: Painting): Figure => ({
  name: `Every point is a run: its start x₀ across, its learning rate α upwards${shares ? "" : ", only partly painted yet"}. ${sentence(state, now)}`,
  x: { range: grid.x, label: "x₀" },
  y: { range: grid.alpha, label: "α" },
  aspect: 4 / 3,
  layers: [raster, ...words],
  moving: [
    {
      kind: "mark",
      at: [state.x0, state.alpha],
      shape: "disc",
      ink: "text",
      radius: 7,
      handle: "run",
    },
  ],
});

const HEIGHTS = [-4.5, 7.5] as const;
const curve: Curve = {
  kind: "curve",
  ...sample(f, grid.x, { y: HEIGHTS }),
  ink: "function",
  label: "f",
  labelAt: -1.95,
};

const bottoms = valleys.map(({ x }, i): Layer => {
  const label = `${SIDES[i]} minimum`;
  return { kind: "text", at: [i === 0 ? x - 0.3 : x, f(x) - 0.55], ink: "tangent", text: label };
});

const inView = ([x, y]: Point): boolean =>
  Math.abs(x) <= grid.x[1] && y >= HEIGHTS[0] && y <= HEIGHTS[1];

const still: readonly Layer[] = [curve, ...bottoms];

/** The first iterates bear their number where they stand this part of the window apart. */
const NUMBERED = 6;
const APART = 0.06 * (grid.x[1] - grid.x[0]);

/** The iterates after the start, the first ones numbered. */
const dotsOf = ([, ...points]: readonly Point[]): Moving[] => {
  const numbered: number[] = [];
  return points.flatMap((at, i): Moving[] => {
    if (!inView(at)) return [];
    const free = i < NUMBERED && numbered.every((x) => Math.abs(x - at[0]) > APART);
    if (free) numbered.push(at[0]);
    const label = free ? { label: String(i + 1) } : {};
    return [{ kind: "mark", at, shape: "disc", ink: "step", radius: 3.5, ...label }];
  });
};

/** The run on the curve; its start is dragged. */
export const curveFigure = (state: State, now: Run): Figure => {
  const points = now.path.map((x): Point => [x, f(x)]);
  const start = { kind: "mark", shape: "ring", ink: "text", radius: 7, handle: "start" } as const;
  return {
    name: `The curve of x⁴ − 3x² + x with its two minima. ${sentence(state, now)}`,
    x: { range: grid.x, label: "x" },
    y: { range: HEIGHTS },
    aspect: 1.7,
    layers: still,
    moving: [
      { kind: "path", points, ink: "step", stroke: "dotted", width: 1.5 },
      ...dotsOf(points),
      { ...start, at: points[0]!, label: "start" },
    ],
  };
};

const percent = (part: number): string => `${Math.round(100 * part)}\u00a0%`;

/** What the painting shows once it is whole. */
export const outcome = (shares: Shares | null): string => {
  if (!shares) return "Painting …";
  const limits = valleys.map(({ limit }) => format(limit));
  return `A step that leaps over the ridge lands in the other valley: bays of either kind reach in from the sides, ever finer towards the edge. ${percent(shares.left)} of the runs reach the left minimum, ${percent(shares.right)} the right one, ${percent(shares.nowhere)} neither, and ${percent(shares.away)} fly off. Above α = ${limits[0]} even the left, global minimum holds no run; above ${limits[1]} the right one does not either.`;
};
