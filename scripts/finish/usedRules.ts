// A style sheet + the classes and fonts in use → the same without KaTeX's rules for all else.
import postcss, { type AtRule } from "postcss";

/** The classes that an element must have or stand in; those it must not have, in `:not(…)`, left out. */
const classNames = (selector: string): string[] =>
  [...selector.replace(/:not\([^)]*\)/g, "").matchAll(/\.([A-Za-z][\w-]*)/g)].map(
    ([, name]) => name ?? "",
  );

const isKatex = (selector: string): boolean => /\.katex\b/.test(selector);

/** "Main-Regular" for the @font-face of KaTeX_Main-Regular.HASH.woff2; undefined for other fonts. */
const faceName = (rule: AtRule): string | undefined =>
  /KaTeX_(\w+-\w+)\.[^)]*\.?woff2/.exec(rule.toString())?.[1];

/** Rules of the site's own are left alone: only selectors under `.katex` are weighed. */
export const usedRules = (
  css: string,
  classes: ReadonlySet<string>,
  faces: ReadonlySet<string>,
): string => {
  const sheet = postcss.parse(css);
  sheet.walkAtRules("font-face", (rule) => {
    const face = faceName(rule);
    if (face && !faces.has(face)) rule.remove();
  });
  sheet.walkRules((rule) => {
    const kept = rule.selectors.filter(
      (selector) => !isKatex(selector) || classNames(selector).every((name) => classes.has(name)),
    );
    if (kept.length === 0) rule.remove();
    else if (kept.length < rule.selectors.length) rule.selectors = kept;
  });
  return sheet.toString();
};
