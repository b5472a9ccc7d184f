// A room's tree → its anchors, and the id that each heading gets.
import GithubSlugger from "github-slugger";
import type { Heading, Root } from "mdast";
import { toString } from "mdast-util-to-string";
import { eachNode } from "./eachNode.ts";
import type { Placed } from "./mistake.ts";
import { givenTo, isElement, type WordElement } from "./wordElement.ts";

/** A place to link to: `#id`. */
export interface Anchor {
  readonly id: string;
  readonly node: Placed & { readonly type: string };
}

/** The anchor that a heading makes; two equal headings make the same one. */
export const headingId = (heading: Heading): string =>
  new GithubSlugger().slug(toString(heading).replaceAll("\\", ""));

/** The anchor of a definition that names none itself. */
const definitionId = (term: string): string => `definition-${new GithubSlugger().slug(term)}`;

/** The anchor of a word or an HTML element, if it has one. */
export const elementId = (element: WordElement): string | undefined => {
  const given = givenTo(element);
  if (given.id !== undefined) return given.id;
  if (element.name === "Sources") return "sources";
  return element.name === "Definition" && given.term ? definitionId(given.term) : undefined;
};

/** Every anchor of a room, in reading order, repeated ones included. */
export const anchorsOf = (tree: Root): readonly Anchor[] => {
  const anchors: Anchor[] = [];
  eachNode(tree, (node) => {
    if (node.type === "heading") anchors.push({ id: headingId(node), node });
    if (!isElement(node)) return;
    const id = elementId(node);
    if (id !== undefined) anchors.push({ id, node });
  });
  return anchors;
};
