// A style sheet + the HTML that a reader sees first → the rules that may apply to it.
import postcss, { type ChildNode, type Container } from "postcss";
import parser, { type Selector } from "postcss-selector-parser";
import { classesIn } from "./classPaths.ts";

/** Names of elements, classes and ids that occur. */
interface Seen {
  readonly tags: ReadonlySet<string>;
  readonly classes: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
}

const namesIn = (html: string, name: RegExp): Set<string> =>
  new Set([...html.matchAll(name)].map(([, found = ""]) => found.toLowerCase()));

const seenIn = (html: string): Seen => ({
  tags: namesIn(html, /<([a-z][\w-]*)/gi)
    .add("html")
    .add("body"),
  classes: classesIn(html),
  ids: new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = ""]) => id)),
});

/** Whether all that the selector asks for occurs; what it forbids, and states, are not weighed. */
const mayMatch = (selector: Selector, seen: Seen): boolean =>
  selector.nodes.every((node) => {
    if (node.type === "class") return seen.classes.has(node.value);
    if (node.type === "tag") return seen.tags.has(node.value.toLowerCase());
    if (node.type === "id") return seen.ids.has(node.value);
    if (node.type !== "pseudo" || node.value === ":not" || node.nodes.length === 0) return true;
    return node.nodes.some((inner) => mayMatch(inner, seen));
  });

/** Text of a node in which the rules that match nothing are left out. */
type Cut = (seen: Seen) => string;

const cutOf = (node: ChildNode): Cut => {
  if (node.type === "rule") {
    const body = node.nodes.map(String).join(";");
    const selectors = parser().astSync(node.selector).nodes;
    return (seen) => {
      const kept = selectors.filter((selector) => mayMatch(selector, seen)).map(String);
      return kept.length > 0 ? `${kept.join(",")}{${body}}` : "";
    };
  }
  if (node.type !== "atrule" || !node.nodes || /keyframes|font-face/.test(node.name))
    return () => (node.type === "comment" ? "" : String(node));
  if (node.name === "media" && node.params === "print") return () => "";
  const inner = cutsIn(node as Container);
  return (seen) => {
    const rules = inner.map((cut) => cut(seen)).join("");
    return rules && `@${node.name} ${node.params}{${rules}}`;
  };
};

const cutsIn = (container: Container): Cut[] => (container.nodes ?? []).map(cutOf);

/**
 * For any HTML, the rules of the sheet that may apply to one of its elements, in their order.
 * Those for paper are left out: a page is printed when it is whole.
 */
export const earlyRules = (css: string): ((html: string) => string) => {
  const cuts = cutsIn(postcss.parse(css));
  return (html) => {
    const seen = seenIn(html);
    return cuts.map((cut) => cut(seen)).join("");
  };
};
