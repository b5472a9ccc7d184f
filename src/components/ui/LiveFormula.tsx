// A formula set by KaTeX at build, whose numbers follow the demo: no KaTeX at run time.

import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { useRested } from "./useRested.ts";
import { whenIdle } from "./whenIdle.ts";

interface Props {
  /** The built formula (a slot), with an element of class `slot-NAME` for each number. */
  readonly children: ComponentChildren;
  /** Formatted numbers by the name of their slot. */
  readonly values: Readonly<Record<string, string>>;
  /** The same in words, for a screen reader. */
  readonly words: string;
}

/** Milliseconds after which the numbers are written even if the browser never rests. */
const LATE = 150;

const superscripts = "⁻⁰¹²³⁴⁵⁶⁷⁸⁹";
const exponent = new RegExp(`[${superscripts}]+$`);

/** Raised digits as an element, since the formula's font has none of its own. */
const show = (element: Element, text: string) => {
  const raised = exponent.exec(text)?.[0];
  if (!raised) {
    const only = element.firstChild;
    // a text node that changes costs less than one that is replaced
    if (only instanceof Text && !only.nextSibling) only.data = text;
    else element.textContent = text;
    return;
  }
  const sup = document.createElement("sup");
  sup.textContent = [...raised].map((c) => "−0123456789"[superscripts.indexOf(c)]).join("");
  element.replaceChildren(text.slice(0, -raised.length), sup);
};

export const LiveFormula = ({ children, values, words }: Props) => {
  const box = useRef<HTMLSpanElement>(null);
  const shown = useRef<Record<string, string>>({});
  const said = useRested(words);
  const latest = useRef(values);
  const pending = useRef(false);
  latest.current = values;
  const write = () => {
    pending.current = false;
    for (const [name, text] of Object.entries(latest.current)) {
      if (shown.current[name] === text) continue;
      shown.current[name] = text;
      box.current?.querySelectorAll(`.slot-${name}`).forEach((element) => show(element, text));
    }
  };
  // after the paint, for the picture answers the hand first
  useEffect(() => {
    if (pending.current) return;
    pending.current = true;
    whenIdle(write, LATE);
  }, [values]);
  return (
    <p class="live-formula">
      <span aria-hidden="true" ref={box}>
        {children}
      </span>
      <span class="visually-hidden">{said}</span>
    </p>
  );
};
