// Axes, ticks and labels → canvas, with a rim of the page's colour that keeps words readable.

import type { Figure, Layer } from "../../lib/plot/figure.ts";
import { frameWords, type Word } from "../../lib/plot/frameWords.ts";
import { drawnLabel } from "../../lib/plot/label.ts";
import { halo } from "../../lib/plot/strokes.ts";
import type { Canvas } from "./paint.ts";

const align = { start: "left", middle: "center", end: "right" } as const;

const paintWord = (canvas: Canvas, word: Word) => {
  const { ctx, palette, font } = canvas;
  const x = (word.x / 100) * canvas.width + word.dx;
  const y = (word.y / 100) * canvas.height + word.dy;
  ctx.font = font;
  ctx.textAlign = align[word.anchor];
  ctx.globalAlpha = 1;
  ctx.setLineDash([]);
  ctx.lineJoin = "round";
  ctx.lineWidth = halo;
  ctx.strokeStyle = palette.page;
  ctx.strokeText(word.text, x, y);
  ctx.fillStyle = palette[word.ink];
  ctx.fillText(word.text, x, y);
};

/** Writes a layer's label on top of everything. */
export const paintLabel = (canvas: Canvas, figure: Figure, layer: Layer): void => {
  const label = drawnLabel(figure, layer);
  if (label) paintWord(canvas, label);
};

/** Draws the axes through the origin, or along the nearest edge, with their ticks. */
export const paintFrame = (canvas: Canvas, figure: Figure): void => {
  const { ctx, width, height, palette } = canvas;
  const { left, base, words } = frameWords(figure);
  ctx.strokeStyle = palette.quiet;
  ctx.lineWidth = 1;
  ctx.globalAlpha = 1;
  ctx.setLineDash([]);
  ctx.beginPath();
  ctx.moveTo(0, (base / 100) * height);
  ctx.lineTo(width, (base / 100) * height);
  ctx.moveTo((left / 100) * width, 0);
  ctx.lineTo((left / 100) * width, height);
  ctx.stroke();
  words.forEach((word) => paintWord(canvas, word));
};
