// Formulas of one build, each kept once: until it is finished, a page holds their keys alone.
//
// A room has some seven hundred formulas, three quarters of its bytes. Held back, they are neither
// read by the plugins that follow, nor compiled, bundled, rendered and written with every page.
import { createHash } from "node:crypto";

type Finish = (katex: string) => string;

interface Store {
  /** Undefined while no formulas are kept. */
  finish: Finish | undefined;
  /** By key, of this build and of those before it in this process. */
  readonly formulas: Map<string, string>;
}

/** Plugins and components hold two copies of this module, but share one thread. */
const shared = globalThis as { downhillFormulas?: Store };
const store = (shared.downhillFormulas ??= { finish: undefined, formulas: new Map() });

/** From now on formulas are kept, as `finish` makes them of KaTeX's HTML. */
export const openFormulas = (finish: Finish): void => {
  store.finish = finish;
};

/** All formulas by key; from now on none are kept. */
export const takeFormulas = (): ReadonlyMap<string, string> => {
  store.finish = undefined;
  return store.formulas;
};

/** Whether formulas are kept: when a site is built, not while an author writes. */
export const keepsFormulas = (): boolean => store.finish !== undefined;

/** What stands for a formula in a page: between two control characters, which no author may write. */
const placeholder = (key: string): string => `\u0002${key}\u0003`;

const places = /\u0002([\w-]+)\u0003/g;

/** Keeps a formula and returns the text that holds its place. */
export const kept = (katex: string): string => {
  const html = store.finish?.(katex) ?? katex;
  const key = createHash("sha1").update(html).digest("base64url").slice(0, 12);
  store.formulas.set(key, html);
  return placeholder(key);
};

/** The formulas kept since the last call, for another thread's store. */
export const drainedFormulas = (): [key: string, html: string][] => {
  const all = [...store.formulas];
  store.formulas.clear();
  return all;
};

/** Takes over what another thread has kept. */
export const keepFinished = (formulas: Iterable<readonly [key: string, html: string]>): void => {
  for (const [key, html] of formulas) store.formulas.set(key, html);
};

/** The page with each formula in its place. */
export const withFormulas = (page: string, formulas: ReadonlyMap<string, string>): string =>
  page.replace(places, (_, key: string) => formulas.get(key)!);

/** The keys of a page's formulas, in order. */
export const formulasIn = (page: string): string[] =>
  Array.from(page.matchAll(places), ([, key]) => key!);
