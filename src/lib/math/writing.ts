// What typed text and LaTeX share: a node is written by a pattern, its parts in brackets where needed.

import type { Expr, Kind } from "./expr.ts";

/** How each kind is written. A digit stands for a part: one that binds less than it gets brackets. */
export type Patterns = Partial<Record<Kind, string>>;

const bindings: Partial<Record<Kind, number>> = {
  sum: 1,
  difference: 1,
  negative: 2,
  quotient: 3,
  product: 4,
  power: 6,
};

/** A pattern with the parts of an expression in their places. */
export const written = (
  { parts }: Expr,
  pattern: string,
  write: (part: Expr, k: number) => string,
  bracketed: (inner: string) => string,
): string => {
  let k = 0;
  return pattern.replace(/\d/g, (least) => {
    const part = parts[k]!;
    const inner = write(part, k++);
    return (bindings[part.kind] ?? 7) < +least ? bracketed(inner) : inner;
  });
};
