// uPlot → the fifth of it that this site's plots use.
import { cut } from "./cut.ts";
import { uPlotPieces } from "./uPlotPieces.ts";

/** A Vite plugin: the build ships only what a live plot runs. The minifier takes out what is dead. */
export default function leanUPlot() {
  return {
    name: "lean-uplot",
    apply: "build" as const,
    transform: (code: string, id: string): string | undefined =>
      id.endsWith("/uplot/dist/uPlot.esm.js") ? cut(code, uPlotPieces) : undefined,
  };
}
