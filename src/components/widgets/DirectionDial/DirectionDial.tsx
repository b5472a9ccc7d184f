// The direction dial: a map of level curves, a compass on it, and the slope in every direction.

import { useMemo, useState } from "preact/hooks";
import { type Drag, Plot } from "../../plot/Plot.tsx";
import { Experiment } from "../../ui/Experiment.tsx";
import { Prediction } from "../../ui/Prediction.tsx";
import { useDemoState } from "../../ui/useDemoState.ts";
import { UNREAD, useSubject } from "../../ui/useSubject.ts";
import { Dial, Ground } from "./Controls.tsx";
import { angleTo, model, standingAt, table } from "./model.ts";
import { initial, NO_GUESS, schema, type State } from "./state.ts";
import { surfaceOf, surfaces } from "./surfaces.ts";

const source = {
  preset: surfaceOf,
  first: surfaces[0]!,
  load: () => import("./ownSurface.ts").then(({ ownSurface }) => ownSurface),
};

export default function DirectionDial({ id }: { readonly id: string }) {
  const { state, update, notice, link } = useDemoState<State>(id, schema, initial);
  const { subject: surface, unread } = useSubject(state.f, source);
  const [turned, setTurned] = useState(false);
  const shown = useMemo(() => model(surface, state), [surface, state]);

  const turn: typeof update = (change) => {
    setTurned(true);
    update(change);
  };
  const drag = ({ handle, at }: Drag) => {
    if (handle === "angle") return turn((old) => ({ angle: angleTo(old, at) }));
    if (handle === "turn") return turn({ angle: Math.round(Math.min(360, Math.max(0, at[0]))) });
    const [x, y] = standingAt(surface, at);
    update({ x, y, guess: NO_GUESS });
  };
  const ask = () => {
    setTurned(false);
    update({ revealed: false, guess: NO_GUESS, angle: 0 });
  };
  return (
    <Experiment
      question={
        <Prediction
          question="Which way does the ground fall most steeply from where you stand? Turn the arrow that way."
          chosen={turned || state.guess !== NO_GUESS ? String(state.angle) : ""}
          revealed={state.revealed}
          onReveal={() =>
            update((old) => ({ revealed: true, guess: turned ? old.angle : NO_GUESS }))
          }
          onAgain={ask}
          outcome={shown.outcome}
          run="This is my way: show the slopes"
        />
      }
      plot={<Plot id={`${id}-map`} figure={shown.map} onDrag={drag} />}
      dialName="Direction"
      dial={<Dial state={state} now={shown.numbers} update={turn} />}
      second={<Plot id={`${id}-slopes`} figure={shown.slopes} onDrag={drag} />}
      sentence={shown.sentence}
      notice={notice ?? (unread ? UNREAD : undefined)}
      moreName="Surface and place"
      more={<Ground surface={surface} state={state} update={update} />}
      table={() => table(shown.numbers)}
      tableLater={!state.revealed}
      link={link}
    />
  );
}
