// A JSX element of a room's tree → its properties as text, and the way to set one.
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import type {} from "mdast-util-mdx";

export type WordElement = MdxJsxFlowElement | MdxJsxTextElement;

/** The properties of one word, as written. */
export type Given = Readonly<Record<string, string>>;

export const isElement = (node: { type: string }): node is WordElement =>
  node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement";

/** A number, a text or a truth value in braces. */
const LITERAL = /^\s*(?:(-?[\d.]+)|"([^"]*)"|'([^']*)'|`([^`$]*)`|(true|false))\s*$/;

/** The value of a property as text; literals in braces count as text, other code does not. */
export const attributeText = ({ value }: MdxJsxAttribute): string | undefined => {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  return LITERAL.exec(value.value)
    ?.slice(1)
    .find((part) => part !== undefined);
};

/** The properties of an element that are plain text, by name. */
export const givenTo = (element: WordElement): Given =>
  Object.fromEntries(
    element.attributes.flatMap((attribute) => {
      if (attribute.type !== "mdxJsxAttribute") return [];
      const text = attributeText(attribute);
      return text === undefined ? [] : [[attribute.name, text]];
    }),
  );

/** Sets a property, in place of one of that name. */
export const setProperty = (element: WordElement, name: string, value: string): void => {
  element.attributes = [
    ...element.attributes.filter(
      (attribute) => attribute.type !== "mdxJsxAttribute" || attribute.name !== name,
    ),
    { type: "mdxJsxAttribute", name, value },
  ];
};

/** Sets a property to a number: what the room writes as text, a demo takes as a number. */
export const setNumber = (element: WordElement, name: string, value: number): void => {
  const literal = { type: "Literal" as const, value, raw: String(value) };
  setProperty(element, name, "");
  const attribute = element.attributes.at(-1) as MdxJsxAttribute;
  attribute.value = {
    type: "mdxJsxAttributeValueExpression",
    value: String(value),
    data: {
      estree: {
        type: "Program",
        sourceType: "module",
        body: [{ type: "ExpressionStatement", expression: literal }],
      },
    },
  };
};
