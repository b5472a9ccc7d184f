// "let f = x^2; f(3)" → what is defined, and the statement that uses it.
import { variablesOf } from "../math/expr.ts";
import { splitOutside } from "./brackets.ts";
import type { Definition, Definitions } from "./definitions.ts";
import { Mistaken } from "./mistaken.ts";
import { reading } from "./reading.ts";

const LET = /^let\s+([A-Za-z])\s*(?:\(([a-z](?:\s*,\s*[a-z])*)\))?\s*=(?!=)(.+)$/s;

const defined = (text: string, before: Definitions): [string, Definition] => {
  const [, name, list, bodyText] = LET.exec(text) ?? [];
  if (name === undefined || bodyText === undefined) {
    throw new Mistaken(`“${text}” defines nothing`, "Write let f = x^2; before what uses it");
  }
  const body = reading(bodyText, before).meaning;
  const parameters = list ? list.split(",").map((p) => p.trim()) : variablesOf(body).slice(0, 1);
  const free = variablesOf(body).find((v) => !parameters.includes(v));
  if (free === undefined) return [name, { parameters, body }];
  throw new Mistaken(`${free} is not named in “${text}”`, `Write let ${name}(x, ${free}) = …`);
};

/**
 * What the properties `f` and `g` and the leading `let … ;` of a text define, and its last part.
 * @throws Mistaken where a definition cannot be read.
 */
export const definitionsOf = (
  source: string,
  given: { readonly f?: string | undefined; readonly g?: string | undefined } = {},
): { readonly definitions: Definitions; readonly statement: string } => {
  const parts = splitOutside(source, ";");
  const lets = [
    ...(given.f === undefined ? [] : [`let f(x) = ${given.f}`]),
    ...(given.g === undefined ? [] : [`let g(x) = ${given.g}`]),
    ...parts.slice(0, -1),
  ];
  const definitions = new Map<string, Definition>();
  for (const text of lets) definitions.set(...defined(text, definitions));
  return { definitions, statement: parts.at(-1) ?? "" };
};
