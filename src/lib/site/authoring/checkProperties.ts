// A word and its schema → nothing, or the mistake in its properties.
import type { VFile } from "vfile";
import { Mistaken } from "../mistaken.ts";
import type { Knowledge } from "./knowledge.ts";
import { mistakeAt, type Placed } from "./mistake.ts";
import { didYouMean } from "./nearest.ts";
import { type Problem, propertyChecks } from "./propertyKinds.ts";
import { attributeText, type Given, givenTo, type WordElement } from "./wordElement.ts";
import type { WordSchema } from "./wordSchema.ts";

const placeOf = (attribute: unknown, element: Placed): Placed =>
  (attribute as Placed).position ? (attribute as Placed) : element;

/** Properties are text; what is code in braces is refused, literals in braces become text. */
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

const notOneOf = (values: readonly string[] | undefined, value: string): Problem | undefined =>
  values === undefined || values.includes(value)
    ? undefined
    : { what: `“${value}” is none of its values`, cure: didYouMean(value, values, "these") };

/** Each property by itself: known, given once, and of its kind. */
const checkEach = (
  element: WordElement,
  schema: WordSchema,
  know: Knowledge,
  file: VFile,
): void => {
  const known = Object.keys(schema.properties);
  const given = givenTo(element);
  const listed =
    known.length > 0 ? `Its properties are ${known.join(", ")}` : "It has no properties";
  const seen = new Set<string>();
  for (const attribute of element.attributes) {
    if (attribute.type !== "mdxJsxAttribute") continue;
    const { name } = attribute;
    const place = placeOf(attribute, element);
    const property = Object.hasOwn(schema.properties, name) ? schema.properties[name] : undefined;
    if (!property)
      throw mistakeAt(file, place, `<${element.name}> has no property “${name}”`, listed);
    const where = `“${name}” of <${element.name}>`;
    if (seen.has(name)) throw mistakeAt(file, place, `${where} is given twice`, "Keep one of them");
    seen.add(name);
    const value = given[name]!;
    const problem =
      notOneOf(property.oneOf, value) ?? propertyChecks[property.kind](value, given, know);
    if (problem) throw mistakeAt(file, place, `${where}: ${problem.what}`, problem.cure);
  }
};

const checkTogether = (element: WordElement, schema: WordSchema, file: VFile): void => {
  try {
    schema.check?.(givenTo(element));
  } catch (error) {
    if (!(error instanceof Mistaken)) throw error;
    throw mistakeAt(file, element, `<${element.name}>: ${error.message}`, error.cure);
  }
};

/**
 * Checks what a word is given.
 * @throws AuthorMistake
 */
export const checkProperties = (
  element: WordElement,
  schema: WordSchema,
  know: Knowledge,
  file: VFile,
): void => {
  requirePlainProperties(element, file);
  checkEach(element, schema, know, file);
  const given: Given = givenTo(element);
  const missing = Object.entries(schema.properties).find(
    ([name, { required }]) => required && !(name in given),
  );
  if (missing) {
    const [name, { means }] = missing;
    const what = `<${element.name}> lacks “${name}”`;
    throw mistakeAt(file, element, what, `Add ${name}="…": ${means}`);
  }
  checkTogether(element, schema, file);
};
