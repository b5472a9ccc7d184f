// A question, the reader's commitment, and then the prediction and what happened side by side.

import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { Tick } from "./native.tsx";
import { unbroken } from "./unbroken.ts";
import { useAwake } from "./useAwake.ts";

export interface Choice {
  readonly value: string;
  readonly label: ComponentChildren;
}

interface Props {
  readonly question: ComponentChildren;
  /** The answers to choose from; left out where the reader answers with a place (see `children`). */
  readonly choices?: readonly Choice[];
  /** The reader's choice, or any text that is not empty once a place is given; "" before. */
  readonly chosen: string;
  readonly onChoose?: (value: string) => void;
  /** True once the reader has run it, with a prediction or without. */
  readonly revealed: boolean;
  /** Runs the experiment, or shows its outcome. */
  readonly onReveal: () => void;
  /** Back to the question. */
  readonly onAgain: () => void;
  /** The value of the choice that came true, where there are choices. */
  readonly right?: string;
  /** What happened, beside what was predicted: a sentence or two, seen once revealed. */
  readonly outcome: ComponentChildren;
  /** The outcome for a page without scripting, where it is another one; default `outcome`. */
  readonly answer?: ComponentChildren;
  /** What the button does; default "See what happens". */
  readonly run?: string;
  /** For a place: a Quantity, or a word on where to press on the plot. */
  readonly children?: ComponentChildren;
}

/** Nothing is locked: "Skip the prediction" runs it too. Styles: styles/prediction.css. */
export const Prediction = (props: Props) => {
  const { choices = [], chosen, revealed, run = "See what happens" } = props;
  const [question, outcome] = [unbroken(props.question), unbroken(props.outcome)];
  const awake = useAwake();
  const name = useId();
  const said = useRef<HTMLParagraphElement>(null);
  const pressed = useRef(false);
  useEffect(() => {
    // the button that was pressed is gone: reading goes on at the outcome
    if (revealed && pressed.current) said.current?.focus({ preventScroll: true });
    pressed.current = false;
  }, [revealed]);
  const reveal = () => {
    pressed.current = true;
    props.onReveal();
  };
  return (
    <>
      {!awake && <Folded question={question} answer={unbroken(props.answer) ?? outcome} />}
      <fieldset class="demo-controls prediction" disabled={!awake}>
        <legend>
          <span class="prediction-lead">Predict first.</span> {question}
        </legend>
        {choices.map((choice) => (
          <Option key={choice.value} choice={choice} name={name} {...props} />
        ))}
        {!revealed && props.children}
        {revealed && (
          <p class="prediction-outcome" ref={said} tabIndex={-1}>
            {outcome}
          </p>
        )}
        <div class="buttons">
          {revealed ? (
            <button type="button" onClick={props.onAgain}>
              Predict again
            </button>
          ) : (
            <>
              <button type="button" disabled={chosen === ""} onClick={reveal}>
                {run}
              </button>
              <button type="button" onClick={reveal}>
                Skip the prediction
              </button>
            </>
          )}
        </div>
      </fieldset>
    </>
  );
};

/** Question and answer for a page without scripting, where nothing can be run. */
const Folded = ({ question, answer }: Record<"question" | "answer", ComponentChildren>) => (
  <details class="prediction-folded">
    <summary>{question}</summary>
    <p>{answer}</p>
  </details>
);

/** One answer; once revealed it says whether it was chosen, and whether it came true. */
const Option = ({
  choice: { value, label },
  name,
  chosen,
  revealed,
  right,
  onChoose,
}: Props & { readonly choice: Choice; readonly name: string }) => {
  const mine = value === chosen;
  return (
    <label class={revealed && value === right ? "prediction-right" : undefined}>
      <Tick
        type="radio"
        name={name}
        value={value}
        checked={mine}
        disabled={revealed}
        onChange={() => onChoose?.(value)}
      />
      <span>
        {label}
        {revealed && (mine || value === right) && (
          <>
            {/* keeps the two words apart for the ear */ " "}
            <span class="prediction-note">
              {[mine && "your prediction", value === right && "what happens"]
                .filter(Boolean)
                .join(", ")}
            </span>
          </>
        )}
      </span>
    </label>
  );
};
