// A word with its rim → a picture of it, made once: drawing letters costs a drag a layout of the page.

import { halo } from "../../lib/plot/strokes.ts";

export interface Look {
  readonly font: string;
  readonly ink: string;
  readonly rim: string;
  /** Pixels of the canvas to a CSS pixel. */
  readonly density: number;
}

export interface Sprite {
  readonly picture: HTMLCanvasElement;
  /** CSS pixels from the picture's top left to where the word begins on its baseline. */
  readonly left: number;
  readonly ascent: number;
  /** How far the word goes on, in CSS pixels. */
  readonly advance: number;
}

/** Words that a page keeps. */
const MOST = 400;
const kept = new Map<string, Sprite>();

/** Writes the word with its rim, from `x` on the baseline `y`. */
const writeWord = (
  ctx: CanvasRenderingContext2D,
  text: string,
  { font, ink, rim }: Look,
  [x, y]: readonly [number, number],
): void => {
  ctx.font = font;
  ctx.textAlign = "left";
  ctx.globalAlpha = 1;
  ctx.setLineDash([]);
  ctx.lineJoin = "round";
  ctx.lineWidth = halo;
  ctx.strokeStyle = rim;
  ctx.strokeText(text, x, y);
  ctx.fillStyle = ink;
  ctx.fillText(text, x, y);
};

const pictureOf = (text: string, look: Look): Sprite => {
  const picture = document.createElement("canvas");
  const ctx = picture.getContext("2d")!;
  ctx.font = look.font;
  const size = ctx.measureText(text);
  const [left, ascent] = [size.actualBoundingBoxLeft, size.actualBoundingBoxAscent].map(
    (edge) => Math.ceil(edge + halo) + 1,
  ) as [number, number];
  const width = left + Math.ceil(size.actualBoundingBoxRight + halo) + 1;
  const height = ascent + Math.ceil(size.actualBoundingBoxDescent + halo) + 1;
  picture.width = Math.ceil(width * look.density);
  picture.height = Math.ceil(height * look.density);
  ctx.scale(look.density, look.density);
  writeWord(ctx, text, look, [left, ascent]);
  return { picture, left, ascent, advance: size.width };
};

/** The picture of a word. */
export const wordSprite = (text: string, look: Look): Sprite => {
  const key = [text, look.font, look.ink, look.rim, look.density].join("\n");
  const known = kept.get(key) ?? pictureOf(text, look);
  // numbers that change at every frame would fill it for nothing
  if (kept.size >= MOST) kept.clear();
  kept.set(key, known);
  return known;
};
