// A node of a page's tree (hast), as the rehype plugins of this folder read and make it.

export interface Node {
  type: string;
  tagName?: string;
  value?: string;
  properties?: Record<string, unknown>;
  children?: Node[];
  data?: unknown;
}

export const hasClass = ({ properties }: Node, name: string): boolean => {
  const classes = properties?.["className"];
  return Array.isArray(classes) ? classes.includes(name) : classes === name;
};
