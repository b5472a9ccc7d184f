// What moves, above what uPlot drew: a drag copies uPlot's canvas and adds a few lines to it. The one
// canvas that is seen holds both, for each canvas on the screen costs a layer at every frame.

import type { Figure } from "../../lib/plot/figure.ts";
import { type Canvas, paintLayer } from "./paint.ts";
import { paintLabel } from "./paintWords.ts";

interface Overlay {
  draw(figure: Figure, still: HTMLCanvasElement, canvas: Omit<Canvas, "ctx">): void;
  destroy(): void;
}

/** A canvas as large as `box`, sharp at any density. */
export const overlay = (box: HTMLElement): Overlay => {
  const canvas = document.createElement("canvas");
  canvas.className = "plot-picture";
  box.append(canvas);
  const ctx = canvas.getContext("2d")!;

  const copy = (still: HTMLCanvasElement, width: number, height: number) => {
    const [w, h] = [still.width, still.height];
    if (canvas.width !== w || canvas.height !== h) {
      canvas.width = w;
      canvas.height = h;
    }
    ctx.setTransform(1, 0, 0, 1, 0, 0);
    ctx.globalCompositeOperation = "copy";
    ctx.drawImage(still, 0, 0);
    ctx.globalCompositeOperation = "source-over";
    ctx.setTransform(w / width, 0, 0, h / height, 0, 0);
  };

  return {
    draw(figure, still, look) {
      copy(still, look.width, look.height);
      const moving = figure.moving ?? [];
      for (const layer of moving) paintLayer({ ctx, ...look }, figure, layer);
      for (const layer of moving) paintLabel({ ctx, ...look }, figure, layer);
    },
    destroy: () => canvas.remove(),
  };
};
