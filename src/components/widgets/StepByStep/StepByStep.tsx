// Step by step: the function, the way through its derivation, and the list that follows.

import type { ComponentChildren } from "preact";
import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { CopyLink } from "../../ui/CopyLink.tsx";
import { Status } from "../../ui/Status.tsx";
import { useAwake } from "../../ui/useAwake.ts";
import { useDemoState } from "../../ui/useDemoState.ts";
import { FunctionChoice } from "./FunctionChoice.tsx";
import { type Outline, sentence } from "./sentences.ts";
import { schema, type State } from "./state.ts";
import { Stepping } from "./Stepping.tsx";
import { useWork } from "./useWork.ts";

interface Props {
  readonly id: string;
  /** The function at the start and the names of its rules. */
  readonly first: Outline;
  /** The address of the page that explains the rules; empty where it is this one. */
  readonly rulesIn: string;
  /** Its derivation, set at build. */
  readonly derivation?: ComponentChildren;
}

const LOST = "The part that reads functions did not arrive. Reload the page to try again.";

/** The lines after the reader's step keep their room, so that nothing moves when they appear. */
const show = (list: Element, step: number) => {
  const lines = [...list.children];
  lines.forEach((line, i) => {
    line.classList.toggle("later", i > step);
    line.toggleAttribute("inert", i > step);
    line.classList.toggle("before", i === step - 1);
    line.classList.toggle("here", i === step);
  });
  list.nextElementSibling?.classList.toggle("later", step < lines.length - 1);
};

export default function StepByStep({ id, first, rulesIn, derivation }: Props) {
  const defaults: State = useMemo(() => ({ f: first.text, step: 0 }), []);
  const { state, update, notice, link } = useDemoState(id, schema, defaults);
  const awake = useAwake();
  const { text, type, module, failed, result, work, outline } = useWork(first, state, update);
  const total = outline.titles.length;
  const step = Math.min(state.step, total);
  const lines = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => lines.current?.querySelectorAll("ol").forEach((list) => show(list, step)));

  const wrong = failed || result?.ok === false;
  return (
    <div class="demo-body steps">
      <fieldset class="demo-controls steps-function" disabled={!awake}>
        <legend class="visually-hidden">The function</legend>
        <FunctionChoice text={text} wrong={wrong} onType={type}>
          {failed ? LOST : module && result && <module.Reading typed={text} result={result} />}
        </FunctionChoice>
      </fieldset>
      <fieldset class="demo-controls steps-way" disabled={!awake}>
        <legend class="visually-hidden">The way through the derivation</legend>
        <Stepping step={step} total={total} go={(to) => update({ step: to })} />
        {notice && <p class="notice">{notice}</p>}
        <Status sentence={sentence(outline, step)} />
      </fieldset>
      <div class={`steps-work${awake ? " awake" : ""}`} ref={lines}>
        <div hidden={work !== null}>{derivation}</div>
        {work && module && <module.Derivation key={work.text} work={work} rulesIn={rulesIn} />}
      </div>
      <CopyLink link={link} />
    </div>
  );
}
