// What is seen of a formula, as KaTeX writes it → the same boxes from a third of the elements.
//
// KaTeX stacks what stands above or below the line (indices, fractions, limits, rows) in tables in
// tables, each row held at its height by an invisible strut. A browser can do the same with a grid
// of one cell: all rows share it and its baseline, and each is moved from there.
import type { Element, ElementContent } from "hast";
import { fromHtml } from "hast-util-from-html";
import { toHtml } from "hast-util-to-html";

/** Classes that say what a part is and to which no rule applies. */
const PLAIN = new Set(
  "mord mop mopen mclose mpunct minner mbin mrel mtight text enclosing".split(" "),
);
/** KaTeX's sizes, 1 to 11, as multiples of the normal one. */
const SIZES = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.2, 1.44, 1.728, 2.074, 2.488];
/** Boxes whose strut this is or less, in em, are as high as a line of KaTeX's font without it. */
const LINE = { above: 0.76, below: 0.25 };

/** The site's classes that colour a part or name a number in it. */
const LOOK = /^(ink|slot)-/;

type Style = Map<string, string>;

const isSpan = (node: ElementContent | undefined): node is Element =>
  node?.type === "element" && node.tagName === "span";
const isElement = (node: ElementContent | undefined): node is Element => node?.type === "element";
const classesOf = ({ properties }: Element): string[] =>
  Array.isArray(properties.className) ? properties.className.map(String) : [];
const has = (node: ElementContent | undefined, name: string): node is Element =>
  isElement(node) && classesOf(node).includes(name);

const styleOf = ({ properties }: Element): Style =>
  new Map(
    String(properties.style ?? "")
      .split(";")
      .filter((rule) => rule.includes(":"))
      .map((rule) => [rule.slice(0, rule.indexOf(":")), rule.slice(rule.indexOf(":") + 1)]),
  );

const em = (length: string | undefined): number => Number.parseFloat(length ?? "0");
const inEm = (value: number): string => `${Number(value.toFixed(4))}em`;

const span = (
  classes: readonly string[],
  style: Style,
  children: readonly ElementContent[],
): Element => ({
  type: "element",
  tagName: "span",
  properties: {
    ...(classes.length > 0 && { className: [...classes] }),
    ...(style.size > 0 && {
      style: [...style].map(([name, value]) => `${name}:${value};`).join(""),
    }),
  },
  children: [...children],
});

/** Neighbouring texts as one. */
const joined = (nodes: readonly ElementContent[]): ElementContent[] =>
  nodes.reduce<ElementContent[]>((done, node) => {
    const last = done.at(-1);
    if (node.type === "text" && last?.type === "text")
      done[done.length - 1] = { type: "text", value: last.value + node.value };
    else done.push(node);
    return done;
  }, []);

/** How many times its parent's letters are as large in a box of these classes. */
const scaleOf = (classes: readonly string[]): number => {
  const [, from, to] = /reset-size(\d+) size(\d+)/.exec(classes.join(" ")) ?? [];
  return from && to ? SIZES[Number(to) - 1]! / SIZES[Number(from) - 1]! : 1;
};

const isSizeName = (name: string): boolean => name === "sizing" || /^(reset-)?size\d+$/.test(name);

/** Whether a box may stand for the row that holds it: nothing places it within. */
const isRowItself = (box: ElementContent | undefined): box is Element => {
  if (!isSpan(box)) return false;
  const classes = classesOf(box);
  if (classes.includes("frac-line")) return true;
  return !box.properties.style && classes.every((name) => PLAIN.has(name) || isSizeName(name));
};

/** A row of KaTeX's stack → a box that is moved by `top` from the baseline of all rows. */
const row = (from: Element): Element => {
  const [strut, ...content] = from.children;
  const style = styleOf(from);
  const height = isElement(strut) ? em(styleOf(strut).get("height")) : 0;
  style.set("top", inEm(em(style.get("top")) + height));
  const [only] = content;
  if (content.length > 1 || !isRowItself(only))
    return span([...classesOf(from), "row"], style, content.flatMap(box));
  const scale = scaleOf(classesOf(only));
  const scaled = new Map([...style].map(([name, value]) => [name, inEm(em(value) / scale)]));
  return span(
    kept(classesOf(only)),
    new Map([...scaled, ...styleOf(only)]),
    flatParts(only.children),
  );
};

/** Margins of nothing say nothing. */
const withoutZeros = (node: Element): Element => {
  const style = styleOf(node);
  for (const [name, value] of style) if (em(value) === 0 && name !== "top") style.delete(name);
  return span(classesOf(node), style, node.children);
};

/** KaTeX's stack → one box, or the only row itself. */
const stack = (table: Element): Element => {
  const list = (table.children[0] as Element).children[0] as Element;
  const rows = list.children.filter(isElement).map((from) => withoutZeros(row(from)));
  const [only] = rows;
  return only && rows.length === 1
    ? span(["moved", ...classesOf(only)], styleOf(only), only.children)
    : span(["stack"], new Map(), rows);
};

/** A wrapper with a stack in it → the stack, which takes over what the wrapper says of its rows. */
const placed = (wrapper: Element, name: string): Element => {
  const [only] = flatParts(wrapper.children);
  if (!isElement(only)) return wrapper;
  return has(only, "stack") ? span([...classesOf(only), name], styleOf(only), only.children) : only;
};

const kept = (classes: readonly string[]): string[] => classes.filter((name) => !PLAIN.has(name));

const isNullDelimiter = (node: ElementContent | undefined): boolean =>
  has(node, "nulldelimiter") && node.children.length === 0;

/** A fraction between two empty delimiters keeps their room as a margin. */
const withoutNullDelimiters = (nodes: readonly ElementContent[]): ElementContent[] =>
  nodes.flatMap((node, i) => {
    const between = (at: number) =>
      has(nodes[at], "fraction") &&
      isNullDelimiter(nodes[at - 1]) &&
      isNullDelimiter(nodes[at + 1]);
    if (isNullDelimiter(node) && (between(i + 1) || between(i - 1))) return [];
    return between(i) && isElement(node)
      ? [span([...classesOf(node), "apart"], styleOf(node), node.children)]
      : [node];
  });

/** A base without its strut, where that does not make it higher than a line. */
const withoutStrut = (base: Element): Element => {
  const [first, ...rest] = base.children;
  if (!has(first, "strut")) return base;
  const style = styleOf(first);
  const below = -em(style.get("vertical-align"));
  const above = em(style.get("height")) - below;
  return above <= LINE.above && below <= LINE.below
    ? span(classesOf(base), styleOf(base), rest)
    : base;
};

/** An element that only colours another → the two as one. */
const withOnlyChild = (node: Element): Element => {
  const [only] = node.children;
  const mine = classesOf(node);
  const isLook = !node.properties.style && mine.every((name) => LOOK.test(name));
  return isLook && node.children.length === 1 && isSpan(only)
    ? span([...classesOf(only), ...mine], styleOf(only), only.children)
    : node;
};

/** A part that stays a box of its own, flat inside. */
const box = (node: ElementContent): ElementContent =>
  isSpan(node) ? span(kept(classesOf(node)), styleOf(node), flatParts(node.children)) : node;

/** A part that is underlined or framed, not just coloured or filled: its height is seen. */
const isFramed = (node: Element): boolean =>
  has(node, "enclosing") && kept(classesOf(node)).some((name) => !LOOK.test(name));

/** A part made flat: several where a wrapper says nothing. */
const flat = (node: ElementContent): ElementContent[] => {
  if (!isSpan(node) || isFramed(node)) return [node];
  if (has(node, "vlist-t")) return [stack(node)];
  if (has(node, "mfrac")) return [placed(node, "fraction")];
  if (has(node, "msupsub")) return [placed(node, "indices")];
  const flattened = box(node) as Element;
  const saysNothing = Object.keys(flattened.properties).length === 0;
  return saysNothing ? flattened.children : [withOnlyChild(flattened)];
};

const flatParts = (nodes: readonly ElementContent[]): ElementContent[] =>
  joined(withoutNullDelimiters(nodes.flatMap(flat)));

/** A base stays one, but for its strut where that makes it no higher. */
const flatBase = (node: ElementContent): ElementContent =>
  has(node, "base") ? span(["base"], styleOf(node), flatParts(withoutStrut(node).children)) : node;

/** All that is seen of a formula; a single base in a line of words is the formula itself. */
const flatWhole = (formula: Element, isDisplay: boolean): Element => {
  const bases = formula.children.map(flatBase);
  const [base] = bases;
  return !isDisplay && bases.length === 1 && has(base, "base")
    ? span(["katex-html", "base"], styleOf(base), base.children)
    : { ...formula, children: bases };
};

const known = new Map<string, string>();

/** What is seen of one formula, from `<span class="katex-html" …>` to its end, made flat. */
export const flatFormula = (html: string, isDisplay = false): string => {
  const key = (isDisplay ? "d" : "i") + html;
  const before = known.get(key);
  if (before !== undefined) return before;
  const [formula] = fromHtml(html, { fragment: true }).children;
  if (formula?.type !== "element") throw new Error(`This is no formula: ${html}`);
  const whole = flatWhole(formula, isDisplay);
  const flattened = toHtml({ ...whole, properties: { ...whole.properties, ariaHidden: "true" } });
  known.set(key, flattened);
  return flattened;
};

const opening = '<span class="katex-html" aria-hidden="true">';
const tag = /<(\/?)span\b/g;

/** Where the span of a formula ends that opens at `start`. */
export const endOf = (html: string, start: number): number => {
  tag.lastIndex = start + 1;
  for (let depth = 1, found = tag.exec(html); found; found = tag.exec(html)) {
    depth += found[1] ? -1 : 1;
    if (depth === 0) return found.index + "</span>".length;
  }
  throw new Error("A formula has no end.");
};

const whole = '<span class="katex">';

/** The formulas of a page, one after another, each as the element that holds both of its halves. */
export function* formulaElements(html: string): Generator<string> {
  let end = 0;
  for (let start = html.indexOf(whole); start >= 0; start = html.indexOf(whole, end)) {
    end = endOf(html, start);
    yield html.slice(start, end);
  }
}

/** Whether the formula whose visible half opens at `start` stands on a line of its own. */
const isOnItsOwn = (html: string, start: number): boolean => {
  const math = html.lastIndexOf("<math", start);
  return html.slice(math, html.indexOf(">", math)).includes('display="block"');
};

/** The page with all its formulas flat. */
export const withFlatFormulas = (html: string): string => {
  const pieces: string[] = [];
  let at = 0;
  for (let start = html.indexOf(opening); start >= 0; start = html.indexOf(opening, at)) {
    const end = endOf(html, start);
    const formula = flatFormula(html.slice(start, end), isOnItsOwn(html, start));
    pieces.push(html.slice(at, start), formula);
    at = end;
  }
  return pieces.join("") + html.slice(at);
};
