// The words that show functions: plots, derivations, rules and their examples.
import { compile } from "../../math/compile.ts";
import { derivative } from "../../math/derivative.ts";
import { functionOf, valuesOf } from "../functions.ts";
import { Mistaken } from "../mistaken.ts";
import { numbers } from "../numberTables.ts";
import type { Given } from "./wordElement.ts";
import { optional, required, type Words } from "./wordSchema.ts";

/** Among how many places of a picture the curve must have a value at one. */
const PLACES = 100;

/** A picture shows something, and its secant and tangent are where f has values and a slope. */
const checkPlot = ({ f = "", x = "", tangentAt, secant }: Given): void => {
  const values = valuesOf(f);
  const [from = 0, to = 0] = numbers(x);
  const places = Array.from({ length: PLACES + 1 }, (_, i) => from + ((to - from) * i) / PLACES);
  if (!places.some((place) => Number.isFinite(values(place))))
    throw new Mistaken(`f has no value from ${from} to ${to}`, "Choose x where f is defined");
  const ends = secant === undefined ? [] : numbers(secant);
  const undefinedAt = ends.find((end) => !Number.isFinite(values(end)));
  if (undefinedAt !== undefined)
    throw new Mistaken(`f has no value at x = ${undefinedAt}`, "Draw the secant elsewhere");
  const slope = compile(derivative(functionOf(f)).expr);
  if (tangentAt !== undefined && !Number.isFinite(slope(Number(tangentAt))))
    throw new Mistaken(`f has no slope at x = ${tangentAt}`, "Draw the tangent elsewhere");
};

export const pictureWords: Words = {
  Plot: {
    purpose: "A picture of one or two functions, drawn when the site is built.",
    properties: {
      f: required("expression", "The function of x."),
      g: optional("expression", "A second function of x."),
      x: required("range", "The least and the greatest x: `-3,3`."),
      y: optional("range", "The least and the greatest y; found from the curve if left out."),
      tangentAt: optional("number", "Draws the tangent at this x."),
      secant: optional("range", "Draws the secant through these two values of x."),
      points: optional("numbers", "Marks the curve at these values of x."),
      label: optional("text", "The name of f's curve in the picture; f if left out."),
      gLabel: optional("text", "The name of g's curve in the picture; g if left out."),
      aspect: optional("number", "Width over height, 1.6 if left out."),
      caption: required("text", "The line below the picture."),
      alt: required("text", "What the picture shows, for those who don't see it."),
    },
    children: "none",
    check: checkPlot,
    examples: [
      '<Plot\n  f="x^2"\n  x="-3,3"\n  secant="1,3"\n  tangentAt="1"\n  caption="The secant through 1 and 3 is steeper than the tangent at 1."\n  alt="A parabola with a dashed secant through x = 1 and x = 3 and a solid tangent at x = 1."\n/>',
    ],
  },
  Worked: {
    purpose: "A derivative worked out a rule at a time.",
    properties: { f: required("expression", "The function of x.") },
    children: "none",
    examples: ['<Worked f="(3x+1)^2" />'],
  },
  RuleTable: {
    purpose: "The reference table of derivatives, each line of it checked.",
    properties: {},
    children: "none",
    examples: ["<RuleTable />"],
  },
  SignTable: {
    purpose: "What the sign and the size of the derivative say about the graph.",
    properties: {},
    children: "none",
    examples: ["<SignTable />"],
  },
  RuleCard: {
    purpose:
      "A rule on a card: its statement, checked, and between the tags its reason and examples.",
    properties: {
      name: required("text", "The name of the rule."),
      id: required("identifier", "The anchor to link to: small letters, digits and hyphens."),
      rule: required("claim", "The rule as an equation; `f` and `g` may stand for any functions."),
      where: optional("text", "Where the rule holds, shown below it."),
    },
    children: "required",
    examples: [
      '<RuleCard name="Power rule" id="power-rule" rule="d/dx x^n = n x^(n-1)" where="$x > 0$, or $n$ a whole number">\n\nEach of the $n$ factors takes its turn.\n\n<Example f="x^3" />\n<Try f="x^5" />\n\n</RuleCard>',
    ],
  },
  Example: {
    purpose: "A function and its derivative, on a line of a card.",
    properties: { f: required("expression", "The function of x.") },
    children: "none",
    examples: ['<Example f="x^3" />'],
  },
  Try: {
    purpose: "A function for the reader to differentiate, with the answer to unfold.",
    properties: { f: required("expression", "The function of x.") },
    children: "none",
    examples: ['<Try f="x^5" />'],
  },
};
