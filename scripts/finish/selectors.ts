// A CSS selector of classes, names and ancestors → whether a path of elements matches it.
import type { Step } from "./classPaths.ts";

interface Compound {
  readonly tag: string | undefined;
  readonly classes: readonly string[];
  /** Whether the compound before it must be its parent, not just an ancestor. */
  readonly child: boolean;
}

/** `.katex .delim-size1 > span` as its compounds, from left to right. */
export const compounds = (selector: string): Compound[] =>
  selector
    .replace(/\s*>\s*/g, " >")
    .trim()
    .split(/\s+/)
    .map((text) => ({
      tag: /^>?([a-z]\w*)/.exec(text)?.[1],
      classes: [...text.matchAll(/\.([\w-]+)/g)].map(([, name]) => name ?? ""),
      child: text.startsWith(">"),
    }));

const isOne = ({ tag, classes }: Compound, step: Step): boolean =>
  (tag === undefined || tag === step.tag) && classes.every((name) => step.classes.includes(name));

/** Whether the last element of the path is one that the selector means. */
export const matches = (selector: readonly Compound[], path: readonly Step[]): boolean => {
  const last = selector.at(-1);
  const step = path.at(-1);
  if (!last || !step || !isOne(last, step)) return false;
  const before = selector.slice(0, -1);
  if (before.length === 0) return true;
  const above = path.slice(0, -1);
  if (last.child) return matches(before, above);
  return above.some((_, i) => matches(before, above.slice(0, i + 1)));
};
