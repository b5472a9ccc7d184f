// A formula in a sentence and the full stop after it → one piece that no line break comes between.

interface Node {
  type: string;
  tagName?: string;
  value?: string;
  properties?: Record<string, unknown>;
  children?: Node[];
}

const opening = /[([“‘]+$/;
const closing = /^[.,;:!?)\]”’%°-]+/;

const isFormula = (node: Node | undefined): node is Node =>
  Array.isArray(node?.properties?.["className"]) && node.properties["className"].includes("katex");

const text = (value: string): Node => ({ type: "text", value });

/** What `pattern` finds in a text node, and what is left of the node; null where it finds nothing. */
const taken = (node: Node | undefined, pattern: RegExp): [mark: Node, rest: Node] | null => {
  const value = node?.type === "text" ? (node.value ?? "") : "";
  const mark = pattern.exec(value)?.[0];
  return mark === undefined ? null : [text(mark), text(value.replace(pattern, ""))];
};

const keepAll = (node: Node): void => {
  const children = node.children;
  if (!children) return;
  for (let i = 0; i < children.length; i++) {
    const formula = children[i];
    if (!isFormula(formula)) {
      keepAll(formula!);
      continue;
    }
    const before = taken(children[i - 1], opening);
    const after = taken(children[i + 1], closing);
    if (!before && !after) continue;
    if (before) children[i - 1] = before[1];
    if (after) children[i + 1] = after[1];
    const piece = [before?.[0], formula, after?.[0]].filter((part) => part !== undefined);
    const properties = { className: ["keep"] };
    children[i] = { type: "element", tagName: "span", properties, children: piece };
  }
};

/** A rehype plugin that runs after rehype-katex. */
export default function rehypeKeepPunctuation() {
  return (tree: Node): void => keepAll(tree);
}
