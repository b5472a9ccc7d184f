// The demos, and the properties with which an author sets them up.
import { optional, type Property, type Words, type WordSchema } from "./wordSchema.ts";

const id = optional("identifier", "Its name in links, where a room has the same demo twice.");

const demo = (
  purpose: string,
  properties: WordSchema["properties"],
  example: string,
): WordSchema => ({
  purpose,
  properties: { ...properties, id },
  children: "none",
  examples: [example],
});

/** A value that is one of a few. */
const choice = (oneOf: readonly string[], means: string): Property => ({
  kind: "identifier",
  oneOf,
  means,
});

export const demoWords: Words = {
  SecantTangent: demo(
    "The secant turns into the tangent as h shrinks.",
    {
      f: optional("expression", "The function it opens with, x^2 if left out."),
      x0: optional("number", "The point it opens with."),
      h: optional("number", "The step it opens with."),
    },
    '<SecantTangent f="x^3 - 3x" x0="1" h="0.5" />',
  ),
  RegressionDescent: demo(
    "Points, a line, and the descent of its loss.",
    {
      data: choice(
        ["example", "noise", "outlier", "centred", "two", "one", "equal"],
        "The points it opens with.",
      ),
      w: optional("number", "The slope that the descent starts from."),
      b: optional("number", "The intercept that the descent starts from."),
      alpha: optional("number", "The learning rate."),
      epoch: optional("whole", "Steps already taken."),
    },
    '<RegressionDescent data="centred" alpha="0.3" epoch="5" />',
  ),
  StepByStep: demo(
    "The derivative of the reader's own function, a rule at a time.",
    { f: optional("expression", "The function it opens with.") },
    '<StepByStep f="x sin(x)" />',
  ),
  AlphaDial: demo("Gradient descent on a curve, with α to turn.", {}, "<AlphaDial />"),
  PredictedDrop: demo(
    "The drop that the slope predicts, and the drop that happens.",
    {},
    "<PredictedDrop />",
  ),
  DirectionDial: demo("The slope in every direction, on contours.", {}, "<DirectionDial />"),
  ThreeViews: demo("Data, parameter plane and loss curve under one cursor.", {}, "<ThreeViews />"),
  LargestAlpha: demo("The hunt for the largest α that converges.", {}, "<LargestAlpha />"),
  Basins: demo("Which minimum does each start reach?", {}, "<Basins />"),
  StoppingRule: demo("A stopping rule that stops too soon.", {}, "<StoppingRule />"),
};
