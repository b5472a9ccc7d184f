// The demos, and the properties with which an author sets them up.
import { optional, type Words, type WordSchema } from "./wordSchema.ts";

const demo = (
  purpose: string,
  properties: WordSchema["properties"],
  example: string,
): WordSchema => ({
  purpose,
  properties,
  children: "none",
  examples: [example],
});

export const demoWords: Words = {
  SecantTangent: demo(
    "The secant turns into the tangent as h shrinks.",
    {
      f: optional("expression", "The function it opens with."),
      x0: optional("number", "The point it opens with."),
      h: optional("number", "The step it opens with."),
    },
    '<SecantTangent f="x^3 - 3x" x0="1" h="0.5" />',
  ),
  RegressionDescent: demo(
    "Points, a line, and the descent of its loss.",
    {},
    "<RegressionDescent />",
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
