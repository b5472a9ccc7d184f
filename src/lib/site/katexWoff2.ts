// KaTeX's style sheet → the same with woff2 fonts alone, which every browser of the last decade reads.

const olderFormats = /,\s*url\([^)]*\.(?:woff|ttf)\)\s*format\("[^"]*"\)/g;

/** The style sheet without its woff and ttf sources. */
export const onlyWoff2 = (css: string): string => css.replace(olderFormats, "");

/** A Vite plugin: `dist` then holds no font that nobody fetches. */
export default function katexWoff2() {
  return {
    name: "katex-woff2",
    enforce: "pre" as const,
    transform: (code: string, id: string): string | undefined =>
      /katex(?:\.min)?\.css$/.test(id.split("?")[0] ?? "") ? onlyWoff2(code) : undefined,
  };
}
