// Expr → the conditions under which it has a value on the reals.

import { contains, first, second, substitute, type Expr } from "./expr.ts";
import { isNonNegative } from "./multiply.ts";
import { simplify } from "./simplify.ts";
import { tableExpr } from "./tableExpr.ts";
import { keyOf } from "./term.ts";

/** What must hold for a value to exist, as a relation to 0. */
export type Relation = ">" | "≥" | "≠";

/** The expression stands in this relation to 0: x − 1 ≠ 0, x ≥ 0. */
export interface Condition {
  readonly expr: Expr;
  readonly relation: Relation;
}

type Asked = readonly [expression: string, relation: Relation];

const asking = (names: string, ...conditions: readonly Asked[]) =>
  names.split(" ").map((name) => [name, conditions] as const);

/** What each function asks of its argument u, if anything. */
const asked = new Map([
  ...asking("tan sec", ["cos(u)", "≠"]),
  ...asking("csc cot", ["sin(u)", "≠"]),
  ...asking("arcsin arccos", ["1 - u^2", "≥"]),
  ...asking("ln log10 log2", ["u", ">"]),
  ...asking("sqrt", ["u", "≥"]),
  ...asking("step", ["u", "≠"]),
]);

/** What one node asks of its own parts. */
const ownConditions = (expr: Expr): Condition[] => {
  const { kind, name, parts } = expr;
  if (kind === "quotient") return [{ expr: second(expr), relation: "≠" }];
  if (kind === "call")
    return (asked.get(name) ?? []).map(([typed, relation]) => ({
      expr: substitute(tableExpr(typed), "u", parts[0]!),
      relation,
    }));
  if (kind !== "power") return [];
  const exponent = simplify(second(expr));
  const sign = exponent.kind === "negative";
  const magnitude = sign ? first(exponent) : exponent;
  const whole = magnitude.kind === "number" && magnitude.value % 1 === 0;
  if (whole) return sign ? [{ expr: first(expr), relation: "≠" }] : [];
  return [{ expr: first(expr), relation: sign || contains(exponent) ? ">" : "≥" }];
};

/** The same condition in its plainest form: of x² ≠ 0 it is x ≠ 0, of a product one for each part. */
const plain = ({ expr, relation }: Condition): Condition[] => {
  const { kind, parts } = expr;
  const whole = kind === "power" && second(expr).kind === "number";
  if (kind === "quotient" && relation !== "≠") return [{ expr, relation }];
  if (relation === "≠" && (kind === "negative" || whole || kind === "quotient"))
    return plain({ expr: parts[0]!, relation });
  if (relation === "≠" && kind === "product")
    return parts.flatMap((part) => plain({ expr: part, relation }));
  return contains(expr) ? [{ expr, relation }] : [];
};

/** Whether it holds everywhere: e^x > 0, x² + 1 ≠ 0. */
const holdsAlways = ({ expr, relation }: Condition): boolean =>
  isNonNegative(expr) && (relation === "≥" || isPositive(expr));

const isPositive = (expr: Expr): boolean => {
  const { kind, name, value, parts } = expr;
  if (kind === "power" || kind === "quotient" || kind === "product") return parts.every(isPositive);
  if (kind === "sum") return isNonNegative(expr) && parts.some(isPositive);
  return value > 0 || (kind === "call" && /^(cosh|sigmoid|softplus)$/.test(name));
};

const impliedBy = (known: readonly Condition[], { expr, relation }: Condition): boolean =>
  known.some(
    (other) =>
      keyOf(other.expr) === keyOf(expr) && (other.relation === relation || other.relation === ">"),
  );

/** Every condition that holds wherever the expression has a value, each once. */
export const domainOf = (expr: Expr): Condition[] => {
  const found: Condition[] = [];
  const visit = (node: Expr): void => {
    node.parts.forEach(visit);
    for (const { expr: raw, relation } of ownConditions(node))
      for (const condition of plain({ expr: simplify(raw), relation }))
        if (!holdsAlways(condition) && !impliedBy(found, condition)) found.push(condition);
  };
  visit(expr);
  return found;
};

/** The conditions of an expression that another form of it no longer asks: where the domain grows. */
export const lostConditions = (original: Expr, form: Expr): Condition[] => {
  const kept = domainOf(form);
  return domainOf(original).filter((condition) => !impliedBy(kept, condition));
};
