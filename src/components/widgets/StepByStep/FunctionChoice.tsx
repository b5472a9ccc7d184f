// Which function is derived: one of the examples, or what the reader types.

import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { Field, Label } from "../../ui/native.tsx";
import { examples } from "./examples.ts";

interface Props {
  readonly text: string;
  readonly wrong: boolean;
  readonly onType: (text: string) => void;
  /** What was read, or what is wrong with it. */
  readonly children: ComponentChildren;
}

/** The field is there from the start; what reads it comes with the first key. */
export const FunctionChoice = ({ text, wrong, onType, children }: Props) => {
  const id = useId();
  return (
    <>
      <div class="control function-field">
        <Label for={id}>Your f(x)</Label>
        <Field
          id={id}
          value={text}
          maxLength={300}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          aria-invalid={wrong ? "true" : undefined}
          aria-describedby={`${id}-read`}
          onInput={(event) => onType(event.currentTarget.value)}
        />
        <p class={wrong ? "error" : "function-read"} id={`${id}-read`}>
          {children}
        </p>
      </div>
      <div class="buttons" role="group" aria-label="Or one of these">
        {examples.map((example) => (
          <button
            type="button"
            key={example}
            aria-pressed={example === text}
            onClick={() => onType(example)}
          >
            {example}
          </button>
        ))}
      </div>
    </>
  );
};
