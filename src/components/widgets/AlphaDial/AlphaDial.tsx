// The α dial: the question, two figures, and what the reader can turn.

import { useMemo } from "preact/hooks";
import { format } from "../../../lib/math/format.ts";
import { landscapes } from "../../../lib/plot/landscapes.ts";
import { Plot } from "../../plot/Plot.tsx";
import { Experiment } from "../../ui/Experiment.tsx";
import { howSteps, stepPieces } from "../../ui/hearSteps.ts";
import { Prediction } from "../../ui/Prediction.tsx";
import { useDemoState } from "../../ui/useDemoState.ts";
import { useHeldWindow } from "../../ui/useHeldWindow.ts";
import { useLandscape } from "../../ui/useLandscape.ts";
import { UNREAD } from "../../ui/useSubject.ts";
import { Dial, Start } from "./Controls.tsx";
import { floorOf, model, table } from "./model.ts";
import { outcome } from "./sentences.ts";
import { type Guess, initial, schema } from "./state.ts";
import { COMPARED, comparison, RATES } from "./walk.ts";

const choices = [
  { value: "small", label: `α = ${format(RATES.small)}` },
  { value: "large", label: `α = ${format(RATES.large)}` },
  { value: "same", label: "Both come equally close" },
];

export default function AlphaDial({ id }: { readonly id: string }) {
  const { state, update, notice, link } = useDemoState(id, schema, initial);
  const { land, unread } = useLandscape(state.f);
  const { held, dragTo } = useHeldWindow();
  const now = useMemo(() => model(land, state, held), [land, state, held]);
  const result = useMemo(() => comparison(landscapes[0]!), []);
  const { f, x0 } = initial;
  return (
    <Experiment
      question={
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
      }
      plot={
        <Plot
          id={`${id}-curve`}
          figure={now.curve}
          onDrag={(drag) => update({ x0: dragTo(now.window, drag) })}
        />
      }
      dialName="The descent"
      dial={<Dial state={state} walk={now.walk} update={update} />}
      second={<Plot id={`${id}-steps`} figure={now.steps} />}
      sentence={now.sentence}
      notice={notice ?? (unread ? UNREAD : undefined)}
      moreName="Start and function"
      more={<Start state={state} walk={now.walk} update={update} />}
      hear={stepPieces({
        to: () => now.walk.path,
        step: now.walk.k,
        range: now.window,
        floor: floorOf(now.curve),
      })}
      how={howSteps("x")}
      table={() => table(now.walk)}
      link={link}
    />
  );
}
