// The hunt for the largest α that converges: try one, read the verdict, close in; then stretch x.

import { useMemo, useState } from "preact/hooks";
import { Plot } from "../../plot/Plot.tsx";
import { CopyLink } from "../../ui/CopyLink.tsx";
import { DataTable } from "../../ui/DataTable.tsx";
import { Prediction } from "../../ui/Prediction.tsx";
import { Quantity } from "../../ui/Quantity.tsx";
import { Status } from "../../ui/Status.tsx";
import { useAwake } from "../../ui/useAwake.ts";
import { useDemoState } from "../../ui/useDemoState.ts";
import { ALPHAS, STRETCH, trial } from "./hunt.ts";
import { huntFigure, lossFigure, outcome, sentence, table } from "./model.ts";
import { initial, MOST, schema, type State } from "./state.ts";

const refused = (alpha: number): string | undefined => {
  if (alpha === 0) return "With α = 0 the descent stands still. Choose a number above 0.";
  return alpha < 0 ? "With α below 0 the descent climbs. Choose a number above 0." : undefined;
};

/** The limit is hunted within this range of the slider; anything in ALPHAS may be typed. */
const SLIDER = [1e-7, 10] as const;

export default function LargestAlpha({ id }: { readonly id: string }) {
  const { state, update, notice, link } = useDemoState<State>(id, schema, initial);
  const { stretch, alpha, tried, guess, revealed } = state;
  const awake = useAwake();
  const [aim, setAim] = useState(0);
  const trials = useMemo(() => tried.map((rate) => trial(rate, stretch)), [tried, stretch]);
  const hunt = useMemo(() => huntFigure(state, trials), [state, trials]);
  const losses = useMemo(() => lossFigure(trials), [trials]);

  const again = { tried: [], guess: 0, revealed: false };
  const tryIt = () =>
    update((old) => ({
      tried: [...old.tried.filter((rate) => rate !== old.alpha), old.alpha].slice(-MOST),
    }));
  const rate = (value: number, label: string, name: string, set: (rate: number) => void) => (
    <Quantity
      label={<i class="ink-step">{label}</i>}
      name={name}
      value={value}
      scale="log"
      min={SLIDER[0]}
      max={SLIDER[1]}
      limits={ALPHAS}
      digits={8}
      refuse={refused}
      onChange={set}
    />
  );

  return (
    <div class="demo-body even">
      <Plot id={`${id}-hunt`} figure={hunt} />
      <div>
        <Prediction
          question={
            stretch === 1
              ? "With α = 0.01 the descent on Room 1’s five points converges. How large may α be before it diverges?"
              : "The data have another unit now. Does the largest α go up or down, and by how much?"
          }
          chosen={aim || guess ? String(aim || guess) : ""}
          revealed={revealed}
          onReveal={() => update({ revealed: true, guess: aim || guess })}
          onAgain={() => {
            setAim(0);
            update({ guess: 0, revealed: false });
          }}
          outcome={outcome(state, trials)}
          run="Show the limit 2/λmax"
        >
          {rate(aim || guess || initial.alpha, "limit?", "predicted limit of α", (value) => {
            setAim(value);
            update({ guess: value });
          })}
          <p>Then hunt for it: the limit itself stays hidden until you ask for it.</p>
        </Prediction>
      </div>
      <Plot id={`${id}-loss`} figure={losses} />
      <div>
        <fieldset class="demo-controls" disabled={!awake}>
          <legend class="visually-hidden">The hunt</legend>
          {rate(alpha, "α", "learning rate α", (value) => update({ alpha: value }))}
          <div class="buttons">
            <button type="button" onClick={tryIt}>
              Try this α
            </button>
            <button type="button" disabled={tried.length === 0} onClick={() => update(again)}>
              Hunt again
            </button>
          </div>
        </fieldset>
        <Status sentence={sentence(trials)} />
        {notice && <p class="notice">{notice}</p>}
        <fieldset class="demo-controls" disabled={!awake}>
          <legend class="visually-hidden">The data</legend>
          <Quantity
            label="stretch x by"
            name="factor that multiplies x"
            value={stretch}
            scale="log"
            min={STRETCH[0]}
            max={STRETCH[1]}
            refuse={(factor) =>
              factor > 0
                ? undefined
                : "The factor must be more than 0: 10 makes x ten times as long."
            }
            onChange={(factor) => {
              setAim(0);
              update({ ...again, stretch: factor });
            }}
          />
        </fieldset>
        <DataTable table={() => table(trials)} />
        <CopyLink link={link} />
      </div>
    </div>
  );
}
