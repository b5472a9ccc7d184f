// Promised and delivered: one step, the drop that the slope predicts, the drop that happens.

import { useMemo } from "preact/hooks";
import { format } from "../../../lib/math/format.ts";
import { landscapeOf, landscapes } from "../../../lib/plot/landscapes.ts";
import { Plot } from "../../plot/Plot.tsx";
import { Experiment } from "../../ui/Experiment.tsx";
import { LandscapeMenu } from "../../ui/LandscapeMenu.tsx";
import { Prediction } from "../../ui/Prediction.tsx";
import { Quantity } from "../../ui/Quantity.tsx";
import { useDemoState } from "../../ui/useDemoState.ts";
import { useHeldWindow } from "../../ui/useHeldWindow.ts";
import { useLandscape } from "../../ui/useLandscape.ts";
import { UNREAD } from "../../ui/useSubject.ts";
import { model, outcome, table } from "./model.ts";
import { FAR, type Guess, initial, schema } from "./state.ts";
import { RATES, rightGuess } from "./step.ts";

const choices = [
  ...Object.entries(RATES).map(([value, rate]) => ({ value, label: `At α = ${format(rate)}` })),
  { value: "more", label: "Nowhere: the larger α, the larger the drop" },
];

export default function PredictedDrop({ id }: { readonly id: string }) {
  const { state, update, notice, link } = useDemoState(id, schema, initial);
  const { land, unread } = useLandscape(state.f);
  const { held, dragTo } = useHeldWindow();
  const now = useMemo(() => model(land, state, held), [land, state, held]);
  const { f, x0 } = initial;
  return (
    <Experiment
      question={
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
      }
      plot={
        <Plot
          id={`${id}-curve`}
          figure={now.curve}
          onDrag={(drag) => update({ x0: dragTo(now.window, drag) })}
        />
      }
      dialName="The step"
      dial={
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
      }
      second={<Plot id={`${id}-drops`} figure={now.drops} />}
      sentence={now.sentence}
      notice={notice ?? (unread ? UNREAD : undefined)}
      moreName="Start and function"
      more={
        <>
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
        </>
      }
      table={() => table(land, state.x0)}
      tableLater={!state.shown}
      link={link}
    />
  );
}
