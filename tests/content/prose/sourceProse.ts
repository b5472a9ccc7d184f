// TypeScript → the sentences in it that a reader may meet: messages, labels and what demos say.
import ts from "typescript";
import type { Prose } from "./markdownProse.ts";

/** Words with a space between them; class names have no capital and no full stop, markup begins with <. */
const isSentence = (text: string): boolean =>
  /\p{L}\s+\p{L}/u.test(text) &&
  !/^\s*</.test(text) &&
  (/[.?!:,;“”()]/.test(text) || /^\s*\p{Lu}/u.test(text));

const inImport = (node: ts.Node): boolean =>
  ts.isImportDeclaration(node.parent) || ts.isExportDeclaration(node.parent);

const textOf = (node: ts.Node): string | undefined => {
  if (ts.isJsxText(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return [node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join(" 0 ");
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node))
    return inImport(node) ? undefined : node.text;
  return undefined;
};

/** The sentences of a module, in the order in which they stand. */
export const sourceProse = (file: string, source: string): Prose[] => {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const found: Prose[] = [];
  const visit = (node: ts.Node): void => {
    const text = textOf(node);
    const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    if (text !== undefined && (ts.isJsxText(node) || isSentence(text)))
      found.push({ line, text: text.replace(/&\w+;/g, " ") });
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
};
