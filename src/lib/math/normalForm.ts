// Expr → its normal form, a sum of terms: the walk of simplification through the tree.

import { type Expr } from "./expr.ts";
import { simplifiedCall } from "./simplifyCall.ts";
import { factorTerm, numberTerm, scaled, sumExpr, type Term } from "./term.ts";
import { minus, minusOne, rationalOf, type Rational } from "./rational.ts";
import { asTerm, multiplied, raised } from "./multiply.ts";
import { sumOf } from "./collect.ts";
import { cancelled } from "./cancel.ts";

const known = new WeakMap<Expr, readonly Term[]>();

/** The sum of terms that an expression is, simplified. */
export const normalForm = (expr: Expr): readonly Term[] => {
  let terms = known.get(expr);
  if (!terms) {
    terms = newForm(expr);
    known.set(expr, terms);
  }
  return terms;
};

const nonZero = (terms: readonly Term[]): readonly Term[] =>
  terms.filter((term) => term.coefficient.n !== 0);

const single = (term: Term): readonly Term[] => nonZero([term]);

const negated = (terms: readonly Term[]): Term[] =>
  terms.map((term) => scaled(term, minus(term.coefficient)));

/** The terms of a chain of sums and differences, each simplified. */
const chain = (expr: Expr): readonly Term[] => {
  if (expr.kind === "sum") return [...chain(expr.left), ...chain(expr.right)];
  if (expr.kind === "difference") return [...chain(expr.left), ...negated(chain(expr.right))];
  if (expr.kind === "negative") return negated(chain(expr.of));
  return normalForm(expr);
};

const exponentForm = (expr: Expr): Rational | Expr => {
  const terms = normalForm(expr);
  if (terms.length === 0) return { n: 0, d: 1, decimal: false };
  const [first] = terms as [Term];
  return terms.length === 1 && first.factors.length === 0 ? first.coefficient : sumExpr(terms);
};

const newForm = (expr: Expr): readonly Term[] => {
  switch (expr.kind) {
    case "number": {
      const value = rationalOf(expr.value);
      return single(value ? numberTerm(value) : factorTerm(expr));
    }
    case "constant":
    case "variable":
      return [factorTerm(expr)];
    case "negative":
      return negated(normalForm(expr.of));
    case "sum":
    case "difference":
      return sumOf(chain(expr));
    case "product":
      return productForm(expr.left, asTerm(normalForm(expr.right)));
    case "quotient":
      return productForm(expr.left, raised(asTerm(normalForm(expr.right)), minusOne));
    case "power": {
      const exponent = exponentForm(expr.right);
      return single(raised(asTerm(normalForm(expr.left)), exponent));
    }
    case "call":
      return simplifiedCall(
        expr.name,
        expr.args.map((arg) => sumExpr(normalForm(arg))),
      );
    case "derivative":
      return [factorTerm({ ...expr, of: sumExpr(normalForm(expr.of)) })];
  }
};

/** A number times a bracket alone stays as it is; all else is multiplied and cancelled. */
const productForm = (left: Expr, right: Term): readonly Term[] => {
  const product = multiplied(asTerm(normalForm(left)), right);
  return single(cancelled(product));
};
