// Markdown or MDX → its prose: what a reader reads, without code, formulas and addresses.
import { createProcessor } from "@mdx-js/mdx";
import type { Nodes, Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkMath from "remark-math";
import { visit } from "unist-util-visit";
import { attributeText, isElement } from "../../../src/lib/site/authoring/wordElement.ts";
import { wordSchemas } from "../../../src/lib/site/authoring/wordSchemas.ts";

/** A stretch of text and the line of the file on which it begins. */
export interface Prose {
  readonly line: number;
  readonly text: string;
}

const FRONTMATTER = /^---\n[^]*?\n---\n/;
const KEY = /^\s*(?:[A-Za-z]+:|-)\s/;

/** Each line of the frontmatter without its key. */
const frontmatterProse = (text: string): Prose[] =>
  (FRONTMATTER.exec(text)?.[0] ?? "")
    .split("\n")
    .map((line, i) => ({ line: i + 1, text: line.replace(KEY, "") }));

const withoutFormulas = (text: string): string => text.replace(/\$[^$]*\$/g, " ");

/** The captions, questions and other texts that stand in a word's properties. */
const propertyProse = (node: Nodes): Prose[] => {
  if (!isElement(node)) return [];
  const properties = wordSchemas[node.name ?? ""]?.properties ?? {};
  return node.attributes.flatMap((attribute) => {
    if (attribute.type !== "mdxJsxAttribute") return [];
    const kind = properties[attribute.name]?.kind;
    const text = kind === "text" || kind === "choices" ? attributeText(attribute) : undefined;
    const line = (attribute.position ?? node.position)?.start.line ?? 1;
    return text === undefined ? [] : [{ line, text: withoutFormulas(text) }];
  });
};

const nodeProse = (node: Nodes): Prose[] => {
  const line = node.position?.start.line ?? 1;
  if (node.type === "text") return [{ line, text: node.value }];
  if (node.type === "image") return [{ line, text: node.alt ?? "" }];
  return propertyProse(node);
};

/** The prose of a Markdown file, in reading order. */
export const markdownProse = (text: string, format: "md" | "mdx"): Prose[] => {
  const body = text.replace(FRONTMATTER, (head) => head.replace(/[^\n]/g, " "));
  const remarkPlugins = format === "mdx" ? [remarkGfm, remarkMath] : [remarkGfm];
  const tree = createProcessor({ format, remarkPlugins }).parse(body) as Root;
  const found: Prose[] = frontmatterProse(text);
  visit(tree, (node) => {
    found.push(...nodeProse(node));
  });
  return found;
};
