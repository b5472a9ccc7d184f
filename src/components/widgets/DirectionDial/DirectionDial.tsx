// The direction dial: a map of level curves, a compass on it, and the slope in every direction.

import { useMemo, useState } from "preact/hooks";
import { type Drag, Plot } from "../../plot/Plot.tsx";
import { CopyLink } from "../../ui/CopyLink.tsx";
import { DataTable } from "../../ui/DataTable.tsx";
import { Prediction } from "../../ui/Prediction.tsx";
import { Status } from "../../ui/Status.tsx";
import { useAwake } from "../../ui/useAwake.ts";
import { useDemoState } from "../../ui/useDemoState.ts";
import { Dial, Directions, Ground } from "./Controls.tsx";
import { angleTo, model, standingAt, table } from "./model.ts";
import { initial, NO_GUESS, schema, type State } from "./state.ts";

interface Props {
  readonly id: string;
}

export default function DirectionDial({ id }: Props) {
  const { state, update, notice, link } = useDemoState<State>(id, schema, initial);
  const awake = useAwake();
  const [turned, setTurned] = useState(false);
  const shown = useMemo(() => model(state), [state]);

  const turn: typeof update = (change) => {
    setTurned(true);
    update(change);
  };
  const drag = ({ handle, at }: Drag) => {
    if (handle === "angle") return turn((old) => ({ angle: angleTo(old, at) }));
    if (handle === "turn") return turn({ angle: Math.round(Math.min(360, Math.max(0, at[0]))) });
    update((old) => {
      const [x, y] = standingAt(old, at);
      return { x, y, guess: NO_GUESS };
    });
  };
  const ask = () => {
    setTurned(false);
    update({ revealed: false, guess: NO_GUESS, angle: 0 });
  };

  return (
    <div class="demo-body even">
      <Plot id={`${id}-map`} figure={shown.map} onDrag={drag} />
      <Prediction
        question="Which way does the ground fall most steeply from where you stand? Turn the arrow that way."
        chosen={turned || state.guess !== NO_GUESS ? String(state.angle) : ""}
        revealed={state.revealed}
        onReveal={() => update((old) => ({ revealed: true, guess: turned ? old.angle : NO_GUESS }))}
        onAgain={ask}
        outcome={shown.outcome}
        run="This is my way: show the slopes"
      >
        <Dial state={state} update={turn} />
      </Prediction>
      <Plot id={`${id}-slopes`} figure={shown.slopes} onDrag={drag} />
      <div>
        {state.revealed && (
          <fieldset class="demo-controls" disabled={!awake}>
            <legend class="visually-hidden">Direction</legend>
            <Directions state={state} now={shown.numbers} update={update} />
          </fieldset>
        )}
        <Status sentence={shown.sentence} />
        {notice && <p class="notice">{notice}</p>}
        <fieldset class="demo-controls" disabled={!awake}>
          <legend class="visually-hidden">Surface and place</legend>
          <Ground state={state} update={update} />
        </fieldset>
        <DataTable table={() => table(shown.numbers)} />
        <CopyLink link={link} />
      </div>
    </div>
  );
}
