// HTML → its text, each piece with the classes of the elements it stands in.

/** An element on the way to a text: its name and its classes. */
export interface Step {
  readonly tag: string;
  readonly classes: readonly string[];
}

const token = /<!--[\s\S]*?-->|<(\/?)([a-zA-Z][\w:-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>|[^<]+/g;
const classOf = /\sclass=(?:"([^"]*)"|'([^']*)'|([^\s>]+))/;
const empty = new Set("area base br col embed hr img input link meta source track wbr".split(" "));
const raw = new Set(["script", "style"]);

const named: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
};

/** Characters for their names and numbers: `&#x2212;` is −. */
export const unescaped = (text: string): string =>
  text.includes("&")
    ? text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
        if (name) return named[name] ?? whole;
        return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal));
      })
    : text;

/** Calls `visit` with every piece of text and the path of elements to it. Made for generated HTML. */
export const eachText = (
  html: string,
  visit: (text: string, path: readonly Step[]) => void,
): void => {
  const path: Step[] = [];
  for (const [piece, slash, name, attributes] of html.matchAll(token)) {
    const tag = name?.toLowerCase();
    if (tag === undefined) {
      if (!piece.startsWith("<!--") && !raw.has(path.at(-1)?.tag ?? "")) visit(piece, path);
    } else if (slash) {
      const opened = path.findLastIndex((step) => step.tag === tag);
      if (opened >= 0) path.length = opened;
    } else if (!empty.has(tag) && !attributes?.endsWith("/")) {
      const [, a, b, c] = classOf.exec(attributes ?? "") ?? [];
      path.push({ tag, classes: (a ?? b ?? c ?? "").split(/\s+/).filter(Boolean) });
    }
  }
};

/** Every class that an element of the HTML has. */
export const classesIn = (html: string): Set<string> => {
  const classes = new Set<string>();
  for (const [, a, b, c] of html.matchAll(new RegExp(classOf, "g")))
    for (const name of (a ?? b ?? c ?? "").split(/\s+/)) if (name) classes.add(name);
  return classes;
};
