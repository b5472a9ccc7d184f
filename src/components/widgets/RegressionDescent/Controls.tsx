// What the reader sets: α against its limit, the run, and w and b by hand.

import { useRef } from "preact/hooks";
import { format } from "../../../lib/math/format.ts";
import type { Range } from "../../../lib/plot/range.ts";
import { multiple, tickStep } from "../../../lib/plot/ticks.ts";
import { Tick } from "../../ui/native.tsx";
import { Quantity } from "../../ui/Quantity.tsx";
import { epochsShown } from "../../../lib/plot/lossAxis.ts";
import { alphaRange } from "../../../lib/plot/pace.ts";
import { Run } from "./Run.tsx";
import {
  ALPHA_MAX,
  ALPHA_MIN,
  MOST_EPOCHS,
  PARAMETER_MAX,
  type State,
  type Update,
} from "./state.ts";
import type { Moment } from "../../../lib/math/regressionWalk.ts";
import type { Windows } from "../../../lib/plot/regressionWindows.ts";

interface Props {
  readonly state: State;
  readonly now: Moment;
  /** 2/λmax, or NaN. */
  readonly limit: number;
  readonly windows: Windows;
  readonly update: Update;
}

export const Controls = ({ state, now, limit, windows, update }: Props) => {
  const [least, most] = alphaRange(limit, state.alpha);
  const last = useRef(500);
  last.current = Math.max(last.current, epochsShown(now.epoch));
  return (
    <>
      <Quantity
        label={<i class="ink-step">α</i>}
        name="learning rate α"
        value={state.alpha}
        scale="log"
        min={least}
        max={most}
        limits={[ALPHA_MIN, ALPHA_MAX]}
        onChange={(alpha) => update({ alpha })}
        {...(limit > 0 && {
          mark: { value: limit, label: `limit 2/λmax = ${format(limit)}` },
        })}
      />
      <Run now={now} update={update} />
      <Quantity
        label="epoch"
        name="epoch"
        value={now.epoch}
        min={0}
        max={last.current}
        limits={[0, MOST_EPOCHS]}
        step={1}
        refuse={(epoch) =>
          Number.isInteger(epoch) ? undefined : "Epochs are counted: choose a whole number."
        }
        onChange={(epoch) => update({ epoch })}
      />
      <Parameter name="w" full="slope w" now={now} range={windows.w} update={update} />
      <Parameter name="b" full="intercept b" now={now} range={windows.b} update={update} />
      <div class="regression-looks">
        <label>
          <Tick
            type="checkbox"
            checked={state.squares}
            onChange={() => update({ squares: !state.squares })}
          />
          residuals as squares
        </label>
        <label>
          <Tick type="checkbox" checked={state.log} onChange={() => update({ log: !state.log })} />
          loss on a logarithmic axis
        </label>
      </div>
    </>
  );
};

interface ParameterProps {
  readonly name: "w" | "b";
  readonly full: string;
  readonly now: Moment;
  readonly range: Range;
  readonly update: Update;
}

/** By hand: the line is put where it should be, and the descent starts from there. */
const Parameter = ({ name, full, now, range: [min, max], update }: ParameterProps) => {
  const step = tickStep(max - min, 300);
  return (
    <Quantity
      label={<i>{name}</i>}
      name={full}
      value={now[name]}
      min={multiple(Math.ceil(min / step), step)}
      max={multiple(Math.floor(max / step), step)}
      limits={[-PARAMETER_MAX, PARAMETER_MAX]}
      step={step}
      digits={5}
      onChange={(value) => update({ w: now.w, b: now.b, [name]: value, epoch: 0 })}
    />
  );
};
