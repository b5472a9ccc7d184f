// The schemas of the words → their reference in AUTHORING.md.
import type { Property, Words, WordSchema } from "../../src/lib/site/authoring/wordSchema.ts";

const BEGIN = "<!-- words: written by `npm run authoring`, do not edit -->\n";
const END = "<!-- end of words -->";

const property = ([name, { means, required, oneOf }]: [string, Property]): string => {
  const values = oneOf ? ` One of: ${oneOf.join(", ")}.` : "";
  return `- \`${name}\`${required ? "" : " (may be left out)"}: ${means}${values}`;
};

const place = ({ inline, inside, children }: WordSchema): string =>
  [
    inline ? "It stands in a sentence." : "",
    inside ? `It stands inside \`<${inside}>\`.` : "",
    children === "required" ? "Prose stands between its two tags." : "",
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");

const entry = ([name, schema]: [string, WordSchema]): string =>
  [
    `#### \`<${name}>\``,
    `${schema.purpose} ${place(schema)}`.trim(),
    Object.entries(schema.properties).map(property).join("\n"),
    ...schema.examples.map((example) => `\`\`\`mdx\n${example}\n\`\`\``),
  ]
    .filter((part) => part !== "")
    .join("\n\n");

/** The reference of all words, a group at a time. */
export const wordReference = (groups: Readonly<Record<string, Words>>): string =>
  Object.entries(groups)
    .map(([title, words]) => `### ${title}\n\n${Object.entries(words).map(entry).join("\n\n")}`)
    .join("\n\n");

/**
 * The guide with the reference put in anew between its two marks.
 * @throws Error where a mark is missing.
 */
export const withReference = (guide: string, reference: string): string => {
  const [from, to] = [guide.indexOf(BEGIN), guide.indexOf(END)];
  if (from < 0 || to < from)
    throw new Error(`AUTHORING.md lacks the line ${from < 0 ? BEGIN : END}`);
  return `${guide.slice(0, from + BEGIN.length)}\n${reference}\n\n${guide.slice(to)}`;
};
