// Promised and delivered: one step, the drop that the slope predicts, the drop that happens.

import { useMemo, useState } from "preact/hooks";
import { format } from "../../../lib/math/format.ts";
import { landscapeOf, landscapes } from "../../../lib/plot/landscapes.ts";
import type { Range } from "../../../lib/plot/range.ts";
import { type Drag, Plot } from "../../plot/Plot.tsx";
import { CopyLink } from "../../ui/CopyLink.tsx";
import { DataTable } from "../../ui/DataTable.tsx";
import { LandscapeMenu } from "../../ui/LandscapeMenu.tsx";
import { Prediction } from "../../ui/Prediction.tsx";
import { Quantity } from "../../ui/Quantity.tsx";
import { Status } from "../../ui/Status.tsx";
import { useAwake } from "../../ui/useAwake.ts";
import { useDemoState } from "../../ui/useDemoState.ts";
import { useLandscape } from "../../ui/useLandscape.ts";
import { model, outcome, table } from "./model.ts";
import { FAR, type Guess, initial, schema } from "./state.ts";
import { RATES, rightGuess } from "./step.ts";

const choices = [
  ...Object.entries(RATES).map(([value, rate]) => ({ value, label: `At α = ${format(rate)}` })),
  { value: "more", label: "Nowhere: the larger α, the larger the drop" },
];

const UNREAD = "The function of this link could not be read. The last picture stays.";

export default function PredictedDrop({ id }: { readonly id: string }) {
  const { state, update, notice, link } = useDemoState(id, schema, initial);
  const awake = useAwake();
  const { land, unread } = useLandscape(state.f);
  const [held, setHeld] = useState<Range>();
  const now = useMemo(() => model(land, state, held), [land, state, held]);
  const { f, x0 } = initial;
  const drag = ({ at, phase }: Drag) => {
    if (phase === "start") setHeld(now.window);
    if (phase === "end") setHeld(undefined);
    const [min, max] = now.window;
    update({ x0: Math.round(Math.min(max, Math.max(min, at[0])) * 20) / 20 });
  };
  return (
    <div class="demo-body experiment">
      <div class="experiment-question">
        <Prediction
          question="One step on f(x) = (x − 3)² from x₀ = 0: at which learning rate is the drop that happens the largest?"
          choices={choices}
          chosen={state.guess}
          onChoose={(guess) => update({ guess: guess as Guess })}
          revealed={state.shown}
          right={rightGuess(landscapes[0]!, x0)}
          run="Draw the drops"
          onReveal={() => update({ f, x0, shown: true })}
          onAgain={() => update({ ...initial })}
          outcome={outcome(landscapes[0]!, x0, state.guess)}
        />
      </div>
      <div class="experiment-plot">
        <Plot id={`${id}-curve`} figure={now.curve} onDrag={drag} />
      </div>
      <div class="experiment-second">
        <Plot id={`${id}-drops`} figure={now.drops} />
      </div>
      <div class="experiment-words">
        {(notice || unread) && <p class="notice">{notice ?? UNREAD}</p>}
        <Status sentence={now.sentence} />
      </div>
      <fieldset class="demo-controls experiment-controls" disabled={!awake}>
        <legend class="visually-hidden">Controls of the step</legend>
        <Quantity
          label={<i class="ink-step">α</i>}
          name="learning rate α"
          value={state.alpha}
          min={Math.min(0, state.alpha)}
          max={Math.max(now.most, state.alpha)}
          limits={[-FAR, FAR]}
          step={now.most / 240}
          onChange={(alpha) => update({ alpha })}
        />
        <Quantity
          label={<i>x₀</i>}
          name="x₀, the start"
          value={state.x0}
          min={Math.min(land.x[0], state.x0)}
          max={Math.max(land.x[1], state.x0)}
          limits={[-FAR, FAR]}
          step={0.05}
          onChange={(start) => update({ x0: start })}
        />
        <LandscapeMenu
          text={state.f}
          onChange={(text) => {
            const preset = landscapeOf(text);
            update({ f: text, ...(preset && { x0: preset.x[0] / 2 }) });
          }}
        />
      </fieldset>
      <div class="experiment-more">
        <DataTable table={() => table(land, state.x0)} />
        <CopyLink link={link} />
      </div>
    </div>
  );
}
