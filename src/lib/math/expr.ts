// The expression tree: its nodes, their constructors, and how to walk it.

/** A real function of one real variable; NaN where it is undefined. */
export type RealFunction = (x: number) => number;

/**
 * What a node is. The binary kinds have two parts: left and right of the sign, above and below the
 * bar, base and exponent.
 */
export type Kind =
  | "number"
  | "constant"
  | "variable"
  | "negative"
  | "sum"
  | "difference"
  | "product"
  | "quotient"
  | "power"
  | "call"
  | "derivative";

/** The operations, those with a sign between two parts first, from the loosest to the tightest. */
export const operations = "sum difference product quotient power negative".split(" ") as Kind[];

/** A node; all have the same fields, so that every walk is one loop and every access is fast. */
export interface Expr {
  readonly kind: Kind;
  /** One level down, in the order in which they are written. */
  readonly parts: readonly Expr[];
  /**
   * Of a variable, its name ("x", "theta"); of a constant, "pi" or "e"; of a call, the function's
   * name in functions.ts; of a derivative, the variable; else empty.
   */
  readonly name: string;
  /** Of a number or constant; never negative: −2 is the negative of 2, as it is written. Else 0. */
  readonly value: number;
}

/** The way from the root to a part: which part to take at each level. */
export type Path = readonly number[];

/** A node of any kind. */
export const node = (kind: Kind, parts: readonly Expr[], name = "", value = 0): Expr => ({
  kind,
  parts,
  name,
  value,
});
const leaf: readonly Expr[] = [];

/** A number; a negative one becomes the negative of its magnitude. Throws on NaN and ±Infinity. */
export const number = (value: number): Expr => {
  if (!Number.isFinite(value)) throw new RangeError(`Not a finite number: ${value}`);
  const magnitude = node("number", leaf, "", Math.abs(value));
  return value < 0 ? negative(magnitude) : magnitude;
};
export const variable = (name: string): Expr => node("variable", leaf, name);
export const constant = (name: "pi" | "e"): Expr =>
  node("constant", leaf, name, name === "e" ? Math.E : Math.PI);
export const negative = (of: Expr): Expr => node("negative", [of]);
export const sum = (left: Expr, right: Expr): Expr => node("sum", [left, right]);
export const difference = (left: Expr, right: Expr): Expr => node("difference", [left, right]);
export const product = (left: Expr, right: Expr): Expr => node("product", [left, right]);
export const quotient = (above: Expr, below: Expr): Expr => node("quotient", [above, below]);
export const power = (base: Expr, exponent: Expr): Expr => node("power", [base, exponent]);
export const call = (name: string, ...args: Expr[]): Expr => node("call", args, name);
/** d/d`name`[of], a derivative that is still to be taken. */
export const derivativeOf = (of: Expr, name: string): Expr => node("derivative", [of], name);

export const isNumber = (expr: Expr, value: number): boolean =>
  expr.kind === "number" && expr.value === value;
export const isCall = (expr: Expr, name: string): boolean =>
  expr.kind === "call" && expr.name === name;
/** Euler's number e, the base of the exponential. */
export const isE = (expr: Expr): boolean => expr.kind === "constant" && expr.name === "e";
export const isSum = (expr: Expr): boolean => expr.kind === "sum" || expr.kind === "difference";

/** The only part of a negative, a derivative or most calls; the left one of a binary node. */
export const first = (expr: Expr): Expr => expr.parts[0]!;
/** The right part of a binary node. */
export const second = (expr: Expr): Expr => expr.parts[1]!;

/** The same node over other parts; itself over its own, so that what is known of it stays known. */
export const withParts = (expr: Expr, parts: readonly Expr[]): Expr =>
  parts.some((part, k) => part !== expr.parts[k]) ? node(expr.kind, parts, expr.name) : expr;

/** min and max of more than two as of the first and of all others; any other node as it is. */
export const paired = (expr: Expr): Expr => {
  const [left, ...rest] = expr.parts;
  return rest[1] ? withParts(expr, [left!, withParts(expr, rest)]) : expr;
};

/** How many nodes the tree has, counted no further than just past `limit`. */
export const size = (expr: Expr, limit = Infinity): number => {
  let count = 1;
  for (const part of expr.parts) if (count <= limit) count += size(part, limit - count);
  return count;
};

/** Whether a variable (any, if no name is given) stands in the tree. */
export const contains = (expr: Expr, name?: string): boolean =>
  expr.kind === "variable"
    ? !name || expr.name === name
    : expr.parts.some((part) => contains(part, name));

/** The names of the variables, each once, in the order in which they first appear. */
export const variablesOf = (expr: Expr): string[] =>
  expr.kind === "variable" ? [expr.name] : [...new Set(expr.parts.flatMap(variablesOf))];

/** The part at the end of a path. Throws where the path leaves the tree. */
export const partAt = (expr: Expr, path: Path): Expr =>
  path.reduce((at, index) => {
    const part = at.parts[index];
    if (!part) throw new RangeError(`The path ${path.join()} leaves the expression`);
    return part;
  }, expr);

/** The tree with every occurrence of a variable replaced. */
export const substitute = (expr: Expr, name: string, by: Expr): Expr => {
  if (expr.kind === "variable") return expr.name === name ? by : expr;
  return withParts(
    expr,
    expr.parts.map((part) => substitute(part, name, by)),
  );
};
