// Which function is explored: one of the menu, or the reader's own; f and f′ in symbols.

import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { derivative } from "../../../lib/math/derivative.ts";
import { FunctionField } from "../../ui/FunctionField.tsx";
import { Tex } from "../../ui/Tex.tsx";
import type { Explored } from "./explored.ts";
import { presets } from "./functions.ts";
import type { State, Update } from "./state.ts";

interface Props {
  readonly state: State;
  readonly subject: Explored;
  readonly update: Update;
  /** f and f′ of every function of the menu, set at build, each in an element with data-f. */
  readonly formulas: ComponentChildren;
}

const OWN = "own";

export const FunctionMenu = ({ state, subject, update, formulas }: Props) => {
  const id = useId();
  const [own, setOwn] = useState(false);
  const menu = own || !subject.preset ? OWN : subject.text;
  const choose = (value: string) => {
    setOwn(value === OWN);
    const preset = presets.find(({ f }) => f === value);
    if (preset) update({ f: preset.f, x0: preset.start, zoom: 1 });
  };
  return (
    <>
      <div class="control">
        <label for={id}>Function</label>
        <select
          id={id}
          value={menu}
          autocomplete="off"
          onChange={(event) => choose(event.currentTarget.value)}
        >
          {presets.map(({ f, name }) => (
            <option value={f} key={f}>
              {name}
            </option>
          ))}
          <option value={OWN}>your own …</option>
        </select>
      </div>
      {menu === OWN && (
        <FunctionField
          label="Your f(x)"
          value={state.f}
          variables={["x"]}
          refuse={(expr) => derivative(expr).error?.message}
          onChange={(f) => update({ f })}
        />
      )}
      <PresetFormulas f={menu === OWN ? null : subject.text}>{formulas}</PresetFormulas>
      {menu === OWN && (
        <p class="explorer-formula">
          <Tex
            latex={`\\derivative{f'}(x) = ${subject.fPrimeLatex}`}
            plain={`f′(x) = ${subject.fPrimeText}`}
          />
        </p>
      )}
    </>
  );
};

/** f and f′ of the menu's functions were set at build; the one in force is shown. */
const PresetFormulas = ({ f, children }: { f: string | null; children: ComponentChildren }) => {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    box.current?.querySelectorAll<HTMLElement>("[data-f]").forEach((formula) => {
      formula.hidden = formula.dataset["f"] !== f;
    });
  }, [f]);
  return (
    <div class="explorer-formulas" ref={box}>
      {children}
    </div>
  );
};
