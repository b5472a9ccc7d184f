// "let f = x^2; (f(3) - f(1))/2" → the number.
import { compile } from "../math/compile.ts";
import { variablesOf } from "../math/expr.ts";
import { Mistaken } from "./mistaken.ts";
import { reading } from "./reading.ts";
import { definitionsOf } from "./statement.ts";

/**
 * The value of an author's calculation; f and g, where given, are functions of x that it may use.
 * @throws Mistaken where it cannot be read, a letter has no value, or the result is not finite.
 */
export const calculation = (
  source: string,
  given: { readonly f?: string | undefined; readonly g?: string | undefined } = {},
): number => {
  const { definitions, statement } = definitionsOf(source, given);
  const { meaning } = reading(statement, definitions);
  const [free] = variablesOf(meaning);
  if (free !== undefined) {
    throw new Mistaken(
      `${free} has no value in “${source}”`,
      `Write a number, or let ${free} = 2;`,
    );
  }
  const value = compile(meaning)(0);
  if (Number.isFinite(value)) return value;
  throw new Mistaken(`“${source}” has no finite value`, "Take a point where it is defined");
};
