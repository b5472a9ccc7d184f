// A sketch and a few words → the SVG of a picture of 1200 × 630 for shared links.
import { sketch, type SketchDot, type SketchLine } from "./sketch.ts";
import type { Figure, Ink } from "./figure.ts";

/** The words on a poster. */
export interface PosterWords {
  /** Above the title: "Downhill, room 1". */
  readonly label: string;
  readonly title: string;
  readonly promise: string;
}

/** Paper and inks, as in the light theme: a picture on another's page cannot follow the reader's. */
const colours: Record<Ink | "page", string> = {
  page: "#fdfcf8",
  text: "#1c1e21",
  quiet: "#5b6068",
  function: "#1f5fa8",
  secant: "#b8420f",
  tangent: "#00735c",
  derivative: "#7a3e9d",
  step: "#8a6100",
};

const escaped = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** Words in lines of at most `width` letters. */
export const linesOf = (text: string, width: number): string[] =>
  text.split(/\s+/).reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
    return lines;
  }, []);

const textLines = (lines: readonly string[], y: number, size: number, ink: Ink): string =>
  lines
    .map(
      (line, i) =>
        `<text x="96" y="${y + i * size * 1.22}" font-size="${size}" fill="${colours[ink]}">${escaped(line)}</text>`,
    )
    .join("");

const line = ({ d, ink, width, opacity, dash }: SketchLine): string =>
  `<path d="${d}" fill="none" stroke="${colours[ink]}" stroke-width="${width}" stroke-linecap="round" opacity="${opacity}"${
    dash ? ` stroke-dasharray="${dash}"` : ""
  }/>`;

const dot = ({ x, y, radius, ink, hollow, opacity }: SketchDot): string =>
  `<circle cx="${x}" cy="${y}" r="${radius}" opacity="${opacity}" fill="${colours[hollow ? "page" : ink]}" stroke="${colours[ink]}"/>`;

const drawing = (figure: Figure, width: number): string => {
  const { lines, dots, height } = sketch(figure, width);
  const marks = [...lines.map(line), ...dots.map(dot)].join("");
  return `<g transform="translate(${1104 - width} ${536 - height})">${marks}</g>`;
};

/** The walls of a room, with the door by which one leaves it. */
const room = `
  <rect x="36" y="36" width="1128" height="558" fill="none" stroke="${colours.text}" stroke-width="10"/>
  <path d="M1164 88V168" stroke="${colours.page}" stroke-width="16"/>
  <path d="M1154 88H1174M1154 168H1174" stroke="${colours.text}" stroke-width="4"/>
  <path d="M1164 168H1084" stroke="${colours.text}" stroke-width="3"/>
  <path d="M1084 168A80 80 0 0 1 1164 88" fill="none" stroke="${colours.quiet}" stroke-width="1.5"/>`;

/** The picture as SVG; its text wants a font called `font`. */
export const poster = (words: PosterWords, figure: Figure | undefined, font: string): string => {
  const title = linesOf(words.title, 20);
  const below = 196 + title.length * 94;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630" font-family="${font}">
  <rect width="1200" height="630" fill="${colours.page}"/>${room}
  ${textLines([words.label], 124, 28, "quiet")}
  ${textLines(title, 214, 82, "text")}
  ${textLines(linesOf(words.promise, figure ? 30 : 58), below, 34, "text")}
  ${figure ? drawing(figure, title.length > 1 ? 400 : 460) : ""}
</svg>`;
};
