// Expr → its normal form, a sum of terms: the walk of simplification through the tree.

import { first, isSum, second, withParts, type Expr } from "./expr.ts";
import { cancelled } from "./cancel.ts";
import { commonFactors, sumOf } from "./collect.ts";
import { multiplied, raised, raisedTo, termFor } from "./multiply.ts";
import { memory, remembered } from "./memory.ts";
import { minusOne, rationalOf } from "./rational.ts";
import { simplifiedCall } from "./simplifyCall.ts";
import { factorTerm, negated, termOf, type Term } from "./term.ts";
import { sumExpr } from "./writeTerms.ts";

const forms = memory<Expr, readonly Term[]>();

/** The sum of terms that an expression is, simplified; no terms for 0. */
export const normalForm = remembered(
  (expr: Expr): readonly Term[] => newForm(expr).filter((term) => term.coefficient.n),
  forms,
);

/** The terms of a chain of sums and differences, each simplified. */
const chain = (expr: Expr): readonly Term[] => {
  const { kind, parts } = expr;
  if (kind === "negative") return negated(chain(parts[0]!));
  if (!isSum(expr)) return normalForm(expr);
  const [left, right] = parts.map(chain) as [readonly Term[], readonly Term[]];
  return [...left, ...(kind === "sum" ? right : negated(right))];
};

/** The simplified tree, known to be so: to simplify it at each level again takes 2ⁿ steps for n. */
const simplified = (expr: Expr): Expr => {
  const terms = normalForm(expr);
  const result = sumExpr(terms);
  forms.set(result, terms);
  return result;
};

/** Brackets that all terms above the bar share go first, before they are multiplied out. */
const quotientForm = (above: Expr, below: Expr): readonly Term[] => {
  const under = raised(termFor(below), minusOne);
  const terms = chain(above);
  return terms[1] && commonFactors(terms).some(({ base }) => isSum(base))
    ? sumOf(terms.map((term) => multiplied(term, under)))
    : [cancelled(multiplied(termFor(above), under))];
};

const newForm = (expr: Expr): readonly Term[] => {
  const { kind, name, parts } = expr;
  switch (kind) {
    case "number": {
      const value = rationalOf(expr.value);
      return [value ? termOf(value) : factorTerm(expr)];
    }
    case "negative":
      return negated(normalForm(first(expr)));
    case "sum":
    case "difference":
      return sumOf(chain(expr));
    case "product":
      return [cancelled(multiplied(termFor(first(expr)), termFor(second(expr))))];
    case "quotient":
      return quotientForm(first(expr), second(expr));
    case "power":
      return [raisedTo(termFor(first(expr)), second(expr))];
    case "call":
      return [simplifiedCall(name, parts.map(simplified))];
    default:
      return [factorTerm(withParts(expr, parts.map(simplified)))];
  }
};
