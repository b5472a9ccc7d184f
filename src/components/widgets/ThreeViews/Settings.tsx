// What the reader sets beside the cursor: α, the start, how much is in view, and the points.

import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { type DataChoice, dataOf } from "../../../lib/math/datasets.ts";
import { format } from "../../../lib/math/format.ts";
import { analysed } from "../../../lib/math/regressionAnalysis.ts";
import { alphaRange, usableAlpha } from "../../../lib/plot/pace.ts";
import type { Range } from "../../../lib/plot/range.ts";
import type { Windows } from "../../../lib/plot/regressionWindows.ts";
import { multiple, tickStep } from "../../../lib/plot/ticks.ts";
import { DataMenu } from "../../ui/DataMenu.tsx";
import { Quantity } from "../../ui/Quantity.tsx";
import { ALPHAS, PARAMETER_MAX, spanOf, SPANS, type State, type Update } from "./state.ts";

interface Props {
  readonly state: State;
  /** 2/λmax, or NaN. */
  readonly limit: number;
  readonly windows: Windows;
  /** What is special about the points. */
  readonly note: string;
  readonly update: Update;
}

/** Rates worth trying on the example: slow, quicker, quickest, the best worst case, too large. */
const RATES: readonly (readonly [alpha: number, label: string])[] = [
  [0.01, "0.01"],
  [0.05, "0.05"],
  [0.08, "0.08"],
  [1 / 12, "1/12"],
  [0.085, "0.085"],
];

const refused = (alpha: number): string | undefined => {
  if (alpha === 0) return "With α = 0 every step has length 0. Choose a number above 0.";
  return alpha < 0
    ? "With α below 0 every step climbs, away from the best line. Choose a number above 0."
    : undefined;
};

export const Settings = ({ state, limit, windows, note, update }: Props) => {
  const [least, most] = alphaRange(limit, state.alpha);
  const choose = (next: DataChoice) => {
    const alpha = usableAlpha(analysed(dataOf(next)).limit, state.alpha);
    update({ data: next, alpha, ...(typeof next === "string" && { w: 0, b: 0, epoch: 0 }) });
  };
  return (
    <>
      <Quantity
        label={<i class="ink-step">α</i>}
        name="learning rate α"
        value={state.alpha}
        scale="log"
        min={least}
        max={most}
        limits={ALPHAS}
        refuse={refused}
        onChange={(alpha) => update({ alpha })}
        {...(limit > 0 && { mark: { value: limit, label: `limit 2/λmax = ${format(limit)}` } })}
      />
      <div class="buttons" role="group" aria-label="Learning rates to try">
        {RATES.map(([alpha, label]) => (
          <button
            type="button"
            key={label}
            aria-pressed={state.alpha === alpha}
            onClick={() => update({ alpha })}
          >
            {label}
          </button>
        ))}
      </div>
      <Start name="w" state={state} range={windows.w} update={update} />
      <Start name="b" state={state} range={windows.b} update={update} />
      <View state={state} update={update} />
      <DataMenu choice={state.data} note={note} onChange={choose} />
    </>
  );
};

interface StartProps {
  readonly name: "w" | "b";
  readonly state: State;
  readonly range: Range;
  readonly update: Update;
}

const startLabel = (name: string): ComponentChildren => (
  <>
    <i>{name}</i> at 0
  </>
);

/** Where the descent starts; the cursor stays at its epoch. */
const Start = ({ name, state, range: [min, max], update }: StartProps) => {
  const step = tickStep(max - min, 100);
  return (
    <Quantity
      label={startLabel(name)}
      name={`${name} at the start`}
      value={state[name]}
      min={multiple(Math.ceil(min / step), step)}
      max={multiple(Math.floor(max / step), step)}
      limits={[-PARAMETER_MAX, PARAMETER_MAX]}
      step={step}
      digits={5}
      onChange={(value) => update({ [name]: value })}
    />
  );
};

/** How many epochs the loss plot and the slider hold, and the scale of the loss. */
const View = ({ state, update }: { readonly state: State; readonly update: Update }) => {
  const id = useId();
  return (
    <div class="three-view">
      <label for={id}>epochs in view</label>
      <select
        id={id}
        value={spanOf(state)}
        autocomplete="off"
        onChange={(event) => {
          const span = Number(event.currentTarget.value);
          update(({ epoch }) => ({ span, epoch: Math.min(epoch, span) }));
        }}
      >
        {SPANS.map((span) => (
          <option value={span} key={span}>
            {format(span, 6)}
          </option>
        ))}
      </select>
      <label>
        <input
          type="checkbox"
          checked={state.log}
          autocomplete="off"
          onChange={() => update({ log: !state.log })}
        />
        loss on a logarithmic axis
      </label>
    </div>
  );
};
