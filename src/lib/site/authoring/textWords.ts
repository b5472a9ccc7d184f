// The words that arrange prose: exercises, definitions, predictions, sources, programs, doors.
import { format } from "../../math/format.ts";
import { calculation } from "../calculation.ts";
import { Mistaken } from "../mistaken.ts";
import type { Given } from "./wordElement.ts";
import { optional, required, type Words } from "./wordSchema.ts";

/** The answer is one of the choices, and where it is a number, the one that `is` computes. */
const checkAnswer = ({ choices = "", answer = "", is }: Given): void => {
  const all = choices.split("|");
  const right = all[Number(answer) - 1];
  if (right === undefined) {
    throw new Mistaken(
      `there is no choice number ${answer}, because there are ${all.length}`,
      'Write answer="1" for the first',
    );
  }
  if (is === undefined) return;
  const value = format(calculation(is));
  const said = right.replace(/[$\s]/g, "").replace("-", "−");
  if (said === value) return;
  throw new Mistaken(
    `choice ${answer} says ${said}, and “${is}” is ${value}`,
    "Correct the choice, answer or is",
  );
};

export const textWords: Words = {
  Exercise: {
    purpose: "A question for the reader, with its answer inside.",
    properties: { title: optional("text", "A short name.") },
    children: "required",
    holds: "Answer",
    examples: [
      '<Exercise title="A first step">\n\nWhere is $f(x) = x^2 - 4x + 5$ flat?\n\n<Answer>\n\n<Equation claim="f\'(x) = 2x - 4" f="x^2 - 4x + 5" />\n\nThat is zero at $x = 2$.\n\n</Answer>\n\n</Exercise>',
    ],
  },
  Answer: {
    purpose: "The answer, folded away until the reader asks.",
    properties: {},
    children: "required",
    inside: "Exercise",
    examples: [],
  },
  Definition: {
    purpose: "A term and what it means.",
    properties: {
      term: required("text", "The term."),
      id: optional("identifier", "The anchor to link to; made from the term if left out."),
    },
    children: "required",
    examples: [
      '<Definition term="Secant">\n\nA line through two points of a curve.\n\n</Definition>',
    ],
  },
  Aside: {
    purpose: "Something worth knowing that can be skipped.",
    properties: { title: required("text", "What it is about.") },
    children: "required",
    examples: [
      '<Aside title="Why radians?">\n\nOnly in radians is the slope of the sine at 0 equal to 1.\n\n</Aside>',
    ],
  },
  Predict: {
    purpose: "A question to commit to before reading on; between the tags stands why.",
    properties: {
      question: required("text", "The question."),
      choices: required("choices", "The choices, with `|` between them."),
      answer: required("whole", "Which choice is right: 1 for the first."),
      is: optional("calculation", "Where the right choice is a number: how it is computed."),
    },
    children: "required",
    check: checkAnswer,
    examples: [
      '<Predict question="Which of these is steepest at $x = 1$?" choices="$x$|$x^2$|$x^3$" answer="3">\n\nTheir slopes there are <Calc f="x" e="f\'(1)" />, <Calc f="x^2" e="f\'(1)" /> and <Calc f="x^3" e="f\'(1)" />.\n\n</Predict>',
    ],
  },
  Misconception: {
    purpose: "A sentence that sounds right and is not; between the tags stands why.",
    properties: { claim: required("text", "The sentence.") },
    children: "required",
    examples: [
      '<Misconception claim="A larger learning rate is always faster.">\n\nPast a limit it climbs out of the valley.\n\n</Misconception>',
    ],
  },
  Summary: {
    purpose: "What the room taught, as a Markdown table.",
    properties: {},
    children: "required",
    examples: [
      "<Summary>\n\n| Idea | In symbols |\n| --- | --- |\n| Slope | $\\Delta y / \\Delta x$ |\n\n</Summary>",
    ],
  },
  Source: {
    purpose: "A citation, numbered by its first mention.",
    inline: true,
    properties: { key: required("source", "An entry of `src/content/sources.yaml`.") },
    children: "none",
    examples: ['Cauchy described the method in 1847 <Source key="cauchy-1847" />.'],
  },
  Sources: {
    purpose: "The list of what the room cites.",
    properties: {},
    children: "none",
    examples: ["<Sources />"],
  },
  Python: {
    purpose: "A program and what Python printed when it ran.",
    properties: {
      program: required(
        "program",
        "The file's name in `src/content/python/<room>/`, without `.py`.",
      ),
      room: optional("identifier", "The room whose program it is, if not this one."),
    },
    children: "none",
    examples: ['<Python program="slope" />'],
  },
  Notebook: {
    purpose: "The room's programs to download, as a notebook and as Python files.",
    properties: {},
    children: "none",
    examples: ["<Notebook />"],
  },
  Door: {
    purpose: "The way to another room, saying what waits there.",
    properties: { to: required("room", "The room's file name, without `.mdx`.") },
    children: "required",
    examples: [
      '<Door to="derivatives">\n\nFrom the slope of a line to a fitted regression.\n\n</Door>',
    ],
  },
};
