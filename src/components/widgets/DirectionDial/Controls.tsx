// What the reader sets: the dial with four directions of note, the surface and the place.

import { FunctionMenu } from "../../ui/FunctionMenu.tsx";
import { Quantity } from "../../ui/Quantity.tsx";
import type { Numbers } from "./model.ts";
import { NO_GUESS, PLACE_MAX, type State, surfaceChosen, type Update } from "./state.ts";
import { type Surface, surfaces } from "./surfaces.ts";

interface DialProps {
  readonly state: State;
  readonly now: Numbers;
  /** Turns the dial. */
  readonly update: Update;
}

/** Degrees rounded to the ninth decimal, so that a link carries the very direction. */
const rounded = (degrees: number): number => Math.round(degrees * 1e9) / 1e9;

/** The dial and, once the slopes are shown, the four directions of note. */
export const Dial = ({ state, now, update }: DialProps) => {
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
      <Quantity
        label={<span class="ink-step">angle</span>}
        name="angle in degrees"
        value={state.angle}
        min={0}
        max={360}
        limits={[-360, 720]}
        step={1}
        onChange={(angle) => update({ angle: ((angle % 360) + 360) % 360 })}
      />
      {state.revealed && (
        <div class="buttons">
          {face("Up, ∇f", now.uphill)}
          {face("Down, −∇f", now.downhill)}
          {face("Along the level curve", now.level)}
          {face("To the minimum", now.home)}
        </div>
      )}
    </>
  );
};

interface GroundProps {
  readonly surface: Surface;
  readonly state: State;
  readonly update: Update;
}

/** The surface, and where one stands on it. */
export const Ground = ({ surface: { x, y }, state, update }: GroundProps) => {
  const place = (change: { x?: number; y?: number }) => update({ ...change, guess: NO_GUESS });
  return (
    <>
      <FunctionMenu
        label="Surface f(x, y)"
        text={state.f}
        options={surfaces}
        onChoose={(text) => update(surfaceChosen(text))}
        onType={(f) => update({ f, guess: NO_GUESS })}
        field={() => import("./OwnSurfaceField.tsx")}
      />
      <Quantity
        label={<i>x</i>}
        name="x, where you stand"
        value={state.x}
        min={Math.min(x[0], state.x)}
        max={Math.max(x[1], state.x)}
        limits={[-PLACE_MAX, PLACE_MAX]}
        step={0.1}
        onChange={(at) => place({ x: at })}
      />
      <Quantity
        label={<i>y</i>}
        name="y, where you stand"
        value={state.y}
        min={Math.min(y[0], state.y)}
        max={Math.max(y[1], state.y)}
        limits={[-PLACE_MAX, PLACE_MAX]}
        step={0.05}
        onChange={(at) => place({ y: at })}
      />
    </>
  );
};
