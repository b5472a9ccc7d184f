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

/** Reads the palette that is in force for an element. */
export const palette = (element: Element): Palette => {
  const style = getComputedStyle(element);
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
