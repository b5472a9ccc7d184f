// Rooms that were found → list items for the page, built node by node.
import type { FoundRoom } from "../../lib/site/search/library.ts";
import type { Place } from "../../lib/site/search/places.ts";

const element = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] => {
  const node = document.createElement(name);
  node.append(...children);
  return node;
};

const link = (href: string, text: string): HTMLAnchorElement => {
  const node = element("a", text);
  node.href = href;
  return node;
};

const placeItem = (address: string, { id, title, excerpt }: Place): HTMLElement =>
  element(
    "li",
    link(id ? `${address}#${id}` : address, title),
    element("p", ...excerpt.map(({ text, found }) => (found ? element("mark", text) : text))),
  );

/** A room with its parts. `home` is the path of the front page, with a final "/". */
export const foundItem = (home: string, { path, title, places }: FoundRoom): HTMLElement => {
  const address = home + path;
  return element(
    "li",
    element("h2", link(address, title)),
    element("ul", ...places.map((place) => placeItem(address, place))),
  );
};
