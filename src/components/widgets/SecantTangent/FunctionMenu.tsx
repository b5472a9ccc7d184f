// Which function is explored: one of the menu, or the reader's own; f and f′ in symbols.

import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { FunctionMenu as Menu } from "../../ui/FunctionMenu.tsx";
import { presetOf, presets } from "./functions.ts";
import type { Update } from "./state.ts";

interface Props {
  readonly f: string;
  readonly update: Update;
  /** f and f′ of every function of the menu, set at build, each in an element with data-f. */
  readonly formulas: ComponentChildren;
}

export const FunctionMenu = ({ f, update, formulas }: Props) => (
  <Menu
    label="Function"
    text={f}
    options={presets}
    onChoose={(text) => {
      const preset = presetOf(text);
      if (preset) update({ f: text, x0: preset.start, zoom: 1 });
    }}
    onType={(text) => update({ f: text })}
    field={() => import("./OwnFunction.tsx")}
  >
    {(own) => <PresetFormulas f={own ? null : f}>{formulas}</PresetFormulas>}
  </Menu>
);

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
