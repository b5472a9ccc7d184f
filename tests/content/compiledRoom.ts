// The text of a room → what the build makes of it, by the build's own plugins.
import path from "node:path";
import config from "../../astro.config.mjs";
import { checkFrontmatter } from "../../src/lib/site/authoring/checkFrontmatter.ts";

export const ROOT = path.resolve(import.meta.dirname, "../..");

const renderer = await config.markdown!.processor!.createMdxRenderer!(
  { syntaxHighlight: "prism" },
  { optimize: true, srcDir: new URL(`file://${ROOT}/src/`) },
);

/** The body on the lines that it has in the file. */
const withoutFrontmatter = (text: string): string =>
  text.replace(/^---\n[^]*?\n---\n/, (head) => head.replace(/[^\n]/g, " "));

/**
 * Compiles a room as `astro build` would.
 * @throws AuthorMistake for the first mistake in it.
 */
export const compiledRoom = async (
  text: string,
  file = "src/content/rooms/planted.mdx",
): Promise<string> => {
  checkFrontmatter(file, text);
  return (await renderer.process(withoutFrontmatter(text), path.join(ROOT, file), {})).code;
};

/** A room with sound frontmatter around a body that begins on line 8. */
export const roomWith = (body: string): string => `---
title: Planted
description: A room that exists only while the tests run, so that a mistake can be planted in it and found.
promise: See what the build says.
teaches: [mistakes]
---

${body}
`;
