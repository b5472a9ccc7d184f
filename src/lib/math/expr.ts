// The expression tree: its kinds, its constructors, and how to walk it.

/** A real function of one real variable; NaN where it is undefined. */
export type RealFunction = (x: number) => number;

/** The binary kinds; `left` stands before the sign and `right` after it (or below, or above). */
export type BinaryKind = "sum" | "difference" | "product" | "quotient" | "power";

/** A number of the tree is never negative: −2 is the negative of 2, as it is written. */
export interface NumberExpr {
  readonly kind: "number";
  readonly value: number;
}
export interface ConstantExpr {
  readonly kind: "constant";
  readonly name: "pi" | "e";
}
export interface VariableExpr {
  readonly kind: "variable";
  readonly name: string;
}
export interface NegativeExpr {
  readonly kind: "negative";
  readonly of: Expr;
}
export interface BinaryExpr {
  readonly kind: BinaryKind;
  readonly left: Expr;
  readonly right: Expr;
}
/** A function of the table in functions.ts, by its canonical name. */
export interface CallExpr {
  readonly kind: "call";
  readonly name: string;
  readonly args: readonly Expr[];
}
/** A derivative that is still to be taken: d/dx[of]. */
export interface DerivativeExpr {
  readonly kind: "derivative";
  readonly of: Expr;
  readonly variable: string;
}

export type Expr =
  NumberExpr | ConstantExpr | VariableExpr | NegativeExpr | BinaryExpr | CallExpr | DerivativeExpr;

/** The way from the root to a part: which child to take at each level. */
export type Path = readonly number[];

/** A number; a negative one becomes the negative of its magnitude. Throws on NaN and ±Infinity. */
export const number = (value: number): Expr => {
  if (!Number.isFinite(value)) throw new RangeError(`A number of the tree is finite, not ${value}`);
  const magnitude: Expr = { kind: "number", value: Math.abs(value) };
  return value < 0 ? negative(magnitude) : magnitude;
};
export const variable = (name: string): Expr => ({ kind: "variable", name });
export const constant = (name: "pi" | "e"): Expr => ({ kind: "constant", name });
export const negative = (of: Expr): Expr => ({ kind: "negative", of });
const binary =
  (kind: BinaryKind) =>
  (left: Expr, right: Expr): Expr => ({ kind, left, right });
export const sum = binary("sum");
export const difference = binary("difference");
export const product = binary("product");
export const quotient = binary("quotient");
export const power = binary("power");
export const call = (name: string, ...args: Expr[]): Expr => ({ kind: "call", name, args });
/** d/d`name`[of], not yet taken. */
export const derivativeOf = (of: Expr, name: string): Expr => ({
  kind: "derivative",
  of,
  variable: name,
});

export const isNumber = (expr: Expr, value?: number): expr is NumberExpr =>
  expr.kind === "number" && (value === undefined || expr.value === value);

const none: readonly Expr[] = [];

/** The parts one level down, in the order in which they are written. */
export const children = (expr: Expr): readonly Expr[] => {
  switch (expr.kind) {
    case "number":
    case "constant":
    case "variable":
      return none;
    case "negative":
    case "derivative":
      return [expr.of];
    case "call":
      return expr.args;
    default:
      return [expr.left, expr.right];
  }
};

/** The same node over other parts; `parts` has the length of `children(expr)`. */
export const withChildren = (expr: Expr, parts: readonly Expr[]): Expr => {
  switch (expr.kind) {
    case "number":
    case "constant":
    case "variable":
      return expr;
    case "negative":
    case "derivative":
      return { ...expr, of: parts[0]! };
    case "call":
      return { ...expr, args: parts };
    default:
      return { ...expr, left: parts[0]!, right: parts[1]! };
  }
};

/** How many nodes the tree has, counted no further than just past `limit`. */
export const size = (expr: Expr, limit = Infinity): number => {
  let count = 0;
  const visit = (node: Expr): void => {
    if (++count <= limit) children(node).forEach(visit);
  };
  visit(expr);
  return count;
};

/** Whether a variable (any, if no name is given) stands in the tree. */
export const contains = (expr: Expr, name?: string): boolean => {
  if (expr.kind === "variable") return name === undefined || expr.name === name;
  if (expr.kind === "call") return expr.args.some((part) => contains(part, name));
  if (expr.kind === "negative" || expr.kind === "derivative") return contains(expr.of, name);
  if (expr.kind === "number" || expr.kind === "constant") return false;
  return contains(expr.left, name) || contains(expr.right, name);
};

/** The names of the variables, each once, in the order in which they first appear. */
export const variablesOf = (expr: Expr): string[] => {
  const names = new Set<string>();
  const visit = (node: Expr): void => {
    if (node.kind === "variable") names.add(node.name);
    children(node).forEach(visit);
  };
  visit(expr);
  return [...names];
};

/** The part at the end of a path. Throws where the path leaves the tree. */
export const partAt = (expr: Expr, path: Path): Expr =>
  path.reduce((node, index) => {
    const part = children(node)[index];
    if (!part) throw new RangeError(`The path [${path.join(", ")}] leaves the expression`);
    return part;
  }, expr);

/** The tree with the part at the end of a path put in anew. */
export const withPartAt = (expr: Expr, path: Path, part: Expr): Expr => {
  if (path.length === 0) return part;
  const [index, ...rest] = path as [number, ...number[]];
  const parts = [...children(expr)];
  parts[index] = withPartAt(partAt(expr, [index]), rest, part);
  return withChildren(expr, parts);
};

/** The tree with every occurrence of a variable replaced. */
export const substitute = (expr: Expr, name: string, by: Expr): Expr =>
  expr.kind === "variable"
    ? expr.name === name
      ? by
      : expr
    : withChildren(
        expr,
        children(expr).map((part) => substitute(part, name, by)),
      );

/** Whether two trees are the same, node by node. */
export const sameTree = (a: Expr, b: Expr): boolean => {
  if (a === b) return true;
  if (a.kind !== b.kind) return false;
  if (a.kind === "number") return a.value === (b as NumberExpr).value;
  if ("name" in a && a.name !== (b as CallExpr).name) return false;
  if (a.kind === "derivative" && a.variable !== (b as DerivativeExpr).variable) return false;
  const [mine, theirs] = [children(a), children(b)];
  return mine.length === theirs.length && mine.every((part, i) => sameTree(part, theirs[i]!));
};
