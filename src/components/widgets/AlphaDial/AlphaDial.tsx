// The α dial: the question, two figures, and what the reader can turn.

import { useMemo, useState } from "preact/hooks";
import { format } from "../../../lib/math/format.ts";
import { landscapes } from "../../../lib/plot/landscapes.ts";
import type { Range } from "../../../lib/plot/range.ts";
import { type Drag, Plot } from "../../plot/Plot.tsx";
import { CopyLink } from "../../ui/CopyLink.tsx";
import { DataTable } from "../../ui/DataTable.tsx";
import { Prediction } from "../../ui/Prediction.tsx";
import { Status } from "../../ui/Status.tsx";
import { useAwake } from "../../ui/useAwake.ts";
import { useDemoState } from "../../ui/useDemoState.ts";
import { useLandscape } from "../../ui/useLandscape.ts";
import { Controls } from "./Controls.tsx";
import { model, table } from "./model.ts";
import { outcome } from "./sentences.ts";
import { type Guess, initial, schema } from "./state.ts";
import { COMPARED, comparison, RATES } from "./walk.ts";

const choices = [
  { value: "small", label: `α = ${format(RATES.small)}` },
  { value: "large", label: `α = ${format(RATES.large)}` },
  { value: "same", label: "Both come equally close" },
];

const UNREAD = "The function of this link could not be read. The last picture stays.";

export default function AlphaDial({ id }: { readonly id: string }) {
  const { state, update, notice, link } = useDemoState(id, schema, initial);
  const awake = useAwake();
  const { land, unread } = useLandscape(state.f);
  const [held, setHeld] = useState<Range>();
  const now = useMemo(() => model(land, state, held), [land, state, held]);
  const result = useMemo(() => comparison(landscapes[0]!), []);

  const drag = ({ at, phase }: Drag) => {
    if (phase === "start") setHeld(now.window);
    if (phase === "end") setHeld(undefined);
    const [min, max] = now.window;
    const inside = Math.min(max, Math.max(min, at[0]));
    update({ x0: Math.round(inside * 20) / 20 });
  };
  const { f, x0 } = initial;
  return (
    <div class="demo-body experiment">
      <div class="experiment-question">
        <Prediction
          question="On f(x) = (x − 3)² from x₀ = 0: which learning rate comes closer to 3 in ten steps?"
          choices={choices}
          chosen={state.guess}
          onChoose={(guess) => update({ guess: guess as Guess })}
          revealed={state.shown}
          right={result.right}
          run="Run both"
          onReveal={() => update({ f, x0, alpha: RATES.large, k: COMPARED, shown: true })}
          onAgain={() => update({ ...initial })}
          outcome={outcome(state.guess, result)}
        />
      </div>
      <div class="experiment-plot">
        <Plot id={`${id}-curve`} figure={now.curve} onDrag={drag} />
      </div>
      <div class="experiment-second">
        <Plot id={`${id}-steps`} figure={now.steps} />
      </div>
      <div class="experiment-words">
        {(notice || unread) && <p class="notice">{notice ?? UNREAD}</p>}
        <Status sentence={now.sentence} />
      </div>
      <fieldset class="demo-controls experiment-controls" disabled={!awake}>
        <legend class="visually-hidden">Controls of the descent</legend>
        <Controls state={state} walk={now.walk} update={update} />
      </fieldset>
      <div class="experiment-more">
        <DataTable table={() => table(now.walk)} />
        <CopyLink link={link} />
      </div>
    </div>
  );
}
