// KaTeX's style sheet + HTML → which characters each of its fonts must draw.
import postcss, { type Rule } from "postcss";
import { eachText, unescaped, type Step } from "./classPaths.ts";
import { compounds, matches } from "./selectors.ts";

interface FaceRule {
  readonly selector: ReturnType<typeof compounds>;
  readonly family?: string | undefined;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

const value = (rule: Rule, property: string): string | undefined => {
  let found: string | undefined;
  rule.walkDecls(property, (declaration) => void (found = declaration.value));
  return found;
};

const faceRules = (css: string): FaceRule[] => {
  const rules: FaceRule[] = [];
  postcss.parse(css).walkRules((rule) => {
    const [family] =
      value(rule, "font-family")
        ?.replace(/KaTeX_|["']/g, "")
        .split(",") ?? [];
    const bold = /bold|[67]00/.test(value(rule, "font-weight") ?? "");
    const italic = value(rule, "font-style") === "italic";
    if (!family && !bold && !italic) return;
    for (const selector of rule.selectors)
      if (selector.includes(".katex"))
        rules.push({ selector: compounds(selector), family, bold, italic });
  });
  return rules;
};

/** "Main-Regular", "Math-BoldItalic": as KaTeX's font files are called. */
const faceName = (family: string, bold: boolean, italic: boolean): string => {
  if (family.startsWith("Size") || family === "AMS") return `${family}-Regular`;
  return `${family}-${(bold ? "Bold" : "") + (italic ? "Italic" : "") || "Regular"}`;
};

const faceOf = (path: readonly Step[], rules: readonly FaceRule[]): string => {
  const here = path.findIndex(({ classes }) => classes.includes("katex"));
  let [family, bold, italic] = ["Main", false, false];
  for (let end = here + 1; end <= path.length; end++)
    for (const rule of rules)
      if (matches(rule.selector, path.slice(0, end))) {
        family = rule.family ?? family;
        bold ||= rule.bold ?? false;
        italic = rule.family ? (rule.italic ?? false) : italic || (rule.italic ?? false);
      }
  return faceName(family, bold, italic);
};

/** The characters that each font draws on the pages: "Main-Regular" → "0123fx…". */
export const katexGlyphs = (css: string, pages: Iterable<string>): Map<string, Set<string>> => {
  const rules = faceRules(css);
  const faces = new Map<string, string>();
  const glyphs = new Map<string, Set<string>>();
  for (const html of pages)
    eachText(html, (text, path) => {
      const formula = path.findIndex(({ classes }) => classes.includes("katex-html"));
      if (formula < 0) return;
      const key = path
        .slice(formula)
        .map(({ tag, classes }) => `${tag}.${classes.join(".")}`)
        .join(" ");
      const face = faces.get(key) ?? faceOf(path, rules);
      faces.set(key, face);
      const set = glyphs.get(face) ?? new Set();
      for (const character of unescaped(text)) set.add(character);
      glyphs.set(face, set);
    });
  return glyphs;
};
