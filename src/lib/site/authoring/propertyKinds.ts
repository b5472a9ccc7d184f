// The text of a property → what is wrong with it and what to do, or nothing.
import { calculation } from "../calculation.ts";
import { checkedClaim } from "../claim.ts";
import { factNames } from "../facts.ts";
import { functionOf } from "../functions.ts";
import { Mistaken } from "../mistaken.ts";
import { typeset, typesetText } from "../typeset.ts";
import { draftProblem } from "./draftLink.ts";
import type { Knowledge } from "./knowledge.ts";
import { didYouMean } from "./nearest.ts";
import type { Given } from "./wordElement.ts";
import type { PropertyKind } from "./wordSchema.ts";

export interface Problem {
  readonly what: string;
  readonly cure: string;
}
type Check = (value: string, given: Given, know: Knowledge) => Problem | undefined;

const NUMBER = /^\s*[-−]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*$/i;

/** A check that runs something which throws a sentence of the form "what. what to do." */
const unlessThrown =
  (run: (value: string, given: Given) => unknown, cure: string): Check =>
  (value, given) => {
    try {
      run(value, given);
      return undefined;
    } catch (error) {
      const what = error instanceof Error ? error.message : String(error);
      return { what, cure: error instanceof Mistaken ? error.cure : cure };
    }
  };

const matching =
  (pattern: RegExp, wanted: string, cure: string): Check =>
  (value) =>
    pattern.test(value) ? undefined : { what: `“${value}” is not ${wanted}`, cure };

const listOf =
  (count: (n: number) => boolean, wanted: string, cure: string): Check =>
  (value) => {
    const parts = value.split(",");
    const bad = parts.find((part) => !NUMBER.test(part));
    if (bad !== undefined) return { what: `“${bad.trim()}” is not a number`, cure };
    return count(parts.length) ? undefined : { what: `“${value}” is not ${wanted}`, cure };
  };

const knownName =
  (
    known: (given: Given, know: Knowledge) => readonly string[],
    thing: string,
    where: string,
  ): Check =>
  (value, given, know) => {
    const names = known(given, know);
    return names.includes(value)
      ? undefined
      : { what: `there is no ${thing} “${value}”`, cure: didYouMean(value, names, where) };
  };

const knownRoom = knownName((_, know) => know.rooms, "room", "src/content/rooms/");

const range: Check = (value, given, know) => {
  const problem = listOf((n) => n === 2, "two numbers", "Write the two ends: -3,3")(
    value,
    given,
    know,
  );
  if (problem) return problem;
  const [from, to] = value.split(",").map(Number);
  return from! < to!
    ? undefined
    : { what: `“${value}” has no room between its ends`, cure: "Write the smaller number first" };
};

export const propertyChecks: Readonly<Record<PropertyKind, Check>> = {
  text: (value, given, know) =>
    value.trim() === ""
      ? { what: "it is empty", cure: "Write a few words" }
      : unlessThrown(typesetText, "Correct the formula between the dollar signs")(
          value,
          given,
          know,
        ),
  identifier: matching(
    /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    "an anchor",
    "Use small letters, digits and hyphens: power-rule",
  ),
  expression: unlessThrown((value) => functionOf(value), "Write it as on a calculator: x^2 sin(x)"),
  calculation: unlessThrown(
    (value, given) => calculation(value, given),
    "Write arithmetic: (3^2 - 1^2)/(3 - 1)",
  ),
  claim: unlessThrown(
    (value, given) => checkedClaim(value, given),
    "Correct the side that is wrong",
  ),
  number: matching(NUMBER, "a number", "Write it in digits: 0.5"),
  numbers: listOf(
    (n) => n <= 25,
    "a list of at most 25 numbers",
    "Write numbers with commas between them: -1,0,1",
  ),
  whole: matching(/^\d{1,4}$/, "a whole number", "Write it in digits: 5"),
  digits: matching(/^([1-9]|1[0-5])$/, "a number of digits", "Write a whole number from 1 to 15"),
  range,
  latex: unlessThrown((value) => typeset(value), "Correct the formula"),
  choices: (value) =>
    value.split("|").length >= 2 && value.split("|").every((choice) => choice.trim() !== "")
      ? undefined
      : { what: "there must be at least two choices", cure: "Put | between them: left|right" },
  fact: knownName(() => factNames, "fact", "src/lib/site/facts/"),
  program: knownName(
    (given, know) => know.programs(given.room ?? know.room),
    "program",
    "src/content/python/<room>/",
  ),
  room: (value, given, know) => knownRoom(value, given, know) ?? draftProblem(value, know),
  source: knownName((_, know) => know.sources, "source", "src/content/sources.yaml"),
  switch: matching(
    /^$|^(true|false)$/,
    "true or false",
    "Leave the value out, or write true or false",
  ),
};
