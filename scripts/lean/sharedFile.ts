// A module and who imports it → the file that it shares with others.

/** What the bundler tells of a module. */
export interface ModuleInfo {
  readonly isEntry: boolean;
  readonly importers: readonly string[];
  readonly dynamicImporters: readonly string[];
}

export type Modules = (id: string) => ModuleInfo | null;

/** A module used by so many demos comes with the first of them. */
const SHARED = 4;

/** The demos, and the modules fetched when wanted, that cannot start without this module. */
const neededBy = (id: string, modules: Modules) => {
  const seen = new Set<string>();
  const todo = [id];
  let [demos, later] = [0, 0];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    const found = seen.has(next) ? null : modules(next);
    seen.add(next);
    if (!found) continue;
    if (found.isEntry) demos++;
    if (found.dynamicImporters.length > 0) later++;
    todo.push(...found.importers);
  }
  return { demos, later };
};

/**
 * Many small files weigh more than one, and each costs a request: what most demos need is one file,
 * and what reads, differentiates and compiles a typed function is another. Null leaves it to the
 * bundler.
 */
export const sharedFile = (id: string, modules: Modules): "demo" | "kernel" | null => {
  if (id.endsWith("/@astrojs/preact/dist/client.js")) return "demo";
  const { demos, later } = neededBy(id, modules);
  if (demos >= SHARED) return "demo";
  return demos === 0 && later >= SHARED && id.includes("/lib/math/") ? "kernel" : null;
};
