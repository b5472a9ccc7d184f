// What moves, on a canvas of its own above uPlot's: a drag repaints a few lines, not the axes.

import type { Figure } from "../../lib/plot/figure.ts";
import { type Canvas, paintLayer } from "./paint.ts";
import { paintLabel } from "./paintWords.ts";

interface Overlay {
  draw(figure: Figure, canvas: Omit<Canvas, "ctx">): void;
  destroy(): void;
}

/** A canvas as large as `box`, sharp at any density. */
export const overlay = (box: HTMLElement): Overlay => {
  const canvas = document.createElement("canvas");
  canvas.className = "plot-moving";
  box.append(canvas);
  const ctx = canvas.getContext("2d")!;

  const fit = (width: number, height: number) => {
    const density = devicePixelRatio;
    const [w, h] = [Math.round(width * density), Math.round(height * density)];
    if (canvas.width !== w || canvas.height !== h) {
      canvas.width = w;
      canvas.height = h;
    }
    ctx.setTransform(w / width, 0, 0, h / height, 0, 0);
    ctx.clearRect(0, 0, width, height);
  };

  return {
    draw(figure, look) {
      fit(look.width, look.height);
      const moving = figure.moving ?? [];
      for (const layer of moving) paintLayer({ ctx, ...look }, figure, layer);
      for (const layer of moving) paintLabel({ ctx, ...look }, figure, layer);
    },
    destroy: () => canvas.remove(),
  };
};
