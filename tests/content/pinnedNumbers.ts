// Numbers that stay words, or small change in a sentence: each with the library's value for it.
import { calculation } from "../../src/lib/site/calculation.ts";
import { fact } from "../../src/lib/site/facts.ts";

/** A number of a room, words near it, what it says, and what the library finds. */
export interface Pinned {
  readonly number: string;
  readonly context: string;
  readonly says: number;
  readonly is: () => number;
}

const pinned = (number: string, context: string, says: number, source: string): Pinned => ({
  number,
  context,
  says,
  is: () => calculation(source),
});

const bowl = "let f(x, y) = x^2 + 4y^2; ";

export const pinnedNumbers: Readonly<Record<string, readonly Pinned[]>> = {
  derivatives: [
    pinned("2", "Its slope is 2", 2, "let f = 2x + 1; f'(0)"),
    pinned("twice", "The second run is twice as long", 2, "(7 - 3)/(3 - 1)"),
    pinned("twice", "the error grows twice as fast", 2, "let f = 2x; f'(0)"),
    pinned("ten times", "then in one ten times as narrow", 10, "(2 - 0)/(1.1 - 0.9)"),
    pinned("a tenth", "a tenth of that distance", 1 / 10, "0.1^2/0.1"),
    pinned("a hundredth", "a hundredth of that distance", 1 / 100, "0.01^2/0.01"),
    pinned("six times", "turns six times as fast", 6, "3 * 2"),
    pinned("a third", "a third of the truth", 1 / 3, "2(3*1 + 1)/(6(3*1 + 1))"),
    pinned("0", "the mean of x is 0", 0, "((1-3) + (2-3) + (3-3) + (4-3) + (5-3))/5"),
    pinned("0", "The derivative at 0 is 0", 0, "let f = x abs(x); f(10^(-9))/10^(-9)"),
  ],
  "gradient-descent": [
    pinned("nine times", "nine times as bold", 9, "0.9/0.1"),
    pinned(
      "half",
      "half of the promise",
      1 / 2,
      "let f = (x - 3)^2; (f(0) - f(0 - 0.5 f'(0)))/(0.5 f'(0)^2)",
    ),
    pinned("four times", "four times as steep", 4, `${bowl}f_y(1, 1)/f_x(1, 1)`),
    pinned("0", "at right angles to it, the slope is 0", 0, "cos(pi/2)"),
    {
      number: "half",
      context: "hardly more than half of its way",
      says: 1 / 2,
      is: () => Number(fact("gd.line.b50")) / 2,
    },
    pinned("0", "The lowest possible loss is 0", 0, "(3*1 + 2 - 5)^2 + (3*5 + 2 - 17)^2"),
    {
      number: "seventy times",
      context: "seventy times as curved",
      says: 70,
      is: () => Number(fact("regression.condition")),
    },
    pinned("0", "the mean of z is 0", 0, "((1-3) + (2-3) + (4-3) + (5-3))/5/sqrt(2)"),
    pinned("1", "the mean of z^2 is 1", 1, "((1-3)^2 + (2-3)^2 + (4-3)^2 + (5-3)^2)/5/2"),
    pinned("2", "Both curvatures are 2", 2, "2((1-3)^2 + (2-3)^2 + (4-3)^2 + (5-3)^2)/5/2"),
    pinned("a fifth", "grows by a fifth each step", 1 / 5, "let f = -x^2; -0.1 f'(1)"),
    pinned("8", "The largest curvature is 8", 8, "let f = 4x^2; f''(0)"),
    pinned("0", "the factor is 0", 0, "1 - 2*3*(1/(2*3))"),
    pinned("2", "The steps were 2", 2, "2 - 0"),
    pinned("12", "gives 12", 12, "4*(50 - 50)/20 + 12"),
    pinned("a third", "more than a third of one error", 1 / 3, "(1 - 1/1000)^1000"),
    pinned("1", "The curvatures are 1", 1, "let f = x^2/2; f''(0)"),
  ],
};
