// Where the reader stands in a derivation → what is said of it.

/** What the buttons and the sentence need to know of a derivation: the rules' names, in order. */
export interface Outline {
  readonly text: string;
  readonly titles: readonly string[];
}

const lower = (title: string): string => title[0]!.toLowerCase() + title.slice(1);

/** "Step 2 of 5: product rule."; before the first step and at the last, what comes next. */
export const sentence = ({ titles }: Outline, step: number): string => {
  const total = titles.length;
  if (step === 0)
    return `${total} ${total === 1 ? "step" : "steps"} to go. First: which rule fits the whole?`;
  const here = `Step ${step} of ${total}: ${lower(titles[step - 1]!)}.`;
  return step < total ? here : `${here} No d/dx is left: this is the derivative.`;
};
