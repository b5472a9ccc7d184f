// What the reader sets: the function, x₀, h with its side, the zoom; and "let h shrink".

import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { FunctionField } from "../../ui/FunctionField.tsx";
import { Quantity } from "../../ui/Quantity.tsx";
import type { Explored } from "./explored.ts";
import { presets } from "./functions.ts";
import { OwnDerivative } from "./OwnDerivative.tsx";
import { Shrink } from "./Shrink.tsx";
import { H_MAX, H_MIN, type State, type Update, X_MAX, ZOOM_MAX } from "./state.ts";

interface Props {
  readonly state: State;
  readonly subject: Explored;
  readonly update: Update;
  readonly formulas: ComponentChildren;
}

const OWN = "own";

export const Controls = ({ state, subject, update, formulas }: Props) => {
  const [own, setOwn] = useState(false);
  const menu = own || !subject.preset ? OWN : subject.text;
  const choose = (value: string) => {
    setOwn(value === OWN);
    const preset = presets.find(({ f }) => f === value);
    if (preset) update({ f: preset.f, x0: preset.start, zoom: 1 });
  };
  const side = (sign: number) => update({ h: sign * Math.abs(state.h) });
  const [min, max] = subject.x;
  return (
    <>
      <div class="control">
        <label for="explorer-menu">Function</label>
        <select
          id="explorer-menu"
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
        {menu === OWN && (
          <FunctionField
            label="Your f(x)"
            value={state.f}
            variables={["x"]}
            onChange={(f) => update({ f })}
          />
        )}
        <PresetFormulas f={menu === OWN ? null : subject.text}>{formulas}</PresetFormulas>
        {menu === OWN && <OwnDerivative subject={subject} />}
      </div>
      <Quantity
        label={<i>x₀</i>}
        name="x₀, the point"
        value={state.x0}
        min={Math.min(min, state.x0)}
        max={Math.max(max, state.x0)}
        limits={[-X_MAX, X_MAX]}
        step={(max - min) / 400}
        onChange={(x0) => update({ x0 })}
      />
      <Quantity
        label={
          <>
            <i class="ink-step">h</i>, the step
          </>
        }
        name="size of the step h"
        value={state.h}
        scale="log"
        signed
        min={H_MIN}
        max={H_MAX}
        refuse={(h) =>
          h === 0 ? "h cannot be 0: with no run, the quotient is 0/0. Try 0.001." : undefined
        }
        onChange={(h) => update({ h })}
      />
      <Shrink h={state.h} update={update} />
      <fieldset class="sides">
        <legend>Second point</legend>
        <label>
          <input type="radio" name="side" checked={state.h > 0} onChange={() => side(1)} /> to the
          right, h &gt; 0
        </label>
        <label>
          <input type="radio" name="side" checked={state.h < 0} onChange={() => side(-1)} /> to the
          left, h &lt; 0
        </label>
      </fieldset>
      <Quantity
        label="Zoom in on the point"
        name="zoom"
        value={state.zoom}
        scale="log"
        min={1}
        max={ZOOM_MAX}
        digits={3}
        onChange={(zoom) => update({ zoom })}
      />
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
