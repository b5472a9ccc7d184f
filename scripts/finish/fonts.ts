// The built fonts + the characters each must draw → fonts of those alone, under new names.
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import subsetFont from "subset-font";
import { filesBelow, hashedName } from "./files.ts";

const faceOf = (file: string): string | undefined => /KaTeX_(\w+-\w+)\./.exec(basename(file))?.[1];

/**
 * Cuts every KaTeX font in the folder and deletes those that draw nothing.
 * Returns the new file name for each old one that is left.
 */
export const cutFonts = async (
  folder: string,
  glyphs: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<Map<string, string>> => {
  const names = new Map<string, string>();
  for (const file of filesBelow(folder, ".woff2")) {
    const face = faceOf(file);
    if (!face) continue;
    const characters = glyphs.get(face);
    if (characters) {
      const text = [...characters].sort().join("");
      // hints serve screens of one pixel a point, and are a third of such a font
      const font = await subsetFont(readFileSync(file), text, {
        targetFormat: "woff2",
        noHinting: true,
      });
      const name = hashedName(`KaTeX_${face}`, font, "woff2");
      writeFileSync(join(dirname(file), name), font);
      names.set(basename(file), name);
    }
    if (names.get(basename(file)) !== basename(file)) rmSync(file);
  }
  return names;
};
