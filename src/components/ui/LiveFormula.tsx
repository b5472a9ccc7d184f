// A formula set by KaTeX at build, whose numbers follow the demo: no KaTeX at run time.

import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { useRested } from "./useRested.ts";

interface Props {
  /** The built formula (a slot), with an element of class `slot-NAME` for each number. */
  readonly children: ComponentChildren;
  /** Formatted numbers by the name of their slot. */
  readonly values: Readonly<Record<string, string>>;
  /** The same in words, for a screen reader. */
  readonly words: string;
}

/** Milliseconds from one set of numbers to the next while a drag goes on, and after its last move. */
const PACE = 400;
const PAUSE = 120;

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
  const written = useRef(0);
  // after the paint, for the picture answers the hand first; and at a pace that can be read
  useEffect(() => {
    const write = () => {
      written.current = performance.now();
      for (const [name, text] of Object.entries(values)) {
        if (shown.current[name] === text) continue;
        shown.current[name] = text;
        box.current?.querySelectorAll(`.slot-${name}`).forEach((element) => show(element, text));
      }
    };
    const wait = written.current + PACE - performance.now();
    if (wait <= 0) return write();
    const timer = setTimeout(write, Math.min(wait, PAUSE));
    return () => clearTimeout(timer);
  });
  return (
    <p class="live-formula">
      <span aria-hidden="true" ref={box}>
        {children}
      </span>
      <span class="visually-hidden">{said}</span>
    </p>
  );
};
