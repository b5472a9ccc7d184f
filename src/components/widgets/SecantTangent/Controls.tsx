// What the reader sets: x₀, h with its side, the zoom; and "let h shrink".

import { Quantity } from "../../ui/Quantity.tsx";
import type { Explored } from "./functions.ts";
import { Shrink } from "./Shrink.tsx";
import { H_MAX, H_MIN, type State, type Update, X_MAX, ZOOM_MAX } from "./state.ts";

interface Props {
  readonly state: State;
  readonly subject: Explored;
  readonly update: Update;
}

export const Controls = ({ state, subject, update }: Props) => {
  const [min, max] = subject.x;
  return (
    <>
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
        label={<i class="ink-step">h</i>}
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
      <label class="explorer-side">
        <input type="checkbox" checked={state.h < 0} onChange={() => update({ h: -state.h })} />
        <span>
          Second point on the left (<i class="ink-step">h</i> &lt; 0)
        </span>
      </label>
      <Quantity
        label="Zoom"
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
