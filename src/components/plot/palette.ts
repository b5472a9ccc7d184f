// The page's custom properties → the colours of a canvas, and a call when they change.

import type { Ink } from "../../lib/plot/figure.ts";

/** One CSS colour for each ink, and the page behind them. */
export type Palette = Readonly<Record<Ink | "page", string>>;

const names = [
  "page",
  "text",
  "quiet",
  "function",
  "secant",
  "tangent",
  "derivative",
  "step",
] as const;

/** The palette in force, from the root: a part that is not drawn may still have its old style. */
export const palette = (): Palette => {
  const style = getComputedStyle(document.documentElement);
  return Object.fromEntries(
    names.map((name) => [name, style.getPropertyValue(`--${name}`).trim() || "CanvasText"]),
  ) as unknown as Palette;
};

const queries = [
  "(prefers-color-scheme: dark)",
  "(forced-colors: active)",
  "(prefers-contrast: more)",
  "print",
];

/** Calls `changed` when light, dark, contrast or forced colours change; returns the way to stop. */
export const onPaletteChange = (changed: () => void): (() => void) => {
  const lists = queries.map((query) => matchMedia(query));
  lists.forEach((list) => list.addEventListener("change", changed));
  return () => lists.forEach((list) => list.removeEventListener("change", changed));
};
