// How h goes towards 0: smoothly while playing, over round numbers by steps.

import { H_MIN } from "./state.ts";

/** Playing ends here, just before rounding begins to rule; steps go further. */
export const STOP = 1e-7;

/** Milliseconds in which h falls to a tenth: slow enough to watch the secant turn. */
const DECADE = 900;

/** h after `elapsed` milliseconds; lands on STOP itself. */
export const shrunk = (h: number, elapsed: number): number => {
  const next = Math.abs(h) * 10 ** (-elapsed / DECADE);
  return Math.sign(h) * Math.max(STOP, Number(next.toPrecision(4)));
};

/** The next smaller of …, 1, 0.5, 0.2, 0.1, …; at the end it stays. */
export const nextStep = (h: number): number => {
  const size = Math.abs(h) * (1 - 1e-9);
  const power = Math.floor(Math.log10(size));
  const digit = [5, 2, 1].find((d) => Number(`${d}e${power}`) <= size) ?? 1;
  return Math.sign(h) * Math.max(H_MIN, Number(`${digit}e${power}`));
};
