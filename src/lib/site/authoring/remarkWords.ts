// A room's tree → the same tree with every word checked against its schema; a mistake stops the build.
import type { Root } from "mdast";
import { eachNode } from "./eachNode.ts";
import type { VFile } from "vfile";
import { checkProperties } from "./checkProperties.ts";
import { knowledgeFor, type Knowledge } from "./knowledge.ts";
import { mistakeAt, type Placed } from "./mistake.ts";
import { didYouMean } from "./nearest.ts";
import { braces } from "./syntaxMistake.ts";
import { isElement, type WordElement } from "./wordElement.ts";
import { wordSchemas } from "./wordSchemas.ts";
import type { WordSchema } from "./wordSchema.ts";

/** Plain HTML that a room may use beside its words. */
const htmlElements = new Set(
  "a abbr b br cite code dd del details div dl dt em figcaption figure i img kbd mark p q s section small span strong sub summary sup table tbody td th thead time tr u ul ol li var wbr".split(
    " ",
  ),
);

const hasChildren = (element: WordElement): boolean =>
  element.children.some((child) => child.type !== "text" || child.value.trim() !== "");

const checkPlace = (
  element: WordElement,
  schema: WordSchema,
  ancestors: readonly Placed[],
  file: VFile,
): void => {
  const name = element.name!;
  if (schema.children === "none" && hasChildren(element)) {
    throw mistakeAt(file, element, `<${name}> holds nothing`, `Close it at once: <${name} … />`);
  }
  if (schema.children === "required" && !hasChildren(element)) {
    throw mistakeAt(file, element, `<${name}> is empty`, `Write something before </${name}>`);
  }
  const { inside: outer, holds: inner } = schema;
  if (inner && !element.children.some((child) => isElement(child) && child.name === inner)) {
    throw mistakeAt(
      file,
      element,
      `<${name}> has no <${inner}>`,
      `Write <${inner}> and </${inner}> before </${name}>, on lines of their own`,
    );
  }
  if (
    outer &&
    !ancestors.some(
      (node) => isElement(node as WordElement) && (node as WordElement).name === outer,
    )
  ) {
    throw mistakeAt(
      file,
      element,
      `<${name}> stands outside <${outer}>`,
      `Move it between <${outer}> and </${outer}>`,
    );
  }
  const inProse = ancestors.some((node) =>
    ["paragraph", "heading"].includes((node as WordElement).type),
  );
  if (!schema.inline && inProse) {
    throw mistakeAt(
      file,
      element,
      `<${name}> stands inside a sentence`,
      "Give it a line of its own, with an empty line before and after",
    );
  }
};

const checkHtml = (element: WordElement, file: VFile): void => {
  const handler = element.attributes.find(
    (attribute) => attribute.type === "mdxJsxAttribute" && /^on/i.test(attribute.name),
  );
  if (handler) throw mistakeAt(file, element, "this element holds a script", "Take the script out");
};

const checkElement = (
  element: WordElement,
  ancestors: readonly Placed[],
  know: Knowledge,
  file: VFile,
): void => {
  const name = element.name ?? "";
  if (name === "" || htmlElements.has(name)) return checkHtml(element, file);
  const schema = Object.hasOwn(wordSchemas, name) ? wordSchemas[name] : undefined;
  if (!schema) {
    const cure = didYouMean(name, Object.keys(wordSchemas), "AUTHORING.md");
    throw mistakeAt(file, element, `<${name}> is not a word of the rooms`, cure);
  }
  checkProperties(element, schema, know, file);
  checkPlace(element, schema, ancestors, file);
};

/** A remark plugin: rooms hold known words with sound properties, and no code of their own. */
export default function remarkWords() {
  return (tree: Root, file: VFile): void => {
    const know = knowledgeFor(file.cwd, file.path);
    eachNode(tree, (node, ancestors) => {
      if (node.type === "mdxjsEsm") {
        throw mistakeAt(
          file,
          node,
          "a room imports and exports nothing",
          "Remove the line; every word is there without it",
        );
      }
      if (node.type === "mdxFlowExpression" || node.type === "mdxTextExpression") {
        if (/^\s*(\/\*[\s\S]*\*\/\s*)*$/.test(node.value)) return;
        throw mistakeAt(file, node, "braces in the prose are read as code", braces);
      }
      if (isElement(node)) checkElement(node, ancestors, know, file);
    });
  };
}
