// Which function is explored: one of the menu, or the reader's own; f and f′ in symbols.

import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { useLater } from "../../ui/useLater.ts";
import { presetOf, presets } from "./functions.ts";
import type { Update } from "./state.ts";

interface Props {
  readonly f: string;
  readonly update: Update;
  /** f and f′ of every function of the menu, set at build, each in an element with data-f. */
  readonly formulas: ComponentChildren;
}

const OWN = "own";

export const FunctionMenu = ({ f, update, formulas }: Props) => {
  const id = useId();
  const [own, setOwn] = useState(false);
  const isOwn = own || !presetOf(f);
  const field = useLater(() => import("./OwnFunction.tsx"), isOwn);
  const choose = (value: string) => {
    setOwn(value === OWN);
    const preset = presetOf(value);
    if (preset) update({ f: value, x0: preset.start, zoom: 1 });
  };
  return (
    <>
      <div class="control">
        <label for={id}>Function</label>
        <select
          id={id}
          value={isOwn ? OWN : f}
          autocomplete="off"
          onChange={(event) => choose(event.currentTarget.value)}
        >
          {presets.map(({ text, name }) => (
            <option value={text} key={text}>
              {name}
            </option>
          ))}
          <option value={OWN}>your own …</option>
        </select>
      </div>
      {isOwn && field.module && (
        <field.module.default
          text={f}
          onChange={(text) => {
            // a function on its way to another may pass one of the menu's
            setOwn(true);
            update({ f: text });
          }}
        />
      )}
      {isOwn && field.failed && (
        <p class="error">
          The part that reads functions did not arrive. Reload the page to try again.
        </p>
      )}
      <PresetFormulas f={isOwn ? null : f}>{formulas}</PresetFormulas>
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
    <div class="explorer-formulas" ref={box} hidden={f === null}>
      {children}
    </div>
  );
};
