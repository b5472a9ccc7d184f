// What the reader sets beside the cursor: α, how much is in view, the start, and the points.

import { useId } from "preact/hooks";
import { type DataChoice, dataOf } from "../../../lib/math/datasets.ts";
import { format } from "../../../lib/math/format.ts";
import { analysed } from "../../../lib/math/regressionAnalysis.ts";
import { alphaRange, usableAlpha } from "../../../lib/plot/pace.ts";
import type { Windows } from "../../../lib/plot/regressionWindows.ts";
import { multiple, tickStep } from "../../../lib/plot/ticks.ts";
import { DataMenu } from "../../ui/DataMenu.tsx";
import { Label, Menu, Tick } from "../../ui/native.tsx";
import { Quantity } from "../../ui/Quantity.tsx";
import { ALPHAS, PARAMETER_MAX, SPANS, type State, type Update } from "./state.ts";

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

interface RateProps {
  readonly alpha: number;
  /** 2/λmax, or NaN. */
  readonly limit: number;
  readonly update: Update;
}

export const Rate = ({ alpha, limit, update }: RateProps) => {
  const [least, most] = alphaRange(limit, alpha);
  return (
    <>
      <Quantity
        label={<i class="ink-step">α</i>}
        name="learning rate α"
        value={alpha}
        scale="log"
        min={least}
        max={most}
        limits={ALPHAS}
        refuse={refused}
        onChange={(alpha) => update({ alpha })}
        {...(limit > 0 && { mark: { value: limit, label: `limit 2/λmax = ${format(limit)}` } })}
      />
      <div class="buttons" role="group" aria-label="Learning rates to try">
        {RATES.map(([rate, label]) => (
          <button
            type="button"
            key={label}
            aria-pressed={rate === alpha}
            onClick={() => update({ alpha: rate })}
          >
            {label}
          </button>
        ))}
      </div>
    </>
  );
};

interface ViewProps {
  readonly span: number;
  readonly log: boolean;
  readonly update: Update;
}

/** How many epochs the loss plot and the slider hold, and the scale of the loss. */
export const View = ({ span, log, update }: ViewProps) => {
  const id = useId();
  const choose = (span: number) => update(({ epoch }) => ({ span, epoch: Math.min(epoch, span) }));
  return (
    <div class="three-view">
      <Label for={id}>epochs in view</Label>
      <Menu
        id={id}
        chosen={String(span)}
        options={SPANS.map((span) => ({ value: String(span), name: format(span, 6) }))}
        onChoose={(span) => choose(Number(span))}
      />
      <label>
        <Tick type="checkbox" checked={log} onChange={() => update({ log: !log })} />
        logarithmic loss
      </label>
    </div>
  );
};

interface StartProps {
  readonly state: State;
  readonly windows: Windows;
  readonly update: Update;
}

/** Where the descent starts; the cursor stays at its epoch. */
export const Start = ({ state, windows, update }: StartProps) => (
  <div class="three-start">
    {(["w", "b"] as const).map((name) => {
      const [min, max] = windows[name];
      const step = tickStep(max - min, 100);
      return (
        <Quantity
          key={name}
          label={
            <>
              start <i>{name}</i>
            </>
          }
          name={`start ${name}`}
          value={state[name]}
          min={multiple(Math.ceil(min / step), step)}
          max={multiple(Math.floor(max / step), step)}
          limits={[-PARAMETER_MAX, PARAMETER_MAX]}
          step={step}
          digits={5}
          onChange={(value) => update({ [name]: value })}
        />
      );
    })}
  </div>
);

interface PointsProps {
  readonly state: State;
  /** What is special about the points. */
  readonly note: string;
  readonly update: Update;
}

export const Points = ({ state, note, update }: PointsProps) => {
  const choose = (next: DataChoice) => {
    const alpha = usableAlpha(analysed(dataOf(next)).limit, state.alpha);
    update({ data: next, alpha, ...(typeof next === "string" && { w: 0, b: 0, epoch: 0 }) });
  };
  return (
    <div>
      <DataMenu choice={state.data} note={note} onChange={choose} />
    </div>
  );
};
