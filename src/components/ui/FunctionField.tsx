// A field for the reader's own function: read at every keystroke, shown as it was read.

import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Expr } from "../../lib/math/expr.ts";
import { latex } from "../../lib/math/latex.ts";
import { parse } from "../../lib/math/parse.ts";
import { text as exprText } from "../../lib/math/text.ts";
import { Field, Label } from "./native.tsx";
import { Tex } from "./Tex.tsx";

interface Props {
  readonly label: ComponentChildren;
  readonly value: string;
  /** Variables that may stand in the function, for example ["x"]. */
  readonly variables: readonly string[];
  readonly onChange: (text: string, expr: Expr) => void;
  /** Looks at a function that was read; a sentence refuses it. */
  readonly refuse?: (expr: Expr) => string | undefined;
}

/** Reads the text as a function of the given variables. */
export const readFunction = (text: string, variables: readonly string[]) =>
  parse(text, { variables });

/** A mistake is named and underlined below the field; the last good function stays in force. */
export const FunctionField = ({ label, value, variables, onChange, refuse }: Props) => {
  const id = useId();
  const [typed, setTyped] = useState(value);
  const [touched, setTouched] = useState(false);
  const sent = useRef(value);
  // a function from elsewhere is shown; one that comes back from here must not undo typing, so
  // they are compared before the next key
  useLayoutEffect(() => {
    if (value === sent.current) return;
    sent.current = value;
    setTyped(value);
  }, [value]);
  const result = readFunction(typed, variables);
  const refused = result.ok ? refuse?.(result.expr) : undefined;
  const message = result.ok ? refused : result.error.message;
  const input = (text: string) => {
    setTyped(text);
    setTouched(true);
    const read = readFunction(text, variables);
    if (!read.ok || refuse?.(read.expr)) return;
    sent.current = text;
    onChange(text, read.expr);
  };
  return (
    <div class="control function-field">
      <Label for={id}>{label}</Label>
      <Field
        id={id}
        value={typed}
        maxLength={300}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        aria-invalid={message ? "true" : undefined}
        aria-describedby={`${id}-read`}
        onInput={(event) => input(event.currentTarget.value)}
      />
      <p class={message ? "error" : "function-read"} id={`${id}-read`}>
        {message ? (
          <>
            {message}
            {!result.ok && <Place text={typed} start={result.error.start} end={result.error.end} />}
          </>
        ) : (
          touched &&
          result.ok && (
            <>
              Read as <Tex latex={latex(result.expr)} plain={exprText(result.expr)} />
            </>
          )
        )}
      </p>
    </div>
  );
};

/** The text again, with the place of the mistake marked by more than colour. */
export const Place = ({ text, start, end }: { text: string; start: number; end: number }) => {
  if (text.trim() === "") return null;
  return (
    <span class="error-place" aria-hidden="true">
      {text.slice(0, start)}
      <mark>{text.slice(start, Math.max(end, start + 1)) || "␣"}</mark>
      {text.slice(Math.max(end, start + 1))}
    </span>
  );
};
