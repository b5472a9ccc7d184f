// What the reader sets: α and the steps right by the plots, then the start and the function.

import { LandscapeMenu } from "../../ui/LandscapeMenu.tsx";
import { Quantity } from "../../ui/Quantity.tsx";
import { landscapeOf } from "../../../lib/plot/landscapes.ts";
import type { Range } from "../../../lib/plot/range.ts";
import type { Walk } from "./walk.ts";
import { Run } from "./Run.tsx";
import { ALPHA_MAX, MOST_STEPS, type State, type Update, X_MAX } from "./state.ts";

interface Props {
  readonly state: State;
  readonly walk: Walk;
  readonly update: Update;
}

/** α and the run. */
export const Dial = ({ state, walk, update }: Props) => (
  <>
    <Quantity
      label={<i class="ink-step">α</i>}
      name="learning rate α"
      value={state.alpha}
      min={Math.min(0, state.alpha)}
      max={Math.max(1.2, state.alpha)}
      limits={[-ALPHA_MAX, ALPHA_MAX]}
      step={0.005}
      onChange={(alpha) => update({ alpha })}
    />
    <Run walk={walk} update={update} />
  </>
);

/** A start that has room to descend in the function's window. */
const startOf = ([min, max]: Range): number => Number((min + (max - min) / 6).toPrecision(3));

/** Which step is shown, where the descent starts, and on which curve. */
export const Start = ({ state, walk, update }: Props) => {
  const [min, max] = walk.land.x;
  const choose = (f: string) => {
    const preset = landscapeOf(f);
    update({ f, k: 0, ...(preset && { x0: startOf(preset.x) }) });
  };
  return (
    <>
      <Quantity
        label={<i>k</i>}
        name="step k"
        value={walk.k}
        min={0}
        max={Math.max(40, walk.k)}
        limits={[0, MOST_STEPS]}
        step={1}
        refuse={(k) =>
          Number.isInteger(k) ? undefined : "Steps are counted: choose a whole number."
        }
        onChange={(k) => update({ k })}
      />
      <Quantity
        label={<i>x₀</i>}
        name="x₀, the start"
        value={state.x0}
        min={Math.min(min, state.x0)}
        max={Math.max(max, state.x0)}
        limits={[-X_MAX, X_MAX]}
        step={0.05}
        onChange={(x0) => update({ x0 })}
      />
      <LandscapeMenu text={state.f} onChange={choose} />
    </>
  );
};
