// What the reader sets: the bowl, the dial, the place; and four directions of note.

import { useId } from "preact/hooks";
import { Quantity } from "../../ui/Quantity.tsx";
import { type BowlName, bowlNames, bowls } from "./bowls.ts";
import type { Numbers } from "./model.ts";
import { NO_GUESS, opening, PLACE_MAX, type State, type Update } from "./state.ts";

interface Props {
  readonly state: State;
  readonly now: Numbers;
  readonly update: Update;
}

/** Degrees rounded to the ninth decimal, so that a link carries the very direction. */
const rounded = (degrees: number): number => Math.round(degrees * 1e9) / 1e9;

export const Dial = ({ state, update }: Omit<Props, "now">) => (
  <Quantity
    label={<span class="ink-step">angle</span>}
    name="direction in degrees"
    value={state.angle}
    min={0}
    max={360}
    limits={[-360, 720]}
    step={1}
    onChange={(angle) => update({ angle: ((angle % 360) + 360) % 360 })}
  />
);

/** The dial, and the four directions of note. */
export const Directions = ({ state, now, update }: Props) => {
  const face = (label: string, angle: number | null) => (
    <button
      type="button"
      disabled={angle === null}
      onClick={() => angle !== null && update({ angle: rounded(angle) })}
    >
      {label}
    </button>
  );
  return (
    <>
      <Dial state={state} update={update} />
      <div class="buttons">
        {face("Up, ∇f", now.uphill)}
        {face("Down, −∇f", now.downhill)}
        {face("Along the level curve", now.level)}
        {face("To the minimum", now.home)}
      </div>
    </>
  );
};

/** The surface, and where one stands on it. */
export const Ground = ({ state, update }: Omit<Props, "now">) => {
  const id = useId();
  const { x, y } = bowls[state.bowl];
  const place = (change: { x?: number; y?: number }) => update({ ...change, guess: NO_GUESS });
  return (
    <>
      <div class="control">
        <label for={id}>Surface</label>
        <select
          id={id}
          value={state.bowl}
          autocomplete="off"
          onChange={(event) => update(opening(event.currentTarget.value as BowlName))}
        >
          {bowlNames.map((name) => (
            <option value={name} key={name}>
              {bowls[name].title}
            </option>
          ))}
        </select>
      </div>
      <Quantity
        label={<i>x</i>}
        name="x, where you stand"
        value={state.x}
        min={x[0]}
        max={x[1]}
        limits={[-PLACE_MAX, PLACE_MAX]}
        step={0.1}
        onChange={(at) => place({ x: at })}
      />
      <Quantity
        label={<i>y</i>}
        name="y, where you stand"
        value={state.y}
        min={y[0]}
        max={y[1]}
        limits={[y[0], y[1]]}
        step={0.05}
        onChange={(at) => place({ y: at })}
      />
    </>
  );
};
