// The hunt's state and trials → two figures, the sentences and the log as a table.

import { format } from "../../../lib/math/format.ts";
import type { Curve, Figure, Moving } from "../../../lib/plot/figure.ts";
import { bracket, EPOCHS, theory, type Trial } from "./hunt.ts";
import type { State } from "./state.ts";

const WORDS = { falls: "converges", grows: "diverges", undecided: "not told apart yet" } as const;

const epochs = (n: number): string => `${format(n, 6)} ${n === 1 ? "epoch" : "epochs"}`;

/** The last trial and what is known so far. */
export const sentence = (trials: readonly Trial[]): string => {
  const last = trials.at(-1);
  if (!last) return "Nothing tried yet. Choose an α and try it.";
  const { low, high } = bracket(trials);
  const said = {
    falls: `converges: after ${epochs(last.epochs)}${last.epochs < EPOCHS ? ", when no step changes much any more," : ""} the loss is ${format(last.ratio, 3)} of what it was`,
    grows: `diverges: after ${epochs(last.epochs)} the loss is ${format(last.ratio, 3)} times what it was`,
    undecided: `leaves the loss nearly as it was, for ${epochs(last.epochs)}: it is the limit, or too near to tell`,
  }[last.verdict];
  const known =
    low !== null && high !== null
      ? `The limit lies between ${format(low, 6)} and ${format(high, 6)}.`
      : low !== null
        ? `The limit lies above ${format(low, 6)}.`
        : high !== null
          ? `The limit lies below ${format(high, 6)}.`
          : "";
  return `α = ${format(last.alpha, 6)} ${said}. ${known}`.trim();
};

/** A bowl with a smaller κ looks round. */
const ROUND = 1.001;

/** The limit beside the prediction and what the hunt has found. */
export const outcome = ({ stretch, centred, guess }: State, trials: readonly Trial[]): string => {
  const { largest, limit, condition } = theory(stretch, centred);
  const truth = `The limit is 2/λmax = 2/${format(largest)} = ${format(limit, 5)}; κ = ${format(condition, condition < 1000 ? 4 : 6)}.${condition < ROUND ? " The bowl is round: half of that limit gets there in one step." : ""}`;
  const { low, high } = bracket(trials);
  const found =
    low !== null && high !== null
      ? ` Your hunt enclosed it between ${format(low, 5)} and ${format(high, 5)}.`
      : "";
  if (guess === 0) return truth + found;
  const times = guess > limit ? guess / limit : limit / guess;
  const off =
    times < 1.1
      ? "very near"
      : `${format(times, 2)} times too ${guess > limit ? "large" : "small"}`;
  return `You predicted ${format(guess)}: ${off}. ${truth}${found}`;
};

/** α around what was tried, guessed and known, in whole powers of ten. */
const span = ({ alpha, guess, revealed, stretch, centred }: State, trials: readonly Trial[]) => {
  const all = [alpha, ...trials.map((t) => t.alpha), ...(guess ? [guess] : [])];
  if (revealed) all.push(theory(stretch, centred).limit);
  const low = Math.floor(Math.log10(Math.min(...all)) - 0.2);
  const high = Math.ceil(Math.log10(Math.max(...all)) + 0.2);
  return [10 ** low, 10 ** high] as const;
};

const MOST_RATIO = 1e8;
const clipped = (ratio: number): number =>
  Math.min(MOST_RATIO / 10, Math.max(100 / MOST_RATIO, ratio));

const upright = (alpha: number, ink: "tangent" | "secant", label: string): Moving[] => [
  {
    kind: "segment",
    from: [alpha, 1 / MOST_RATIO],
    to: [alpha, MOST_RATIO],
    ink,
    stroke: ink === "secant" ? "dashed" : "solid",
  },
  // under each other, so that a good guess is read as well as the limit
  {
    kind: "text",
    at: [alpha, ink === "secant" ? MOST_RATIO ** 0.72 : MOST_RATIO ** 0.5],
    text: `\u2002${label}`,
    ink,
    anchor: "start",
  },
];

/** The line on which the loss ends as it began; its words stand at the left, clear of the ticks. */
const level = ([min, max]: readonly [number, number]): Moving[] => {
  const along = (share: number): number => min * (max / min) ** share;
  return [
    {
      kind: "segment",
      from: [along(0.07), 1],
      to: [max, 1],
      ink: "quiet",
      stroke: "dashed",
    },
    {
      kind: "text",
      at: [along(0.98), MOST_RATIO ** -0.1],
      text: "as at the start",
      ink: "quiet",
      anchor: "end",
    },
  ];
};

const NONE: Figure["layers"] = [];

/** Every trial: below the line the loss fell, above it the loss grew. */
export const huntFigure = (state: State, trials: readonly Trial[]): Figure => {
  const x = span(state, trials);
  return {
    name: `The learning rates tried, and by what the loss was multiplied. ${sentence(trials)}`,
    x: { range: x, label: "α", scale: "log" },
    y: {
      range: [1 / MOST_RATIO, MOST_RATIO],
      label: "loss at the end / loss at the start",
      scale: "log",
    },
    aspect: 1.7,
    layers: NONE,
    moving: [
      ...level(x),
      ...(state.guess ? upright(state.guess, "secant", "your prediction") : []),
      ...(state.revealed
        ? upright(theory(state.stretch, state.centred).limit, "tangent", "2/λmax")
        : []),
      ...trials.map(({ alpha, verdict, ratio }): Moving => ({
        kind: "mark",
        at: [alpha, clipped(ratio)],
        shape: verdict === "grows" ? "cross" : verdict === "falls" ? "disc" : "ring",
        ink: "step",
        radius: 6,
      })),
    ],
  };
};

const SHOWN = 40;
/** Losses outside are off the picture. */
const LOSSES = [1e-3, 1e6] as const;

/** The loss of the last trial over its first epochs. */
export const lossFigure = (trials: readonly Trial[]): Figure => {
  const last = trials.at(-1);
  const shown = last?.loss.slice(0, SHOWN + 1) ?? [];
  const y = shown.map((value) => (value >= LOSSES[0] && value <= LOSSES[1] ? value : null));
  const label = last ? `α = ${format(last.alpha, 6)}` : "";
  const curve: Curve = { kind: "curve", x: y.map((_, k) => k), y, ink: "function", label };
  return {
    name: last
      ? `The loss over the first ${format(shown.length - 1)} epochs with α = ${format(last.alpha, 6)}: it ${WORDS[last.verdict]}.`
      : "The loss from epoch to epoch: shown once an α has been tried.",
    x: { range: [0, SHOWN], label: "epoch" },
    y: { range: LOSSES, label: "loss", scale: "log" },
    aspect: 2.2,
    layers: [curve],
  };
};

/** The log of the hunt, the latest first. */
export const table = (trials: readonly Trial[]) => ({
  caption: "The log of your trials as a table",
  columns: ["trial", "α", "epochs", "loss, end / start", "verdict"],
  rows: trials
    .map((t, i) => [
      String(i + 1),
      format(t.alpha, 8),
      format(t.epochs, 6),
      format(t.ratio, 3),
      WORDS[t.verdict],
    ])
    .reverse(),
});
