// Links from the root of the course → links from the root of the host it is served by.

interface Node {
  tagName?: string;
  properties?: Record<string, unknown>;
  children?: Node[];
}

/** `/derivatives/` under the base `/x/` becomes `/x/derivatives/`; other links stay as they are. */
export const withBase = (base: string, path: string): string =>
  /^\/(?!\/)/.test(path) ? `${base.replace(/\/$/, "")}${path}` : path;

/** A rehype plugin: an author writes `[Derivatives](/derivatives/)` whatever the site's base is. */
export default function rehypeBaseLinks({ base }: { base: string }) {
  const visit = (node: Node): void => {
    for (const name of ["href", "src"] as const) {
      const path = node.properties?.[name];
      if (node.properties && typeof path === "string") node.properties[name] = withBase(base, path);
    }
    node.children?.forEach(visit);
  };
  return visit;
}
