// Axes, ticks and labels → canvas, with a rim of the page's colour that keeps words readable.

import type { Figure, Layer } from "../../lib/plot/figure.ts";
import { frameWords, type Word } from "../../lib/plot/frameWords.ts";
import { drawnLabel } from "../../lib/plot/label.ts";
import type { Canvas } from "./paint.ts";
import { wordSprite } from "./wordSprite.ts";

const share = { start: 0, middle: 0.5, end: 1 } as const;

const paintWord = (canvas: Canvas, word: Word) => {
  const { ctx, palette, font, width, height } = canvas;
  const x = (word.x / 100) * width + word.dx;
  const y = (word.y / 100) * height + word.dy;
  const density = ctx.canvas.width / width;
  const look = { font, ink: palette[word.ink], rim: palette.page, density };
  const sprite = wordSprite(word.text, look);
  ctx.globalAlpha = 1;
  // on whole pixels of the canvas, so that letters stay sharp
  const onPixel = (at: number) => Math.round(at * density) / density;
  const left = onPixel(x - sprite.advance * share[word.anchor] - sprite.left);
  const { picture } = sprite;
  ctx.drawImage(
    picture,
    left,
    onPixel(y - sprite.ascent),
    picture.width / density,
    picture.height / density,
  );
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
