// The functions that a press of a button derives, as a reader would type them.

export const examples = [
  "(3x+1)^2",
  "x^2 sin(x)",
  "e^(-x^2)",
  "sin(x)/x",
  "sigmoid(x)",
  "|x|",
] as const;
