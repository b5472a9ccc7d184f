// The libraries' modules that demos run → the same without what this site never asks of them.
import { cut, type Piece } from "./cut.ts";
import { uPlotPieces } from "./uPlotPieces.ts";

/** No demo takes Preact's signals. */
const islandPieces: readonly Piece[] = [
  { from: "let signalsRaw =", instead: "const signalsRaw = false;" },
];

/** Scripts that are fetched when wanted bring no style sheet, and few others: nothing to preload. */
const preloadHelper = "export const __vitePreload = (load) => load();";

const pieces = [
  ["/uplot/dist/uPlot.esm.js", uPlotPieces],
  ["/@astrojs/preact/dist/client.js", islandPieces],
] as const;

/** A module's lean text, or undefined for a module that stays as it is. */
export const leanLibrary = (code: string, id: string): string | undefined => {
  if (id === "\0vite/preload-helper.js") return preloadHelper;
  const found = pieces.find(([end]) => id.endsWith(end));
  return found && cut(code, found[1]);
};
