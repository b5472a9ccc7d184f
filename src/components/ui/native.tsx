// The native controls of the demos. Until the page's script has taken over, each is a drawing of
// itself in the same box: Chromium asks of every control in the HTML whether it can be focused, and
// lays out for the answer whole parts of the room that nobody has come near.

import type { ComponentChildren, JSX } from "preact";
import { useAwake } from "./useAwake.ts";

type Attributes = Omit<JSX.IntrinsicElements["input"], "class" | "type" | "value">;

interface DrawnProps {
  /** The class whose rules give the box; the control has it, too. */
  readonly like: string;
  readonly children?: ComponentChildren;
}

const Drawn = ({ like, children }: DrawnProps) => (
  <span class={`${like} drawn`} aria-hidden="true">
    {children}
  </span>
);

interface LabelProps {
  /** The id of its control. */
  readonly for: string;
  readonly children: ComponentChildren;
}

/** Points at its control as soon as there is one. */
export const Label = ({ for: id, children }: LabelProps) => (
  <label for={useAwake() ? id : undefined}>{children}</label>
);

/**
 * A slider, which no browser fills in: it stands in the HTML. Its value is text, as the element's own
 * is: one that the hand has set already is not set again.
 */
export const Slider = ({ value, ...others }: Attributes & { readonly value: number }) => (
  <input {...others} value={String(value)} class="slider" type="range" />
);

/** A line to type in. */
export const Field = ({ value, ...others }: Attributes & { readonly value: string }) => {
  if (!useAwake()) return <Drawn like="field">{value}</Drawn>;
  return <input {...others} class="field" type="text" value={value} />;
};

interface TickProps extends Attributes {
  readonly type: "checkbox" | "radio";
  readonly checked: boolean;
  readonly value?: string;
}

/** A box to tick, or one answer of several. */
export const Tick = (props: TickProps) => {
  const { type, checked } = props;
  if (!useAwake()) return <Drawn like={`tick ${type}${checked ? " ticked" : ""}`} />;
  return <input {...props} class="tick" />;
};

interface MenuProps {
  readonly id: string;
  /** The value of the chosen option. */
  readonly chosen: string;
  readonly options: readonly { readonly value: string; readonly name: string }[];
  readonly onChoose: (value: string) => void;
}

/** A choice of one line; its width comes from its place, never from its longest option. */
export const Menu = ({ id, chosen, options, onChoose }: MenuProps) => {
  if (!useAwake())
    return <Drawn like="menu">{options.find(({ value }) => value === chosen)?.name}</Drawn>;
  return (
    <select
      id={id}
      class="menu"
      value={chosen}
      autocomplete="off"
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      {options.map(({ value, name }) => (
        <option value={value} key={value}>
          {name}
        </option>
      ))}
    </select>
  );
};
