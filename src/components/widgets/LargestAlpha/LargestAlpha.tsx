// The hunt for the largest α that converges: try one, read the verdict, close in; then stretch x.

import { useMemo } from "preact/hooks";
import { Plot } from "../../plot/Plot.tsx";
import { Experiment } from "../../ui/Experiment.tsx";
import { Tick } from "../../ui/native.tsx";
import { Prediction } from "../../ui/Prediction.tsx";
import { Quantity } from "../../ui/Quantity.tsx";
import { useDemoState } from "../../ui/useDemoState.ts";
import { Rate } from "./Rate.tsx";
import { STRETCH, trial } from "./hunt.ts";
import { huntFigure, lossFigure, outcome, sentence, table } from "./model.ts";
import { hunted, initial, schema, type State } from "./state.ts";

const question = ({ stretch, centred }: State): string =>
  stretch === 1 && !centred
    ? "With α = 0.01 the descent on Room 1’s five points converges. How large may α be before it diverges?"
    : "x is written in another way now. Where is the limit of α?";

const refusedStretch = (factor: number): string | undefined =>
  factor > 0 ? undefined : "The factor must be more than 0: 10 makes x ten times as long.";

export default function LargestAlpha({ id }: { readonly id: string }) {
  const { state, update, notice, link } = useDemoState<State>(id, schema, initial);
  const { stretch, centred, alpha, tried, guess, revealed } = state;
  const trials = useMemo(
    () => tried.map((rate) => trial(rate, stretch, centred)),
    [tried, stretch, centred],
  );
  const hunt = useMemo(() => huntFigure(state, trials), [state, trials]);
  const losses = useMemo(() => lossFigure(trials), [trials]);
  const again = { guess: 0, revealed: false };
  return (
    <Experiment
      question={
        <Prediction
          question={question(state)}
          chosen={guess > 0 ? "placed" : ""}
          revealed={revealed}
          onReveal={() => update({ revealed: true })}
          onAgain={() => update(again)}
          outcome={outcome(state, trials)}
          run="Show the limit 2/λmax"
        >
          <Rate
            label="limit?"
            name="predicted limit of α"
            value={guess || initial.alpha}
            onChange={(rate) => update({ guess: rate })}
          />
          <p>Then hunt for it: the limit is shown here when you ask for it.</p>
        </Prediction>
      }
      plot={<Plot id={`${id}-hunt`} figure={hunt} />}
      dialName="The hunt"
      dial={
        <>
          <Rate
            label="α"
            name="learning rate α"
            value={alpha}
            onChange={(rate) => update({ alpha: rate })}
          />
          <div class="buttons">
            <button type="button" onClick={() => update(hunted)}>
              Try this α
            </button>
            <button
              type="button"
              disabled={tried.length === 0}
              onClick={() => update({ ...again, tried: [] })}
            >
              Hunt again
            </button>
          </div>
        </>
      }
      second={<Plot id={`${id}-loss`} figure={losses} />}
      sentence={sentence(trials)}
      notice={notice}
      moreName="The data"
      more={
        <>
          <Quantity
            label="stretch x by"
            name="stretch x by a factor"
            value={stretch}
            scale="log"
            min={STRETCH[0]}
            max={STRETCH[1]}
            refuse={refusedStretch}
            onChange={(factor) => update({ ...again, tried: [], stretch: factor })}
          />
          <label>
            <Tick
              type="checkbox"
              checked={centred}
              onChange={() => update({ ...again, tried: [], centred: !centred })}
            />
            take the mean off x first
          </label>
        </>
      }
      table={() => table(trials)}
      link={link}
    />
  );
}
