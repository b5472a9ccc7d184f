// What the reader sets: x₀, h with its side, the zoom; and "let h shrink".

import { useMemo } from "preact/hooks";
import { Tick } from "../../ui/native.tsx";
import { Quantity } from "../../ui/Quantity.tsx";
import type { Explored } from "./functions.ts";
import { Shrink } from "./Shrink.tsx";
import { H_MAX, H_MIN, type State, type Update, X_MAX, ZOOM_MAX } from "./state.ts";

interface Props {
  readonly state: State;
  readonly subject: Explored;
  readonly update: Update;
}

/** Each control is made anew only when its own number moves: a drag of one leaves the others alone. */
export const Controls = ({ state: { x0, h, zoom }, subject, update }: Props) => {
  const [min, max] = subject.x;
  return (
    <>
      {useMemo(
        () => (
          <Quantity
            label={<i>x₀</i>}
            name="x₀, the point"
            value={x0}
            min={Math.min(min, x0)}
            max={Math.max(max, x0)}
            limits={[-X_MAX, X_MAX]}
            step={(max - min) / 400}
            onChange={(value) => update({ x0: value })}
          />
        ),
        [x0, min, max],
      )}
      {useMemo(() => stepControls(h, update), [h])}
      {useMemo(
        () => (
          <Quantity
            label="Zoom"
            name="zoom"
            value={zoom}
            scale="log"
            min={1}
            max={ZOOM_MAX}
            digits={3}
            onChange={(value) => update({ zoom: value })}
          />
        ),
        [zoom],
      )}
    </>
  );
};

/** h: its size on a slider, its way towards 0, its side. */
const stepControls = (h: number, update: Update) => (
  <>
    <Quantity
      label={<i class="ink-step">h</i>}
      name="size of the step h"
      value={h}
      scale="log"
      signed
      min={H_MIN}
      max={H_MAX}
      refuse={(value) =>
        value === 0 ? "h cannot be 0: with no run, the quotient is 0/0. Try 0.001." : undefined
      }
      onChange={(value) => update({ h: value })}
    />
    <Shrink h={h} update={update} />
    <label class="explorer-side">
      <Tick type="checkbox" checked={h < 0} onChange={() => update({ h: -h })} />
      <span>
        Second point on the left (<i class="ink-step">h</i> &lt; 0)
      </span>
    </label>
  </>
);
