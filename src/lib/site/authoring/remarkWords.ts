// A room's tree → the same tree with every word checked against its schema; a mistake stops the build.
import type { Root } from "mdast";
import { visitParents } from "unist-util-visit-parents";
import type { VFile } from "vfile";
import { knowledgeFor, type Knowledge } from "./knowledge.ts";
import { mistakeAt, type Placed } from "./mistake.ts";
import { didYouMean } from "./nearest.ts";
import { type Problem, propertyChecks } from "./propertyKinds.ts";
import { attributeText, givenTo, isElement, type WordElement } from "./wordElement.ts";
import { wordSchemas } from "./wordSchemas.ts";
import type { WordSchema } from "./wordSchema.ts";

/** Plain HTML that a room may use beside its words. */
const htmlElements = new Set(
  "a abbr b br cite code dd del details div dl dt em figcaption figure i img kbd mark p q s section small span strong sub summary sup table tbody td th thead time tr u ul ol li var wbr".split(
    " ",
  ),
);

const requirePlainProperties = (element: WordElement, file: VFile): void => {
  for (const attribute of element.attributes) {
    if (attribute.type === "mdxJsxAttribute") {
      const text = attributeText(attribute);
      if (text !== undefined) {
        if (attribute.value !== null) attribute.value = text;
        continue;
      }
    }
    const name = attribute.type === "mdxJsxAttribute" ? attribute.name : "{…}";
    throw mistakeAt(
      file,
      placeOf(attribute, element),
      `“${name}” of <${element.name}> is code`,
      'Write its value between quotation marks: digits="4"',
    );
  }
};

const placeOf = (attribute: unknown, element: Placed): Placed =>
  (attribute as Placed).position ? (attribute as Placed) : element;

const notOneOf = (values: readonly string[] | undefined, value: string): Problem | undefined =>
  values === undefined || values.includes(value)
    ? undefined
    : { what: `“${value}” is none of its values`, cure: didYouMean(value, values, "these") };

const checkProperties = (
  element: WordElement,
  schema: WordSchema,
  know: Knowledge,
  file: VFile,
): void => {
  const known = Object.keys(schema.properties);
  const given = givenTo(element);
  const listed =
    known.length > 0 ? `Its properties are ${known.join(", ")}` : "It has no properties";
  for (const attribute of element.attributes) {
    if (attribute.type !== "mdxJsxAttribute") continue;
    const property = schema.properties[attribute.name];
    const place = placeOf(attribute, element);
    const where = `“${attribute.name}” of <${element.name}>`;
    if (!property)
      throw mistakeAt(file, place, `<${element.name}> has no property “${attribute.name}”`, listed);
    const value = given[attribute.name]!;
    const problem =
      notOneOf(property.oneOf, value) ?? propertyChecks[property.kind](value, given, know);
    if (problem) throw mistakeAt(file, place, `${where}: ${problem.what}`, problem.cure);
  }
  const missing = known.find((name) => schema.properties[name]!.required && !(name in given));
  if (missing !== undefined) {
    const { means } = schema.properties[missing]!;
    throw mistakeAt(
      file,
      element,
      `<${element.name}> lacks “${missing}”`,
      `Add ${missing}="…": ${means}`,
    );
  }
};

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
  const outer = schema.inside;
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

const checkElement = (
  element: WordElement,
  ancestors: readonly Placed[],
  know: Knowledge,
  file: VFile,
): void => {
  const name = element.name ?? "";
  if (name === "" || htmlElements.has(name)) return;
  const schema = Object.hasOwn(wordSchemas, name) ? wordSchemas[name] : undefined;
  if (!schema) {
    const cure = didYouMean(name, Object.keys(wordSchemas), "AUTHORING.md");
    throw mistakeAt(file, element, `<${name}> is not a word of the rooms`, cure);
  }
  requirePlainProperties(element, file);
  checkProperties(element, schema, know, file);
  checkPlace(element, schema, ancestors, file);
};

/** A remark plugin: rooms hold known words with sound properties, and no code of their own. */
export default function remarkWords() {
  return (tree: Root, file: VFile): void => {
    const know = knowledgeFor(file.cwd, file.path);
    visitParents(tree, (node, ancestors) => {
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
        throw mistakeAt(
          file,
          node,
          "braces in the prose are read as code",
          'Write \\{ and \\}, or use <Calc e="…" /> for a number',
        );
      }
      if (isElement(node)) checkElement(node, ancestors, know, file);
    });
  };
}
