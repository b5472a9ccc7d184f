// Formulas that may be seen before their fonts are there → the same, each as wide as it will be then.
import type { ElementContent, Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import metrics from "katex/src/fontMetricsData.js";
import { endOf } from "./flatFormula.ts";

/** Classes that change neither font nor size. */
const PLAIN =
  /^(?:base|katex-html|m(?:ord|op|open|close|punct|inner|bin|rel|space)|(?:ink|slot)-.*)$/;
const base = /<span class="(?:katex-html )?base"[^>]*>/g;

/** Width of a sign in em, as KaTeX knows it: the last of five numbers. */
const signWidth = (sign: string, face: "Main-Regular" | "Math-Italic"): number | undefined => {
  const code = sign === "\u00a0" ? 32 : sign.codePointAt(0)!;
  return metrics[face][code]?.[4];
};

/** What a style adds to the left and the right, in em; undefined where it says something else of widths. */
const marginsOf = (style: string): number | undefined => {
  let sum = 0;
  for (const rule of style.split(";").filter(Boolean)) {
    const [name = "", value = ""] = rule.split(":");
    const lengths = value.trim().split(/\s+/).map(Number.parseFloat);
    if (name === "margin") {
      const [top = 0, right = top, , left = right] = lengths;
      sum += left + right;
    } else if (/^(?:margin|padding)-(?:left|right)$/.test(name)) sum += lengths[0] ?? 0;
    else if (!/^(?:height|vertical-align|position|top)$/.test(name)) return undefined;
  }
  return sum;
};

const total = (parts: readonly (number | undefined)[]): number | undefined =>
  parts.reduce(
    (sum, part) => (sum === undefined || part === undefined ? undefined : sum + part),
    0,
  );

/** Width of what stands on one line in one size, in em; undefined where there is more to it. */
const widthOf = (
  node: ElementContent | Root,
  styles: ReadonlyMap<string, string>,
  italic = false,
): number | undefined => {
  if (node.type === "text") {
    const face = italic ? "Math-Italic" : "Main-Regular";
    return total(Array.from(node.value, (sign) => signWidth(sign, face)));
  }
  if (node.type === "root")
    return total(node.children.map((child) => widthOf(child as ElementContent, styles)));
  if (node.type !== "element" || node.tagName !== "span") return undefined;
  const classes = [node.properties.className ?? []].flat().map(String);
  const isItalic = classes.includes("mathnormal");
  const others = classes.filter((name) => name !== "mathnormal" && !PLAIN.test(name));
  if (others.some((name) => !styles.has(name))) return undefined;
  const own = [String(node.properties.style ?? ""), ...others.map((name) => styles.get(name)!)];
  return total([
    ...own.map(marginsOf),
    ...node.children.map((child) => widthOf(child, styles, italic || isItalic)),
  ]);
};

/**
 * The HTML, in which each base of a plain formula says its width, so that nothing moves when a font
 * arrives. `styles` has what the classes of measures stand for. Fractions and indices are left alone.
 */
export const withFixedWidths = (html: string, styles: ReadonlyMap<string, string>): string => {
  const pieces: string[] = [];
  let at = 0;
  for (const { 0: tag, index } of html.matchAll(base)) {
    const whole = html.slice(index, endOf(html, index));
    const width = widthOf(fromHtml(whole, { fragment: true }), styles);
    if (width === undefined) continue;
    const end = index + tag.length;
    const style = ` style="inline-size:${Number(width.toFixed(4))}em"`;
    pieces.push(html.slice(at, end - 1), style, ">");
    at = end;
  }
  return pieces.join("") + html.slice(at);
};
